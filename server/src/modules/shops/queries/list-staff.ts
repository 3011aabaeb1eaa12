import type { ShopRole } from '../../../access.ts'
import type { App } from '../../../app.ts'
import { type Db, prepared } from '../../../platform/db.ts'
import { getPersons } from '../../accounts/index.ts'

/** Who works in a shop, longest first, and who is invited to. */
export async function listStaff(app: App, shopId: string) {
  const [members, invitations] = await Promise.all([currentMembers(app.db, shopId), openInvitations(app, shopId)])
  return { members, invitations }
}

async function currentMembers(db: Db, shopId: string) {
  const rows = await db
    .selectFrom('shop_members as member')
    .innerJoin('accounts as account', 'account.id', 'member.account_id')
    .select(['member.account_id', 'account.email', 'member.role', 'member.created_at'])
    .where('shop_id', '=', shopId)
    .orderBy('member.created_at')
    .execute()
  const persons = await getPersons(
    db,
    rows.map((row) => row.account_id),
  )
  return rows.flatMap(({ account_id, email, role, created_at }) => {
    const person = persons.get(account_id)
    return person ? [{ person, email, role: role as ShopRole, since: created_at.toISOString() }] : []
  })
}

async function openInvitations({ db, clock }: App, shopId: string) {
  const rows = await db
    .selectFrom('shop_invitations')
    .select(['id', 'email', 'role', 'created_at', 'expires_at'])
    .where('shop_id', '=', shopId)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    role: row.role as ShopRole,
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  }))
}

const READ_STAFF = 'select shop_id, account_id, role from shop_members where shop_id = any($1::uuid[])'

export interface StaffMember {
  shop_id: string
  account_id: string
  role: ShopRole
}

/** Who works in some shops, in one statement. */
export const getStaff = async (db: Db, shopIds: string[]): Promise<StaffMember[]> =>
  shopIds.length === 0 ? [] : prepared(db, 'shops.staff', READ_STAFF, [shopIds])
