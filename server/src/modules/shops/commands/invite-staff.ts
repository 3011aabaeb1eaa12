import type { ShopRole } from '../../../access.ts'
import type { App } from '../../../app.ts'
import { after, DAY } from '../../../platform/clock.ts'
import type { Actor } from '../../../platform/edge.ts'
import { NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import type { Language } from '../../../platform/language.ts'
import { SendInvitation } from '../jobs.ts'
import { AlreadyMember, TooManyInvitations } from '../refusals.ts'

const INVITATION_DAYS = 7
const OPEN_INVITATIONS_MAX = 50

export interface InviteStaff {
  email: string
  role: ShopRole
  language: Language
}

/** Invites somebody by mail to work in a shop. Throws AlreadyMember, TooManyInvitations. */
export async function inviteStaff(app: App, actor: Actor, shopId: string, input: InviteStaff): Promise<string> {
  const email = input.email.toLowerCase()
  return app.transact(async (tx) => {
    const member = await tx
      .selectFrom('shop_members as member')
      .innerJoin('accounts as account', 'account.id', 'member.account_id')
      .select('member.role')
      .where('member.shop_id', '=', shopId)
      .where('account.email', '=', email)
      .executeTakeFirst()
    if (member) throw AlreadyMember()
    const { open } = await tx
      .selectFrom('shop_invitations')
      .select((select) => select.fn.countAll<number>().as('open'))
      .where('shop_id', '=', shopId)
      .where('accepted_at', 'is', null)
      .where('expires_at', '>', tx.now)
      .executeTakeFirstOrThrow()
    if (open >= OPEN_INVITATIONS_MAX) throw TooManyInvitations({ max: OPEN_INVITATIONS_MAX })
    const id = newId()
    const times = { created_at: tx.now, expires_at: after(tx.now, INVITATION_DAYS * DAY) }
    await tx
      .insertInto('shop_invitations')
      .values({ shop_id: shopId, id, ...input, email, invited_by: actor.accountId, ...times })
      .execute()
    tx.addJob(SendInvitation, { shop_id: shopId, invitation_id: id })
    return id
  })
}

/** Makes an invitation's link useless. Throws NotFound. */
export async function withdrawInvitation(app: App, shopId: string, invitationId: string): Promise<void> {
  const { numDeletedRows } = await app.db
    .deleteFrom('shop_invitations')
    .where('shop_id', '=', shopId)
    .where('id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw NotFound()
}
