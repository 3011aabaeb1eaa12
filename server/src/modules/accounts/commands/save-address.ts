import type { App } from '../../../app.ts'
import type { Tx } from '../../../platform/db.ts'
import { NotFound, refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { requireCountry } from '../places.ts'
import { getAddress } from '../queries/get-addresses.ts'
import type { AddressInput, SavedAddress } from '../schemas.ts'

export const ADDRESSES_MAX = 50

export const TooManyAddresses = refusal('too_many_addresses', 409, 'You can keep {max} addresses. Remove one first.')

type Changes = Partial<AddressInput> & { is_default?: boolean }

/** Keeps an address; the first one is the default. Throws InvalidInput, TooManyAddresses. */
export async function addAddress(
  app: App,
  accountId: string,
  input: AddressInput & { is_default?: boolean },
): Promise<SavedAddress> {
  requireCountry(input.country)
  return app.transact(async (tx) => {
    const { count } = await lockAddresses(tx, accountId)
    if (count >= ADDRESSES_MAX) throw TooManyAddresses({ max: ADDRESSES_MAX })
    const is_default = (input.is_default ?? false) || count === 0
    if (is_default) await clearDefault(tx, accountId)
    const saved = { ...input, id: newId(), is_default }
    const times = { created_at: tx.now, updated_at: tx.now }
    await tx
      .insertInto('addresses')
      .values({ ...saved, account_id: accountId, ...times })
      .execute()
    return saved
  })
}

/** Changes one of somebody's addresses; orders placed before keep theirs. Throws NotFound, InvalidInput. */
export async function editAddress(app: App, accountId: string, id: string, changes: Changes): Promise<SavedAddress> {
  if (changes.country) requireCountry(changes.country)
  return app.transact(async (tx) => {
    await lockAddresses(tx, accountId)
    if (changes.is_default) await clearDefault(tx, accountId)
    await tx
      .updateTable('addresses')
      .set({ ...changes, updated_at: tx.now })
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .execute()
    const saved = await getAddress(tx, accountId, id)
    if (!saved) throw NotFound()
    return saved
  })
}

/** Forgets an address. Throws NotFound. */
export async function removeAddress(app: App, accountId: string, id: string): Promise<void> {
  const { numDeletedRows } = await app.db
    .deleteFrom('addresses')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw NotFound()
}

/** One change of somebody's addresses at a time, so that there is never a second default. */
async function lockAddresses(tx: Tx, accountId: string): Promise<{ count: number }> {
  await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute()
  return tx
    .selectFrom('addresses')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
}

const clearDefault = (tx: Tx, accountId: string) =>
  tx
    .updateTable('addresses')
    .set({ is_default: false })
    .where('account_id', '=', accountId)
    .where('is_default', '=', true)
    .execute()
