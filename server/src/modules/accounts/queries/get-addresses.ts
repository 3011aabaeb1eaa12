import type { Db } from '../../../platform/db.ts'
import type { SavedAddress } from '../schemas.ts'

const COLUMNS = [
  'id',
  'name',
  'phone',
  'country',
  'region',
  'city',
  'line1',
  'line2',
  'postal_code',
  'is_default',
] as const

/** Somebody's saved addresses, the default one first. */
export const getAddresses = (db: Db, accountId: string): Promise<SavedAddress[]> =>
  db
    .selectFrom('addresses')
    .select(COLUMNS)
    .where('account_id', '=', accountId)
    .orderBy('is_default', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** One of somebody's own addresses; another's is undefined. */
export const getAddress = (db: Db, accountId: string, addressId: string): Promise<SavedAddress | undefined> =>
  db
    .selectFrom('addresses')
    .select(COLUMNS)
    .where('account_id', '=', accountId)
    .where('id', '=', addressId)
    .executeTakeFirst()
