import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, onceOf, pathId } from '../../platform/edge.ts'
import { NotFound, SignInNeeded, TooBusy } from '../../platform/errors.ts'
import { message } from '../../platform/hub.ts'
import { KeyInFlight, KeyNeeded, KeyReused } from '../../platform/idempotency.ts'
import {
  NotForSale,
  OutOfStock,
  OwnShop,
  PlacedSchema,
  TooManyHolds,
  UnknownAddress,
  WishBody,
} from '../orders/index.ts'
import { checkoutUrl } from '../payments/index.ts'
import { adminRoutes } from './admin-routes.ts'
import { helpBargain, startBargain } from './commands/bargain.ts'
import { leaveGroup } from './commands/lapse-pledge.ts'
import { joinGroup, openGroup, type PlacedPledge, type PlaceWish } from './commands/take-place.ts'
import { leaveLine, waitInLine } from './commands/wait-in-line.ts'
import { getGroup } from './queries/get-group.ts'
import {
  AlreadyHelped,
  AlreadyInGroup,
  AlreadyInLine,
  BargainOpen,
  CannotLeave,
  DealNotRunning,
  DealSoldOut,
  EnoughHelpers,
  GroupClosed,
  GroupFull,
  LineAhead,
  NewBuyersOnly,
  NoLine,
  NotABargain,
  NotInDeal,
  NotOpenedByBuyers,
  NotYourBargain,
  OverBuyerLimit,
  OwnBargain,
  TooManyOpenGroups,
} from './refusals.ts'
import { sellerRoutes } from './seller-routes.ts'
import { groupTopic, toldTopic } from './topics.ts'

const PlaceBody = Type.Object(WishBody, {
  additionalProperties: false,
  examples: [
    {
      variant_id: '01930000-0000-7000-8000-000000000001',
      quantity: 1,
      address_id: '01930000-0000-7000-8000-000000000002',
    },
  ],
})

const BUYING = [
  NotFound,
  NotForSale,
  OutOfStock,
  OwnShop,
  TooManyHolds,
  UnknownAddress,
  NotInDeal,
  OverBuyerLimit,
  NewBuyersOnly,
  DealSoldOut,
  TooBusy,
  KeyNeeded,
  KeyReused,
  KeyInFlight,
]

const ById = Type.Object({ id: Id })

function wishOf(request: FastifyRequest & { body: Static<typeof PlaceBody> }): PlaceWish {
  const { variant_id, quantity, address, address_id, note } = request.body
  const { accountId } = actorOf(request)
  const { language } = request
  return {
    accountId,
    variantId: variant_id,
    quantity,
    address,
    addressId: address_id ?? null,
    note: note ?? '',
    language,
  }
}

/** Routes about deals, groups and places. */
export function dealRoutes(http: Http, app: App): void {
  openRoute(http, app)
  joinRoute(http, app)
  leaveRoute(http, app)
  lineRoutes(http, app)
  bargainRoutes(http, app)
  liveRoute(http, app)
  sellerRoutes(http, app)
  adminRoutes(http, app)
}

async function answerPlaced(app: App, reply: FastifyReply, placed: PlacedPledge, replayed: boolean) {
  reply.code(201)
  if (replayed) reply.header('idempotent-replayed', 'true')
  return { ...placed, checkout_url: await checkoutUrl(app, placed) }
}

function openRoute(http: Http, app: App): void {
  http.post(
    '/deals/:id/groups',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Open a group of a deal',
        description: 'Holds a seat and its stock for the opener. The group opens for others once the opener has paid.',
        params: ById,
        body: PlaceBody,
        response: answers({ 201: PlacedSchema }, DealNotRunning, NotOpenedByBuyers, TooManyOpenGroups, ...BUYING),
      },
    },
    async (request, reply) => {
      const once = onceOf(request)
      return answerPlaced(
        app,
        reply,
        await openGroup(app, pathId(request.params.id), wishOf(request), once),
        once.replayed,
      )
    },
  )
}

function joinRoute(http: Http, app: App): void {
  http.post(
    '/groups/:id/pledges',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Join a group',
        description: 'Holds a seat and its stock until `pay_by`; paid in time, the place is yours.',
        params: ById,
        body: PlaceBody,
        response: answers(
          { 201: PlacedSchema },
          GroupFull,
          GroupClosed,
          DealNotRunning,
          AlreadyInGroup,
          LineAhead,
          NotYourBargain,
          ...BUYING,
        ),
      },
    },
    async (request, reply) => {
      const once = onceOf(request)
      return answerPlaced(
        app,
        reply,
        await joinGroup(app, pathId(request.params.id), wishOf(request), once),
        once.replayed,
      )
    },
  )
}

function leaveRoute(http: Http, app: App): void {
  http.delete(
    '/pledges/:id',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Leave a group',
        description:
          'Before paying always; a paid place where the deal lets members leave until success, and then everything is paid back.',
        params: ById,
        response: answers({ 204: Type.Null() }, NotFound, CannotLeave),
      },
    },
    async (request, reply) => {
      await leaveGroup(app, actorOf(request).accountId, pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
}

function lineRoutes(http: Http, app: App): void {
  http.post(
    '/groups/:id/waits',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Wait in line for a place in a campaign',
        description:
          'When a place that was held comes back, it goes to whoever came first: it is held for them and they are told. The wish is kept for that.',
        params: ById,
        body: PlaceBody,
        response: answers(
          { 201: Type.Object({ wait_id: Id }) },
          SignInNeeded,
          NotFound,
          NoLine,
          GroupClosed,
          AlreadyInGroup,
          AlreadyInLine,
          KeyNeeded,
          KeyReused,
          KeyInFlight,
        ),
      },
    },
    async (request, reply) => {
      const made = await waitInLine(app, pathId(request.params.id), wishOf(request), onceOf(request))
      return reply.code(201).send(made)
    },
  )

  http.delete(
    '/groups/:id/waits',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Leave the waiting line',
        params: ById,
        response: answers({ 204: Type.Null() }, SignInNeeded),
      },
    },
    async (request, reply) => {
      await leaveLine(app, pathId(request.params.id), actorOf(request).accountId)
      return reply.code(204).send(null)
    },
  )
}

function bargainRoutes(http: Http, app: App): void {
  http.post(
    '/deals/:id/bargains',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: 'Start a bargain',
        description:
          'Friends help until its deadline; each lowers the price by the published schedule. Its opener may buy at the price reached at any moment.',
        params: ById,
        response: answers(
          { 201: Type.Object({ group_id: Id }) },
          SignInNeeded,
          NotFound,
          NotABargain,
          DealNotRunning,
          OwnShop,
          BargainOpen,
          TooManyOpenGroups,
          KeyNeeded,
          KeyReused,
          KeyInFlight,
        ),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const made = await startBargain(app, accountId, pathId(request.params.id), onceOf(request))
      return reply.code(201).send(made)
    },
  )

  http.post(
    '/groups/:id/helps',
    {
      config: { access: 'account' },
      schema: {
        tags: ['groups'],
        summary: "Help a friend's bargain",
        description: 'Once a person and deal.',
        params: ById,
        response: answers(
          { 204: Type.Null() },
          SignInNeeded,
          NotFound,
          NotABargain,
          GroupClosed,
          OwnShop,
          OwnBargain,
          AlreadyHelped,
          EnoughHelpers,
        ),
      },
    },
    async (request, reply) => {
      await helpBargain(app, actorOf(request).accountId, pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
}

function liveRoute(http: Http, app: App): void {
  http.get(
    '/groups/:id/events',
    {
      config: { access: 'public' },
      schema: {
        tags: ['groups'],
        summary: 'Follow a group live',
        description: 'Server-sent events named `group`, each with the whole public state of the group.',
        params: ById,
        response: answers({ 200: Type.String({ description: 'text/event-stream' }) }, NotFound),
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const accountId = request.actor?.accountId ?? null
      const first = await getGroup(app.db, id, accountId, app.clock.now())
      reply.hijack()
      const render = async () => {
        const { live } = await getGroup(app.db, id, first.live.opener?.id ?? null, app.clock.now())
        return message('group', live)
      }
      await app.hub.watch(groupTopic(id), reply.raw, render, [toldTopic(first.deal.id)])
      return reply
    },
  )
}
