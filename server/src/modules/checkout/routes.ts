import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, onceOf, pathId } from '../../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded, TooBusy } from '../../platform/errors.ts'
import { KeyInFlight, KeyNeeded, KeyReused } from '../../platform/idempotency.ts'
import { requireCountry } from '../accounts/index.ts'
import {
  AllowanceTooLarge,
  getOrders,
  HeldForGroup,
  MadeForYou,
  NoAllowance,
  NotForSale,
  OrderNotCancellable,
  OrderNotPayable,
  OrderSchema,
  OutOfStock,
  OwnShop,
  PlacedSchema,
  seeOrder,
  TooManyHolds,
  UnknownAddress,
  WishBody,
} from '../orders/index.ts'
import { checkoutUrl, type Placed } from '../payments/index.ts'
import { type AloneWish, buyAlone } from './commands/buy-alone.ts'
import { cancelOrder } from './commands/cancel-order.ts'
import { giveAllowance } from './commands/give-allowance.ts'
import { payAgain, TooManyTries } from './commands/pay-again.ts'
import { webhookRoutes } from './webhook-routes.ts'

const OrderBody = Type.Object(WishBody, {
  additionalProperties: false,
  examples: [
    {
      variant_id: '01930000-0000-7000-8000-000000000001',
      quantity: 1,
      address_id: '01930000-0000-7000-8000-000000000002',
      note: 'Please ring twice.',
    },
  ],
})

const REASON_LENGTH_MAX = 500
const ById = Type.Object({ id: Id })
const KEYS = [KeyNeeded, KeyReused, KeyInFlight]

function wishOf(request: FastifyRequest & { body: Static<typeof OrderBody> }): AloneWish {
  const { variant_id, quantity, address, address_id, note } = request.body
  if (address) requireCountry(address.country)
  return {
    accountId: actorOf(request).accountId,
    variantId: variant_id,
    quantity,
    address,
    addressId: address_id ?? null,
    note: note ?? '',
    language: request.language,
  }
}

/** Buying alone, paying, and taking back what is not shipped yet. */
export function checkoutRoutes(http: Http, app: App): void {
  placingRoutes(http, app)
  cancellingRoutes(http, app)
  shopCancellingRoutes(http, app)
  allowanceRoute(http, app)
  webhookRoutes(http, app)
}

function placingRoutes(http: Http, app: App): void {
  const answerPlaced = async (reply: FastifyReply, placed: Placed, replayed: boolean) => {
    reply.code(201)
    if (replayed) reply.header('idempotent-replayed', 'true')
    return { ...placed, checkout_url: await checkoutUrl(app, placed) }
  }

  http.post(
    '/orders',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Buy alone, at the single price',
        description:
          'Holds the stock until `pay_by`. Send the browser to `checkout_url`; when the payment provider confirms, the order goes to the shop.',
        body: OrderBody,
        response: answers(
          { 201: PlacedSchema },
          SignInNeeded,
          NotFound,
          NotForSale,
          OutOfStock,
          OwnShop,
          TooManyHolds,
          UnknownAddress,
          TooBusy,
          ...KEYS,
        ),
      },
    },
    async (request, reply) => {
      const once = onceOf(request)
      return answerPlaced(reply, await buyAlone(app, wishOf(request), once), once.replayed)
    },
  )

  http.post(
    '/orders/:id/payments',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Pay what is due of an order',
        description: 'Again after a declined payment, while the order is held; or the rest after a deposit.',
        params: ById,
        response: answers({ 201: PlacedSchema }, SignInNeeded, NotFound, OrderNotPayable, TooManyTries, ...KEYS),
      },
    },
    async (request, reply) => {
      const once = onceOf(request)
      const placed = await payAgain(app, actorOf(request).accountId, pathId(request.params.id), once)
      return answerPlaced(reply, placed, once.replayed)
    },
  )
}

function cancellingRoutes(http: Http, app: App): void {
  http.post(
    '/orders/:id/cancellation',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Cancel an order that is not shipped yet',
        description:
          'What was paid comes back in full. A paid place in an open group stays, because the others count on it. The operator may cancel for a buyer; that is recorded.',
        params: ById,
        body: Type.Object(
          { reason: Type.Optional(Type.String({ maxLength: REASON_LENGTH_MAX, examples: ['Ordered twice'] })) },
          { additionalProperties: false },
        ),
        response: answers(OrderSchema, SignInNeeded, NotFound, HeldForGroup, MadeForYou, OrderNotCancellable),
      },
    },
    async (request) => {
      const { accountId, operator } = actorOf(request)
      const orderId = pathId(request.params.id)
      await cancelOrder(app, {
        orderId,
        accountId,
        note: request.body.reason?.trim() || null,
        reasonFor: ({ account_id }) =>
          account_id === accountId ? 'cancelled_by_buyer' : operator ? 'cancelled_by_operator' : undefined,
      })
      return seeOrder(app, actorOf(request), orderId)
    },
  )

  http.delete(
    '/orders/:id',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Leave an order that is not paid',
        description: 'Its stock, and its seat in a group, are free for others at once.',
        params: ById,
        response: answers({ 204: Type.Null() }, SignInNeeded, NotFound, HeldForGroup, OrderNotCancellable),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      await cancelOrder(app, {
        orderId: pathId(request.params.id),
        accountId,
        note: null,
        onlyUnpaid: true,
        reasonFor: ({ account_id }) => (account_id === accountId ? 'cancelled_by_buyer' : undefined),
      })
      return reply.code(204).send(null)
    },
  )
}

function allowanceRoute(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/orders/:order_id/allowances',
    {
      config: { access: 'orders.cancel' },
      schema: {
        tags: ['shipping'],
        summary: 'Give a part of the price back',
        description: 'The buyer is refunded this part and reads the reason; the rest of the order goes its way.',
        params: Type.Object({ shop_id: Id, order_id: Id }),
        body: Type.Object(
          {
            amount: Type.Integer({ minimum: 1, maximum: 1e15, description: "Minor units of the order's currency" }),
            reason: Type.String({ minLength: 3, maxLength: REASON_LENGTH_MAX, examples: ['One of three was broken'] }),
          },
          { additionalProperties: false },
        ),
        response: answers(OrderSchema, SignInNeeded, NotAllowed, NotFound, NoAllowance, AllowanceTooLarge, ...KEYS),
      },
    },
    async (request) => {
      const { shop_id, order_id } = request.params
      const { amount, reason } = request.body
      const { accountId } = actorOf(request)
      const allowance = { shopId: shop_id, orderId: pathId(order_id), accountId, amount, reason: reason.trim() }
      await giveAllowance(app, allowance, onceOf(request))
      return (await getOrders(app, [order_id], 'shop')).get(order_id)!
    },
  )
}

function shopCancellingRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/orders/:order_id/cancellation',
    {
      config: { access: 'orders.cancel' },
      schema: {
        tags: ['shipping'],
        summary: 'Cancel an order the shop cannot ship',
        description: 'The buyer is refunded in full and reads the reason.',
        params: Type.Object({ shop_id: Id, order_id: Id }),
        body: Type.Object(
          { reason: Type.String({ minLength: 3, maxLength: REASON_LENGTH_MAX, examples: ['The crop froze'] }) },
          { additionalProperties: false },
        ),
        response: answers(OrderSchema, SignInNeeded, NotAllowed, NotFound, HeldForGroup, OrderNotCancellable),
      },
    },
    async (request) => {
      const { shop_id, order_id } = request.params
      await cancelOrder(app, {
        orderId: pathId(order_id),
        accountId: actorOf(request).accountId,
        note: request.body.reason.trim(),
        reasonFor: (order) =>
          order.shop_id === shop_id && order.status !== 'unpaid' ? 'cancelled_by_shop' : undefined,
      })
      return (await getOrders(app, [order_id], 'shop')).get(order_id)!
    },
  )
}
