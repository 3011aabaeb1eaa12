import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { addressSchema, requireCountry } from '../accounts/index.ts'
import { changeAddress } from './commands/change-address.ts'
import { listOrders } from './queries/list-orders.ts'
import { seeOrder } from './queries/see-order.ts'
import { AddressFixed, OtherCountry } from './refusals.ts'
import { ORDER_STATUSES, OrderPageSchema, OrderSchema, OrderStatusSchema } from './views.ts'

export const StatusFilter = Type.Optional(
  Type.Array(OrderStatusSchema, { maxItems: ORDER_STATUSES.length, description: 'Any of these; repeat the parameter' }),
)

/** What people see of their own orders. */
export function orderRoutes(http: Http, app: App): void {
  http.get(
    '/orders',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'My orders, newest first',
        querystring: Type.Object({ ...ListQuery, status: StatusFilter }),
        response: answers(OrderPageSchema, SignInNeeded, BadCursor),
      },
    },
    async (request) => {
      const { status = [], limit = 24, cursor } = request.query
      return listOrders(app, actorOf(request).accountId, { statuses: status, limit, ...(cursor && { cursor }) })
    },
  )

  http.get(
    '/orders/:id',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'An order',
        description:
          'For its buyer, for the people of its shop once it is paid, and for the operator. `can` says what the one who asks can do with it now.',
        params: Type.Object({ id: Id }),
        response: answers(OrderSchema, SignInNeeded, NotFound),
      },
    },
    async (request) => seeOrder(app, actorOf(request), pathId(request.params.id)),
  )

  http.put(
    '/orders/:id/address',
    {
      config: { access: 'account' },
      schema: {
        tags: ['orders'],
        summary: 'Send an order to another address',
        description: 'Of the same country, until it is shipped. The price stays.',
        params: Type.Object({ id: Id }),
        body: addressSchema,
        response: answers(OrderSchema, SignInNeeded, NotFound, AddressFixed, OtherCountry),
      },
    },
    async (request) => {
      const orderId = pathId(request.params.id)
      requireCountry(request.body.country)
      await changeAddress(app, actorOf(request).accountId, orderId, request.body)
      return seeOrder(app, actorOf(request), orderId)
    },
  )
}
