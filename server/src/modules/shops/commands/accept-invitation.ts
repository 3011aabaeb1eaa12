import type { ShopRole } from '../../../access.ts'
import type { App } from '../../../app.ts'
import type { Actor } from '../../../platform/edge.ts'
import { StaffJoined } from '../events.ts'
import { invitationOf } from '../invitation-link.ts'
import { AlreadyMember, InvitationForOther, InvitationOver } from '../refusals.ts'

/**
 * Makes the actor one of a shop's people, by the link they were sent; gives the shop's id and their role. A link works
 * once. Throws InvitationOver, InvitationForOther, AlreadyMember.
 */
export async function acceptInvitation(
  app: App,
  actor: Actor,
  token: string,
): Promise<{ shop_id: string; role: ShopRole }> {
  const id = invitationOf(app.config, token)
  if (!id) throw InvitationOver()
  return app.transact(async (tx) => {
    const invitation = await tx
      .selectFrom('shop_invitations')
      .select(['shop_id', 'email', 'role', 'expires_at', 'accepted_at', 'invited_by'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!invitation || invitation.accepted_at || invitation.expires_at <= tx.now) throw InvitationOver()
    const { shop_id, email, invited_by } = invitation
    if (email !== actor.email) throw InvitationForOther({ email })
    const role = invitation.role as ShopRole
    const joined = await tx
      .insertInto('shop_members')
      .values({ shop_id, account_id: actor.accountId, role, created_at: tx.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (joined.numInsertedOrUpdatedRows === 0n) throw AlreadyMember()
    await tx
      .updateTable('shop_invitations')
      .set({ accepted_at: tx.now, accepted_by: actor.accountId })
      .where('id', '=', id)
      .execute()
    tx.emit(StaffJoined, { shop_id, account_id: actor.accountId, role, invited_by })
    return { shop_id, role }
  })
}
