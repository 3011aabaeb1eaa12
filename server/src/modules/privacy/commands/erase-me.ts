import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import type { Actor } from '../../../platform/edge.ts'
import { eraseAccountIn, proveIdentity } from '../../accounts/index.ts'
import { forgetWaitsIn } from '../../deals/index.ts'
import { forgetLeaderIn } from '../../leaders/index.ts'
import { forgetBuyerIn } from '../../orders/index.ts'
import { leaveShopsIn } from '../../shops/index.ts'
import { ErasePictures } from '../jobs.ts'

/**
 * Erases a person: from then on nobody can sign in as them, and nothing names them. What was bought and paid stays,
 * without them. Throws WrongPassword, FreshSignInNeeded, OrdersOpen, PointInUse, LastOwner,
 * LastOperator.
 */
export async function eraseMe(app: App, actor: Actor, password: string | undefined): Promise<void> {
  await proveIdentity(app, actor, password)
  const { accountId } = actor
  await app.transact(async (tx) => {
    await eraseAccountIn(tx, accountId)
    await forgetBuyerIn(tx, accountId)
    await forgetWaitsIn(tx, accountId)
    await forgetLeaderIn(tx, accountId)
    await leaveShopsIn(tx, accountId, actor.email)
    await tx.deleteFrom('notifications').where('account_id', '=', accountId).execute()
    await audit(tx, { account_id: accountId, act: 'account.erasure', subject_type: 'account', subject_id: accountId })
    tx.addJob(ErasePictures, { account_id: accountId })
  })
}
