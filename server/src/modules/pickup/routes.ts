import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, onceOf, PageOf, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { KeyInFlight, KeyNeeded, KeyReused } from '../../platform/idempotency.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { BadCollection, DealNotRunning, NotAPickup, TooManyOpenGroups } from '../deals/index.ts'
import { NotALeader, PointClosed } from '../leaders/index.ts'
import { adminRoutes } from './admin-routes.ts'
import { openPickup } from './commands/open-pickup.ts'
import { parcelRoutes } from './parcel-routes.ts'
import { leaderEarnings } from './queries/earnings.ts'
import { listLeaderDeals } from './queries/list-deals.ts'
import { getPickup, listPickups } from './queries/list-pickups.ts'
import { listOpenPickups } from './queries/open-pickups.ts'
import { OwnShopPickup, PickupOpenAlready, PickupTooLong } from './refusals.ts'
import {
  EarningsSchema,
  LeaderDealSchema,
  OpenPickup,
  OpenPickupSchema,
  PickupStateSchema,
  PickupViewSchema,
} from './schemas.ts'
import { shipRoutes } from './ship-routes.ts'

const tags = ['pick-up']
const config = { access: 'account' } as const
const ById = Type.Object({ id: Id })
const LIMIT = 24

/** What leaders take to their neighbourhood, and where everybody finds it. */
export function pickupRoutes(http: Http, app: App): void {
  dealRoutes(http, app)
  pickupsRoutes(http, app)
  openRoute(http, app)
  parcelRoutes(http, app)
  nearRoute(http, app)
  shipRoutes(http, app)
  adminRoutes(http, app)
}

function dealRoutes(http: Http, app: App): void {
  http.get(
    '/leaders/me/deals',
    {
      config,
      schema: {
        tags,
        summary: 'Deals I can take to a pick-up point',
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(LeaderDealSchema), SignInNeeded, NotALeader, BadCursor),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor } = request.query
      return listLeaderDeals(app, actorOf(request).accountId, { language: request.language, limit, cursor })
    },
  )
  http.get(
    '/leaders/me/earnings',
    {
      config,
      schema: {
        tags,
        summary: 'What I earned as a leader',
        description: 'Each movement with its order and rate, newest first.',
        querystring: Type.Object({
          ...ListQuery,
          currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$', description: 'The first one when left out' })),
        }),
        response: answers(EarningsSchema, SignInNeeded, BadCursor),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor, currency } = request.query
      return leaderEarnings(app.db, actorOf(request).accountId, { currency, limit, cursor })
    },
  )
}

function pickupsRoutes(http: Http, app: App): void {
  http.get(
    '/leaders/me/pickups',
    {
      config,
      schema: {
        tags,
        summary: 'My pick-ups',
        description: 'Newest first.',
        querystring: Type.Object({ ...ListQuery, state: Type.Optional(PickupStateSchema) }),
        response: answers(PageOf(PickupViewSchema), SignInNeeded, BadCursor),
      },
    },
    async (request) => {
      const { state, limit = LIMIT, cursor } = request.query
      return listPickups(app, actorOf(request).accountId, { state, language: request.language, limit, cursor })
    },
  )
  http.get(
    '/leaders/me/pickups/:id',
    {
      config,
      schema: {
        tags,
        summary: 'One of my pick-ups',
        params: ById,
        response: answers(PickupViewSchema, SignInNeeded, NotFound),
      },
    },
    async (request) => getPickup(app, actorOf(request).accountId, pathId(request.params.id), request.language),
  )
}

function openRoute(http: Http, app: App): void {
  http.post(
    '/leaders/me/pickups',
    {
      config,
      schema: {
        tags,
        summary: 'Take a deal to one of my pick-up points',
        description: 'A group opens there. People join it until the cut-off, and fetch at the point.',
        body: OpenPickup,
        response: answers(
          { 201: PickupViewSchema },
          SignInNeeded,
          NotALeader,
          OwnShopPickup,
          NotFound,
          PointClosed,
          NotAPickup,
          DealNotRunning,
          BadCollection,
          PickupTooLong,
          PickupOpenAlready,
          TooManyOpenGroups,
          InvalidInput,
          KeyNeeded,
          KeyReused,
          KeyInFlight,
        ),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const { deal_id, point_id, cut_off_at, collect_from, collect_until } = request.body
      const once = onceOf(request)
      const take = {
        leaderId: accountId,
        dealId: deal_id,
        pointId: point_id,
        cutOffAt: new Date(cut_off_at),
        collectFrom: new Date(collect_from),
        collectUntil: new Date(collect_until),
      }
      const groupId = await openPickup(app, take, once)
      if (once.replayed) reply.header('idempotent-replayed', 'true')
      return reply.code(201).send(await getPickup(app, accountId, groupId, request.language))
    },
  )
}

function nearRoute(http: Http, app: App): void {
  http.get(
    '/pickups',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: 'Pick-ups near a place that can be joined now',
        description: 'The next cut-off first.',
        querystring: Type.Object({
          ...ListQuery,
          country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
          city: Type.Optional(
            Type.String({ maxLength: 100, description: 'A part of the name of the city or the region' }),
          ),
          product_id: Type.Optional(Id),
        }),
        response: answers(PageOf(OpenPickupSchema), BadCursor, InvalidInput),
      },
    },
    async ({ query, language }) => {
      const { country = '', city = '', product_id, limit = LIMIT, cursor } = query
      return listOpenPickups(app, { country, city, productId: product_id, language, limit, cursor })
    },
  )
}
