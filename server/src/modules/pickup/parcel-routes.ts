import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { arrive } from './commands/arrive.ts'
import { handOver } from './commands/hand-over.ts'
import { returnOrder } from './commands/return-order.ts'
import { getParcel, listParcels } from './queries/list-parcels.ts'
import { getPickup } from './queries/list-pickups.ts'
import {
  HandedOverAlready,
  NothingOnTheWay,
  NotToHandOver,
  SharedCode,
  TooEarlyToReturn,
  TooManyWrongCodes,
  WrongCode,
} from './refusals.ts'
import { HandOverBody, ParcelsSchema, ParcelWithPickupSchema, PickupViewSchema } from './schemas.ts'

const tags = ['pick-up']
const config = { access: 'account' } as const
const ById = Type.Object({ id: Id })
const LIMIT = 100

/** What a leader does with the parcels of their pick-ups, also when they lead no longer: it must be handed out. */
export function parcelRoutes(http: Http, app: App): void {
  listRoutes(http, app)
  arrivalRoute(http, app)
  handOverRoute(http, app)
  returnRoute(http, app)
}

function listRoutes(http: Http, app: App): void {
  http.get(
    '/leaders/me/pickups/:id/parcels',
    {
      config,
      schema: {
        tags,
        summary: 'Who fetches what at my pick-up',
        params: ById,
        querystring: Type.Object(ListQuery),
        response: answers(ParcelsSchema, SignInNeeded, NotFound, BadCursor),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor } = request.query
      return listParcels(app, actorOf(request).accountId, pathId(request.params.id), { limit, cursor })
    },
  )
  http.get(
    '/leaders/me/parcels/:id',
    {
      config,
      schema: {
        tags,
        summary: 'What one person fetches from me, by order',
        params: ById,
        response: answers(ParcelWithPickupSchema, SignInNeeded, NotFound),
      },
    },
    async (request) => getParcel(app.db, actorOf(request).accountId, pathId(request.params.id), app.clock.now()),
  )
}

function arrivalRoute(http: Http, app: App): void {
  http.post(
    '/leaders/me/pickups/:id/arrival',
    {
      config,
      schema: {
        tags,
        summary: 'Say that parcels are at the point',
        description:
          'All that are on their way, or only some of them. Buyers are told with their codes. What comes later than promised can be fetched later as well.',
        params: ById,
        body: Type.Object(
          { order_ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true })) },
          { additionalProperties: false, examples: [{}] },
        ),
        response: answers(PickupViewSchema, SignInNeeded, NotFound, NothingOnTheWay, InvalidInput),
      },
    },
    async (request) => {
      const { accountId } = actorOf(request)
      const groupId = pathId(request.params.id)
      await arrive(app, { leaderId: accountId, groupId, orderIds: request.body.order_ids })
      return getPickup(app, accountId, groupId, request.language)
    },
  )
}

function handOverRoute(http: Http, app: App): void {
  http.post(
    '/leaders/me/handovers',
    {
      config,
      schema: {
        tags,
        summary: 'Hand a parcel over against its code',
        description: 'By order, or by pick-up: there the code finds the order. The return window begins.',
        body: HandOverBody,
        response: answers(
          { 201: ParcelWithPickupSchema },
          SignInNeeded,
          NotFound,
          WrongCode,
          SharedCode,
          HandedOverAlready,
          NotToHandOver,
          TooManyWrongCodes,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const { order_id, group_id, code } = request.body
      const of = order_id ? { orderId: order_id } : { groupId: group_id ?? '' }
      if (!order_id && !group_id) throw InvalidInput({}, [{ path: 'order_id', message: 'Say which order or pick-up.' }])
      const orderId = await handOver(app, { leaderId: accountId, of, code: code.trim() })
      return reply.code(201).send(await getParcel(app.db, accountId, orderId, app.clock.now()))
    },
  )
}

function returnRoute(http: Http, app: App): void {
  http.post(
    '/leaders/me/orders/:id/return',
    {
      config,
      schema: {
        tags,
        summary: 'Nobody fetched it: send it back to its shop',
        description: 'The buyer gets everything back. Possible a day after the time to fetch it has passed.',
        params: ById,
        response: answers({ 201: ParcelWithPickupSchema }, SignInNeeded, NotFound, TooEarlyToReturn),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const orderId = pathId(request.params.id)
      await returnOrder(app, accountId, orderId)
      return reply.code(201).send(await getParcel(app.db, accountId, orderId, app.clock.now()))
    },
  )
}
