import type { Static } from 'typebox'
import type { App } from '../../../app.ts'
import type { Language } from '../../../platform/language.ts'
import type { Page } from '../../../platform/lists.ts'
import { listPickupDeals, withProducts } from '../../deals/index.ts'
import { requireLeader } from '../../leaders/index.ts'
import { splitFee } from '../../ledger/index.ts'
import type { LeaderDealSchema } from '../schemas.ts'

export interface LeaderDealQuery {
  language: Language
  limit: number
  cursor?: string | undefined
}

/** Deals that a leader can take to a point, with what they earn of a unit. Throws NotALeader, BadCursor. */
export async function listLeaderDeals(
  { db, clock }: App,
  leaderId: string,
  { language, limit, cursor }: LeaderDealQuery,
): Promise<Page<Static<typeof LeaderDealSchema>>> {
  await requireLeader(db, leaderId)
  const now = clock.now()
  const { items, next_cursor } = await listPickupDeals(db, leaderId, { now, limit, cursor })
  const deals = await withProducts(db, items, language, now)
  return {
    items: deals.map((deal) => ({
      ...deal,
      leader_fee: {
        amount: splitFee(deal.price.amount, deal.leader_bp).market,
        currency: deal.price.currency,
      },
    })),
    next_cursor,
  }
}
