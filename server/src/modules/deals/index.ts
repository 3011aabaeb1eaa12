import type { Module } from '../../module.ts'
import { SECOND } from '../../platform/clock.ts'
import { endDueDeals } from './commands/end-deal.ts'
import { endOneDueGroup } from './commands/end-group.ts'
import { dealJobs } from './jobs.ts'
import { dealRoutes } from './routes.ts'
import { groupTopics } from './topics.ts'

export { type CreateDeal, createDeal } from './commands/create-deal.ts'
export { cancelDeal, endDeal } from './commands/end-deal.ts'
export { endOneDueGroup } from './commands/end-group.ts'
export { lapsePledgeIn, leaveGroup } from './commands/lapse-pledge.ts'
export { payPledgeIn } from './commands/pay-pledge.ts'
export { joinGroup, openGroup, type PlacedPledge, type PlaceWish } from './commands/take-place.ts'
export * from './events.ts'
export { type DealSpan, getDealPrices } from './queries/get-deal-prices.ts'
export { getDeals, getDealsAndRunning, getRunningDeals } from './queries/get-deals.ts'
export { type Group, getGroup } from './queries/get-group.ts'
export { getHotDealIds } from './queries/list-deals.ts'
export { getEndingGroups, getGroupCards, getOpenGroups } from './queries/list-groups.ts'
export { DealWithProductSchema, dealBrief, getDealBriefs, withProducts } from './queries/with-products.ts'
export * from './refusals.ts'
export { DealSchema, type DealView, type GroupCard, GroupCardSchema, GroupLiveSchema, YourPlace } from './views.ts'

export const deals: Module = {
  name: 'deals',
  routes: dealRoutes,
  jobs: dealJobs,
  sweeps: [
    { name: 'deals.due_groups', everyMs: SECOND, work: endOneDueGroup },
    { name: 'deals.due', everyMs: 10 * SECOND, work: endDueDeals },
  ],
  topics: groupTopics,
}
