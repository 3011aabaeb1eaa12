import type { Module } from '../../module.ts'
import { SECOND } from '../../platform/clock.ts'
import { endDueDeals } from './commands/end-deal.ts'
import { endOneDueGroup } from './commands/end-group.ts'
import { demandSweep } from './commands/gather-demand.ts'
import { placeWhereRoom } from './commands/wait-in-line.ts'
import { dealJobs } from './jobs.ts'
import { dealRoutes } from './routes.ts'
import { groupTopics } from './topics.ts'

export { helpBargain, startBargain } from './commands/bargain.ts'
export { type Changes, changeDeal, restartDeal } from './commands/change-deal.ts'
export { type CreateDeal, createDeal } from './commands/create-deal.ts'
export { cancelDeal, endDeal } from './commands/end-deal.ts'
export { endOneDueGroup } from './commands/end-group.ts'
export { forgetWaitsIn } from './commands/forget-waits.ts'
export { lapsePledgeIn, leaveGroup, leaveIn, missBalanceIn } from './commands/lapse-pledge.ts'
export { type NewPickup, openPickupIn } from './commands/open-pickup.ts'
export { type PledgePayment, payPledgesIn } from './commands/pay-pledges.ts'
export { joinGroup, openGroup, type PlacedPledge, type PlaceWish } from './commands/take-place.ts'
export { tellMembers } from './commands/tell-members.ts'
export { leaveLine, waitInLine } from './commands/wait-in-line.ts'
export * from './events.ts'
export type { BatchPlan } from './policies.ts'
export { type DealSpan, getDealPrices } from './queries/get-deal-prices.ts'
export { getDeals, getDealsAndRunning, getRunningDeals, getRunningOffers } from './queries/get-deals.ts'
export { type Group, getGroup } from './queries/get-group.ts'
export { getHotDealIds, listPickupDeals } from './queries/list-deals.ts'
export { getEndingGroups, getGroupCards, getOpenGroups } from './queries/list-groups.ts'
export { DealWithProductSchema, dealBrief, getDealBriefs, withProducts } from './queries/with-products.ts'
export * from './refusals.ts'
export { nextTier, type Tier, tierAt } from './tiers.ts'
export {
  DealSchema,
  type DealView,
  type GroupCard,
  GroupCardSchema,
  GroupLiveSchema,
  PickupSchema,
  YourPlace,
  YourWait,
} from './views.ts'

export const deals: Module = {
  name: 'deals',
  routes: dealRoutes,
  jobs: dealJobs,
  sweeps: [
    { name: 'deals.due_groups', everyMs: SECOND, work: endOneDueGroup },
    { name: 'deals.due', everyMs: 10 * SECOND, work: endDueDeals },
    { name: 'deals.lines', everyMs: 10 * SECOND, work: placeWhereRoom },
    demandSweep,
  ],
  topics: groupTopics,
}
