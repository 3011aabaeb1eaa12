import { buyAlone, cancelOrder, payAgain } from '../modules/checkout/index.ts'
import { cancelDeal, joinGroup, openGroup } from '../modules/deals/index.ts'
import type { Placed } from '../modules/payments/index.ts'
import { confirmReceipt, shipOrders } from '../modules/shipping/index.ts'
import { Refusal } from '../platform/errors.ts'
import { once } from '../platform/idempotency.ts'
import type { DemoPerson } from './content/shape.ts'
import { addressOf } from './people-made.ts'
import type { Stage } from './stage.ts'
import type { Step } from './story.ts'

/** Who and what the story speaks of, by its names. */
export interface Cast {
  people: Map<string, { id: string; person: DemoPerson }>
  shops: Map<string, { id: string; ownerId: string; carrier: string }>
  /** Variants of `shop/product` in their order. */
  variants: Map<string, string[]>
  deals: Map<string, string>
}

type Of<Act extends Step['act']> = Extract<Step, { act: Act }>

function need<Value>(map: Map<string, Value>, name: string): Value {
  const found = map.get(name)
  if (found === undefined) throw new Error(`The story speaks of ${name}, which is not there`)
  return found
}

/** Plays the story on the stage. Steps that were played before are known by their idempotency keys and change nothing. */
export class Play {
  readonly #stage: Stage
  readonly #cast: Cast
  readonly #orders = new Map<string, Placed>()
  readonly #groups = new Map<string, string>()

  constructor(stage: Stage, cast: Cast) {
    this.#stage = stage
    this.#cast = cast
  }

  /** Plays one step at its time. A market that has moved on since an earlier try may refuse it; that is no failure. */
  async perform(step: Step): Promise<void> {
    this.#stage.goTo(step.at)
    try {
      await this.#act(step)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#stage.app.log.warn({ step, code: error.code }, 'the demo left out a step')
    }
  }

  async #act(step: Step): Promise<void> {
    const { app } = this.#stage
    switch (step.act) {
      case 'open':
      case 'join':
        return this.#enter(step)
      case 'buy':
        return this.#buy(step)
      case 'pay':
        return this.#pay(step)
      case 'ship':
        return this.#ship(step)
      case 'receive': {
        const order = this.#orders.get(step.order)
        return order && confirmReceipt(app, need(this.#cast.people, step.by).id, order.order_id)
      }
      case 'cancel':
        return this.#cancel(step)
      case 'cancel_deal': {
        const { id, ownerId } = need(this.#cast.shops, step.deal.split('/')[0] ?? '')
        return cancelDeal(app, ownerId, id, need(this.#cast.deals, step.deal), step.reason)
      }
      case 'wait':
        return this.#stage.letTimePass()
    }
  }

  #wish(step: Of<'open' | 'join' | 'buy'>, what: string) {
    const { id, person } = need(this.#cast.people, step.by)
    const variantId = need(this.#cast.variants, what)[step.variant]
    if (!variantId) throw new Error(`${what} has no variant ${step.variant}`)
    return {
      accountId: id,
      variantId,
      quantity: step.quantity,
      address: addressOf(person.address),
      addressId: null,
      note: '',
      language: person.language,
      once: once(id, `demo order ${step.order}`, step.act, null),
    }
  }

  async #enter(step: Of<'open' | 'join'>): Promise<void> {
    const { app } = this.#stage
    const { once, ...wish } = this.#wish(step, step.deal)
    const placed =
      step.act === 'open'
        ? await openGroup(app, need(this.#cast.deals, step.deal), wish, once)
        : await joinGroup(app, need(this.#groups, step.group), wish, once)
    this.#groups.set(step.group, placed.group_id)
    this.#orders.set(step.order, placed)
  }

  async #buy(step: Of<'buy'>): Promise<void> {
    const { once, ...wish } = this.#wish(step, step.product)
    this.#orders.set(step.order, await buyAlone(this.#stage.app, wish, once))
  }

  async #pay({ order, by, outcome }: Of<'pay'>): Promise<void> {
    const placed = this.#orders.get(order)
    if (!placed) return
    await this.#stage.decide(placed, outcome)
    if (outcome === 'approve') return
    const { id } = need(this.#cast.people, by)
    const again = await payAgain(
      this.#stage.app,
      id,
      placed.order_id,
      once(id, `demo order ${order} again`, 'pay', null),
    )
    this.#orders.set(order, again)
  }

  async #ship({ order, shop }: Of<'ship'>): Promise<void> {
    const placed = this.#orders.get(order)
    if (!placed) return
    const { id, ownerId, carrier } = need(this.#cast.shops, shop)
    const trackingNumber = `KD${String(10_000_000 + placed.order_number * 7919).slice(-8)}`
    const parcels = [{ orderId: placed.order_id, carrier, trackingNumber }]
    await shipOrders(this.#stage.app, { shopId: id, accountId: ownerId, parcels })
  }

  async #cancel({ order, by, shop, reason }: Of<'cancel'>): Promise<void> {
    const placed = this.#orders.get(order)
    if (!placed) return
    const byShop = by === 'shop'
    await cancelOrder(this.#stage.app, {
      orderId: placed.order_id,
      reasonFor: () => (byShop ? 'cancelled_by_shop' : 'cancelled_by_buyer'),
      note: reason,
      accountId: byShop ? need(this.#cast.shops, shop).ownerId : need(this.#cast.people, by).id,
    })
  }
}
