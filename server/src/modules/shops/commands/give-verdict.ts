import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ShopJudged, type ShopStatus } from '../events.ts'
import { ReasonNeeded } from '../refusals.ts'

export const VERDICTS = ['approve', 'reject', 'suspend'] as const
export type Verdict = (typeof VERDICTS)[number]

const STATUS = { approve: 'approved', reject: 'rejected', suspend: 'suspended' } as const

/**
 * Decides whether a shop may sell, and keeps who decided and why. Saying the same again changes nothing.
 * Throws NotFound; ReasonNeeded when a shop is turned down without one.
 */
export async function giveVerdict(
  app: App,
  operatorId: string,
  shopId: string,
  { verdict, reason = '' }: { verdict: Verdict; reason?: string | undefined },
): Promise<void> {
  if (verdict !== 'approve' && !reason.trim()) throw ReasonNeeded()
  const status = STATUS[verdict]
  await app.transact(async (tx) => {
    const shop = await tx.selectFrom('shops').select('status').where('id', '=', shopId).forUpdate().executeTakeFirst()
    if (!shop) throw NotFound()
    const was = shop.status as ShopStatus
    if (was === status) return
    await tx
      .updateTable('shops')
      .set({ status, verdict_reason: reason || null, verdict_at: tx.now, updated_at: tx.now })
      .where('id', '=', shopId)
      .execute()
    await audit(tx, {
      account_id: operatorId,
      act: `shop.${verdict}`,
      subject_type: 'shop',
      subject_id: shopId,
      detail: { was, reason },
    })
    tx.emit(ShopJudged, { shop_id: shopId, status, was, reason })
  })
}
