import type { App } from '../../app.ts'
import { type CreateDeal, changeDeal, createDeal, openPickupIn } from '../../modules/deals/index.ts'
import type { PaymentProvider } from '../../modules/payments/index.ts'
import { newId } from '../../platform/ids.ts'
import type { TestProcess } from '../../testing/app.ts'
import { ADDRESS, crowd, shop } from '../../testing/market.ts'
import type { Deal, State } from './state.ts'
import { openGroup, type Taken } from './take.ts'

/** One deal, sold by two processes on one database, and what paper says of it. */
export interface World {
  apps: [TestProcess, TestProcess]
  bank: Bank
  shopId: string
  ownerId: string
  dealId: string
  variants: string[]
  /** Accounts; the last one is a leader. */
  people: string[]
  state: State
}

/** A payment provider with books of its own, which can be out of order for a shop. */
export class Bank implements PaymentProvider {
  readonly name = 'sandbox'
  readonly broken = new Set<string>()
  /** By payment: refunds by their idempotency keys. */
  readonly #back = new Map<string, Map<string, number>>()

  async checkoutUrl() {
    return '/pay'
  }

  async refund(app: App, { refundId, paymentId, amount }: { refundId: string; paymentId: string; amount: number }) {
    if (this.broken.size > 0 && this.broken.has(await shopOf(app, refundId))) throw new Error('Out of order.')
    const refunds = this.#back.get(paymentId) ?? new Map<string, number>()
    this.#back.set(paymentId, refunds.set(refundId, amount))
    return refundId
  }

  /** What of a payment went back, in minor units. */
  givenBack(paymentId: string): number {
    return [...(this.#back.get(paymentId)?.values() ?? [])].reduce((sum, amount) => sum + amount, 0)
  }

  parseWebhook(): never {
    throw new Error('Notices are given by hand.')
  }
}

async function shopOf(app: App, refundId: string): Promise<string> {
  const { rows } = await app.pool.query('select shop_id from refunds where id = $1', [refundId])
  return rows[0].shop_id
}

export const PEOPLE = 7
const STOCK = [9, 4]

export type Offer = Omit<CreateDeal, 'product_id' | 'prices' | 'ends_at' | 'dispatch_hours'> & {
  tiers: CreateDeal['prices'][0]['tiers']
  days: number
  bothVariants: boolean
}

/** A new shop with one deal, as an offer says. */
export async function newWorld(apps: [TestProcess, TestProcess], bank: Bank, offer: Offer): Promise<World> {
  const [app] = apps
  const { shopId, ownerId, productId, variantId } = await shop(app, STOCK[0])
  const other = newId()
  await app.pool.query(
    `with variant as (insert into variants (shop_id, id, product_id, position, options, price)
       values ($1, $2, $3, 1, '{Large}', 10000))
     insert into stock (shop_id, variant_id, on_hand, reserved, tracked) values ($1, $2, $4, 0, true)`,
    [shopId, other, productId, STOCK[1]],
  )
  const variants = [variantId, other]
  const { tiers, days, bothVariants, ...terms } = offer
  const dealId = await createDeal(app, ownerId, shopId, {
    ...terms,
    product_id: productId,
    prices: variants.slice(0, bothVariants ? 2 : 1).map((variant_id) => ({ variant_id, tiers })),
    ends_at: new Date(app.clock.now().getTime() + days * 86_400_000).toISOString(),
    dispatch_hours: 48,
  })
  const people = await crowd(app, PEOPLE)
  const world = { apps, bank, shopId, ownerId, dealId, variants, people, state: undefined as unknown as State }
  world.state = await firstState(world)
  return world
}

async function firstState(world: World): Promise<State> {
  const now = world.apps[0].clock.now().getTime()
  const stock = STOCK.map((onHand) => ({ onHand, reserved: 0 }))
  const state: State = { now, deal: await dealOf(world), groups: [], places: [], stock, taken: 0, groupsOpen: 0 }
  const { rows } = await world.apps[0].pool.query('select id, deadline_at from groups where deal_id = $1', [
    world.dealId,
  ])
  for (const { id, deadline_at } of rows) openGroup(state, id, null, deadline_at.getTime())
  return state
}

const HOLD_MINUTES = 10

/** The terms of the deal, as its seller sees them. */
async function dealOf({ apps, dealId, variants }: World): Promise<Deal> {
  const { rows } = await apps[0].pool.query(
    `select d.*, t.quantity_max, t.open_groups_max, (
       select jsonb_agg((select jsonb_agg(jsonb_build_object('from', from_count, 'price', price) order by from_count)
         from deal_prices p where p.deal_id = d.id and p.variant_id = v.id) order by v.n)
       from unnest($2::uuid[]) with ordinality as v (id, n)) as tiers
     from deals d join deal_totals t on t.deal_id = d.id where d.id = $1`,
    [dealId, variants],
  )
  const { ends_at, hold_minutes, tiers, ...deal } = rows[0]
  return {
    ...deal,
    hold_minutes: hold_minutes ?? HOLD_MINUTES,
    endsAt: ends_at.getTime(),
    tiers: tiers.map((each: unknown) => each ?? undefined),
  }
}

/** From the cut-off to the end of the time in which parcels can be fetched. */
export const COLLECT_HOURS = 72

export const openPickup = ({ apps, dealId, people }: World, hours: number): Promise<string> =>
  apps[0].transact((tx) => {
    const at = (more: number) => new Date(tx.now.getTime() + more * 3_600_000)
    return openPickupIn(tx, {
      dealId,
      leaderId: people.at(-1)!,
      point: { ...ADDRESS, id: newId() },
      cutOffAt: at(hours),
      collectFrom: at(hours + 24),
      collectUntil: at(hours + COLLECT_HOURS),
    })
  })

/** Gives the seller's better terms of a deal to the server. */
export const better = (
  { ownerId, shopId, dealId }: World,
  app: TestProcess,
  changes: Parameters<typeof changeDeal>[4],
) => changeDeal(app, ownerId, shopId, dealId, changes)

const PICTURE = `
  select format('taken %s, open %s', taken, groups_open) as line from deal_totals where deal_id = $1
  union all select format('variant %s: %s of %s', n - 1, s.reserved, s.on_hand)
    from unnest($2::uuid[]) with ordinality as v (id, n) join stock s on s.variant_id = v.id
  union all select format('group %s: %s%s, helpers %s, line %s', g.id, g.status,
      case when g.status not in ('failed', 'cancelled') then format(' %s paid, %s taken of %s, goal %s', g.seats_paid,
        g.seats_taken, coalesce(g.seats_max::text, 'null'), g.goal_min) end, g.helpers,
      (select string_agg((array_position($3::uuid[], account_id) - 1)::text, ',' order by place) from waits w
        where w.group_id = g.id and w.status = 'waiting'))
    from groups g where g.deal_id = $1
  union all select format('order %s: %s %s, costs %s, keeps %s', o.id, o.status, p.status, o.total,
      (select coalesce(sum(amount - refunded), 0) from payments where order_id = o.id and status = 'paid'))
    from pledges p join orders o on o.id = p.order_id where p.deal_id = $1`

/** The same that paper says, as the database has it. */
export async function picture({ apps, dealId, variants, people }: World): Promise<string> {
  const { rows } = await apps[1].pool.query({
    name: 'model.picture',
    text: PICTURE,
    values: [dealId, variants, people],
  })
  return rows
    .map((row) => row.line)
    .sort()
    .join('\n')
}

/** Places that the server gave by itself, to people in line. */
export async function newPlaces({ apps, dealId, state, people }: World): Promise<(Taken & { buyer: number })[]> {
  const { rows } = await apps[0].pool.query(
    `select p.group_id, p.order_id, p.id as pledge_id, pay.id as payment_id,
       array_position($3::uuid[], p.account_id) - 1 as buyer
     from pledges p join payments pay on pay.order_id = p.order_id
     where p.deal_id = $1 and p.order_id <> all ($2::uuid[]) order by p.id`,
    [dealId, state.places.map((place) => place.id), people],
  )
  return rows
}
