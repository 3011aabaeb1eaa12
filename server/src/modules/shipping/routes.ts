import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import {
  getOrders,
  OrderNotReceivable,
  OrderNotShippable,
  OrderPageSchema,
  OrderSchema,
  StatusFilter,
} from '../orders/index.ts'
import { confirmReceipt } from './commands/receive-orders.ts'
import { shipOrders } from './commands/ship-orders.ts'
import { shipmentFileRoutes } from './file-routes.ts'
import { getShopOrder } from './queries/get-shop-order.ts'
import { listShopOrders } from './queries/list-shop-orders.ts'
import { ShipmentBody } from './views.ts'

const tags = ['shipping']
const InShop = Type.Object({ shop_id: Id })
const OneOrder = Type.Object({ shop_id: Id, order_id: Id })
const SEARCH_LENGTH_MAX = 100

/** What a shop does with its paid orders, and the buyer's word that they arrived. */
export function shippingRoutes(http: Http, app: App): void {
  readingRoutes(http, app)
  shipmentRoutes(http, app)
  shipmentFileRoutes(http, app)
  receiptRoutes(http, app)
}

function readingRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/orders',
    {
      config: { access: 'orders.read' },
      schema: {
        tags,
        summary: "A shop's orders",
        description:
          'Only paid ones. With `status=to_ship` what is due first comes first; otherwise the newest. `q` finds an order number, or a part of the receiver’s name, a title or a tracking number; it looks through a thousand orders for a page, so a page may have few and a `next_cursor` all the same.',
        params: InShop,
        querystring: Type.Object({
          ...ListQuery,
          status: StatusFilter,
          q: Type.Optional(Type.String({ maxLength: SEARCH_LENGTH_MAX, examples: ['100042'] })),
        }),
        response: answers(OrderPageSchema, SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ params, query }) => {
      const { status = [], q = '', limit = 24, cursor } = query
      return listShopOrders(app, params.shop_id, { statuses: status, text: q, limit, ...(cursor && { cursor }) })
    },
  )

  http.get(
    '/shops/:shop_id/orders/:order_id',
    {
      config: { access: 'orders.read' },
      schema: {
        tags,
        summary: 'An order of the shop',
        params: OneOrder,
        response: answers(OrderSchema, SignInNeeded, NotAllowed, NotFound),
      },
    },
    async ({ params }) => getShopOrder(app, params.shop_id, pathId(params.order_id)),
  )
}

function shipmentRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/orders/:order_id/shipments',
    {
      config: { access: 'orders.ship' },
      schema: {
        tags,
        summary: 'Mark an order as handed to a carrier',
        description: 'The same shipment told again changes nothing.',
        params: OneOrder,
        body: ShipmentBody,
        response: answers({ 201: OrderSchema }, SignInNeeded, NotAllowed, NotFound, OrderNotShippable),
      },
    },
    async (request, reply) => {
      const { shop_id, order_id } = request.params
      const { carrier, tracking_number } = request.body
      const orderId = pathId(order_id)
      const parcel = { orderId, carrier: carrier.trim(), trackingNumber: tracking_number.trim() }
      const { accountId } = actorOf(request)
      const outcome = (await shipOrders(app, { shopId: shop_id, accountId, parcels: [parcel] })).get(orderId)!
      if (outcome.kind === 'refused') throw outcome.status ? OrderNotShippable({ status: outcome.status }) : NotFound()
      reply.code(201)
      return (await getOrders(app, [orderId], 'shop')).get(orderId)!
    },
  )
}

function receiptRoutes(http: Http, app: App): void {
  http.post(
    '/orders/:id/receipt',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Confirm that an order arrived',
        description:
          'The return window begins; after it the money is the shop’s. Without a word the order counts as received at `receive_due_at`.',
        params: Type.Object({ id: Id }),
        response: answers(OrderSchema, SignInNeeded, NotFound, OrderNotReceivable),
      },
    },
    async (request) => {
      const orderId = pathId(request.params.id)
      await confirmReceipt(app, actorOf(request).accountId, orderId)
      return (await getOrders(app, [orderId])).get(orderId)!
    },
  )
}
