import { mayAct, type ShopAct } from '../../access.ts'
import type { Tx } from '../../platform/db.ts'
import type { Fact } from '../../platform/events.ts'
import { getOperators, getPersons } from '../accounts/index.ts'
import { BargainHelped, DealTold, LineOver } from '../deals/index.ts'
import { LeaderApplied } from '../leaders/index.ts'
import { getShopCards, getStaff, type ShopCard, ShopOpened } from '../shops/index.ts'
import { type DealFacts, readBargains, readDeals, readUpdates, type UpdateFacts } from './deal-facts.ts'
import { type OrderFacts, readGroupOrders, readOrders } from './order-facts.ts'
import { ABOUT_PICKUPS, type PickupFacts, readPickups } from './pickup-facts.ts'

/** What there is to say about a batch of events. What is asked for and not there is an error. */
export interface Facts {
  order(id: string): OrderFacts
  /** The orders that took part in a group until it ended. */
  groupOrders(groupId: string): OrderFacts[]
  shop(id: string): ShopCard
  /** The accounts of a shop whose role may do the act: who is told what concerns it. */
  staff(shopId: string, act: ShopAct): string[]
  /** A group that a leader opened; undefined for others. */
  pickup(groupId: string): PickupFacts | undefined
  nameOf(accountId: string): string
  operators: string[]
  deal(id: string): DealFacts
  update(id: string): UpdateFacts
  /** The lowest price a bargain has reached, in minor units. */
  bargainPrice(groupId: string): number
}

/** What events may name; everything they name by these words is read for them. */
interface Named {
  order_id?: string
  group_id?: string | null
  account_ids?: string[]
  shop_id?: string
  account_id?: string
  deal_id?: string
  update_id?: string
}

/** Events that wait for an operator's decision. */
const FOR_OPERATORS = new Set([ShopOpened.name, LeaderApplied.name])

/** Reads all that a batch of events speaks of, by a number of statements that does not grow with it. */
export async function readFacts(tx: Tx, events: Fact[]): Promise<Facts> {
  const named = events.map(({ payload }) => payload as Named)
  const ofShops = named.filter(({ order_id, group_id }) => !order_id && !group_id)
  const orders = await readOrders(tx, known(named.map(({ order_id }) => order_id)))
  const groupOrders = await readOrdersOfGroups(tx, named)
  const staff = await getStaff(tx, known(named.map(({ shop_id }) => shop_id)))
  const shops = await getShopCards(tx, known(ofShops.map(({ shop_id }) => shop_id)))
  const persons = await getPersons(
    tx,
    known(named.filter(({ order_id }) => !order_id).map(({ account_id }) => account_id)),
  )
  const ofDeals = await readOfDeals(tx, events)
  const operators = events.some(({ type }) => FOR_OPERATORS.has(type)) ? await getOperators(tx) : []
  const groups = events.filter(({ type }) => ABOUT_PICKUPS.has(type)).map(({ payload }) => payload as Named)
  const pickups = await readPickups(tx, known(groups.map(({ group_id }) => group_id)))
  const byId = new Map(orders.map((order) => [order.order_id, order]))
  return {
    order: (id) => there(byId.get(id), `order ${id}`),
    groupOrders: (groupId) => groupOrders.filter(({ group_id }) => group_id === groupId),
    shop: (id) => there(shops.get(id), `shop ${id}`),
    staff: (shopId, act) =>
      staff.filter(({ shop_id, role }) => shop_id === shopId && mayAct(role, act)).map(({ account_id }) => account_id),
    pickup: (groupId) => pickups.get(groupId),
    nameOf: (accountId) => persons.get(accountId)?.name ?? '',
    operators,
    ...ofDeals,
  }
}

const OF_DEALS = new Set([DealTold.name, BargainHelped.name, LineOver.name])

async function readOfDeals(tx: Tx, events: Fact[]): Promise<Pick<Facts, 'deal' | 'update' | 'bargainPrice'>> {
  const ids = (types: Set<string>, name: 'deal_id' | 'group_id' | 'update_id') =>
    known(events.filter(({ type }) => types.has(type)).map(({ payload }) => (payload as Named)[name]))
  const told = new Set([DealTold.name])
  const deals = await readDeals(tx, ids(OF_DEALS, 'deal_id'), ids(told, 'deal_id'))
  const updates = await readUpdates(tx, ids(told, 'update_id'))
  const prices = await readBargains(tx, ids(new Set([BargainHelped.name]), 'group_id'))
  return {
    deal: (id) =>
      there(
        deals.find(({ deal_id }) => deal_id === id),
        `deal ${id}`,
      ),
    update: (id) =>
      there(
        updates.find((each) => each.id === id),
        `update ${id}`,
      ),
    bargainPrice: (groupId) => prices.get(groupId) ?? 0,
  }
}

const known = (ids: (string | null | undefined)[]): string[] => [...new Set(ids.filter((id) => id != null))]

function readOrdersOfGroups(tx: Tx, named: Named[]): Promise<OrderFacts[]> {
  const members = named.flatMap(({ group_id, account_ids = [] }) =>
    group_id ? account_ids.map((account_id) => ({ group_id, account_id })) : [],
  )
  return readGroupOrders(
    tx,
    members.map(({ group_id }) => group_id),
    members.map(({ account_id }) => account_id),
  )
}

function there<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what} to tell of.`)
  return value
}
