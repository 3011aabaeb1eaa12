import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, PageOf, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { ShipmentBody } from '../shipping/index.ts'
import { shipPickup } from './commands/ship-pickup.ts'
import { listToShip } from './queries/list-to-ship.ts'
import { NothingToShip } from './refusals.ts'
import { PickupToShipSchema } from './schemas.ts'

const tags = ['pick-up']
const LIMIT = 24

/** What a shop does for pick-ups: one parcel to each point. */
export function shipRoutes(http: Http, app: App): void {
  listRoute(http, app)
  shipRoute(http, app)
}

function listRoute(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/pickups',
    {
      config: { access: 'orders.read' },
      schema: {
        tags,
        summary: 'Pick-ups with parcels to ship',
        description: 'Those whose orders were collected first on top.',
        params: Type.Object({ shop_id: Id }),
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(PickupToShipSchema), SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ params, query, language }) => {
      const { limit = LIMIT, cursor } = query
      return listToShip(app, params.shop_id, { language, limit, cursor })
    },
  )
}

function shipRoute(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/groups/:id/shipment',
    {
      config: { access: 'orders.ship' },
      schema: {
        tags,
        summary: 'Ship all of a pick-up as one parcel to its point',
        params: Type.Object({ shop_id: Id, id: Id }),
        body: ShipmentBody,
        response: answers(
          { 201: Type.Object({ shipped: Type.Integer({ description: 'Orders in it' }) }) },
          SignInNeeded,
          NotAllowed,
          NotFound,
          NothingToShip,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      const { carrier, tracking_number } = request.body
      const shipped = await shipPickup(app, {
        shopId: request.params.shop_id,
        groupId: pathId(request.params.id),
        accountId: actorOf(request).accountId,
        carrier: carrier.trim(),
        trackingNumber: tracking_number.trim(),
      })
      return reply.code(201).send({ shipped })
    },
  )
}
