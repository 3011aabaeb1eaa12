import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, PageOf, pathId } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/language.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { changeDeal, restartDeal } from './commands/change-deal.ts'
import { createDeal } from './commands/create-deal.ts'
import { cancelDeal, endDeal } from './commands/end-deal.ts'
import { ChangeableTerms, DealBody } from './deal-schema.ts'
import { makerRoutes } from './maker-routes.ts'
import { getDeals } from './queries/get-deals.ts'
import { listShopDeals } from './queries/list-deals.ts'
import { listShopGroups } from './queries/list-groups.ts'
import { DealWithProductSchema, withProducts } from './queries/with-products.ts'
import { BadDeal, DealNotEditable, DealRunsAlready, WorseTerms } from './refusals.ts'
import { GroupCardSchema } from './views.ts'

const InShop = Type.Object({ shop_id: Id })
const OneDeal = Type.Object({ shop_id: Id, id: Id })

/** A deal of this shop, or NotFound. */
async function dealOf(app: App, shopId: string, id: string, language: Language) {
  const deal = (await getDeals(app.db, [pathId(id)])).get(id)
  const [found] = deal?.shop_id === shopId ? await withProducts(app.db, [deal], language, app.clock.now()) : []
  if (!found) throw NotFound()
  return found
}

/** What a shop's people do with its deals. */
export function sellerRoutes(http: Http, app: App): void {
  offerRoutes(http, app)
  changeRoutes(http, app)
  endRoutes(http, app)
  listRoutes(http, app)
  makerRoutes(http, app)
}

function offerRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/deals',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'Offer a product at a better price',
        params: InShop,
        body: DealBody,
        response: answers({ 201: DealWithProductSchema }, NotFound, BadDeal, DealRunsAlready),
      },
    },
    async (request, reply) => {
      const { shop_id } = request.params
      const id = await createDeal(app, actorOf(request).accountId, shop_id, request.body)
      reply.code(201)
      return dealOf(app, shop_id, id, request.language)
    },
  )

  http.get(
    '/shops/:shop_id/deals/:id',
    {
      config: { access: 'deals.read' },
      schema: {
        tags: ['deals'],
        summary: 'A deal of the shop',
        params: OneDeal,
        response: answers(DealWithProductSchema, NotFound),
      },
    },
    async ({ params, language }) => dealOf(app, params.shop_id, params.id, language),
  )
}

const ChangeBody = Type.Object(ChangeableTerms, { additionalProperties: false })

function changeRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/deals/:id/changes',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'Better the terms of a running deal',
        description:
          'Only where nobody is worse off: lower prices, a lower goal, more units, a later end. Members are told. Refused as `worse_terms` otherwise: such a deal is started again.',
        params: OneDeal,
        body: ChangeBody,
        response: answers(DealWithProductSchema, NotFound, DealNotEditable, WorseTerms, BadDeal),
      },
    },
    async (request) => {
      const { shop_id, id } = request.params
      await changeDeal(app, actorOf(request).accountId, shop_id, pathId(id), request.body)
      return dealOf(app, shop_id, id, request.language)
    },
  )

  http.post(
    '/shops/:shop_id/deals/:id/restart',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'End a deal and start it again with other terms',
        description: 'Open groups keep the terms they were opened with; their members are told.',
        params: OneDeal,
        body: ChangeBody,
        response: answers({ 201: DealWithProductSchema }, NotFound, DealNotEditable, BadDeal, DealRunsAlready),
      },
    },
    async (request, reply) => {
      const { shop_id, id } = request.params
      const next = await restartDeal(app, actorOf(request).accountId, shop_id, pathId(id), request.body)
      reply.code(201)
      return dealOf(app, shop_id, next, request.language)
    },
  )
}

function endRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/deals/:id/ending',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'End a deal: no new groups; open ones go on to their deadline',
        params: OneDeal,
        response: answers(DealWithProductSchema, NotFound, DealNotEditable),
      },
    },
    async ({ params, language }) => {
      await endDeal(app, params.shop_id, pathId(params.id))
      return dealOf(app, params.shop_id, params.id, language)
    },
  )

  http.post(
    '/shops/:shop_id/deals/:id/cancellation',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'Cancel a deal: open groups end and everybody is refunded and told the reason',
        params: OneDeal,
        body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) }, { additionalProperties: false }),
        response: answers(DealWithProductSchema, NotFound, DealNotEditable),
      },
    },
    async (request) => {
      const { shop_id, id } = request.params
      await cancelDeal(app, actorOf(request).accountId, shop_id, pathId(id), request.body.reason)
      return dealOf(app, shop_id, id, request.language)
    },
  )
}

function listRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/deals',
    {
      config: { access: 'deals.read' },
      schema: {
        tags: ['deals'],
        summary: "A shop's deals, newest first",
        params: InShop,
        querystring: Type.Object({
          ...ListQuery,
          status: Type.Optional(Type.Enum(['draft', 'running', 'ended', 'cancelled'])),
        }),
        response: answers(PageOf(DealWithProductSchema), BadCursor),
      },
    },
    async ({ params, language, query: { status, cursor, limit = 24 } }) => {
      const list = { limit, ...(status && { status }), ...(cursor && { cursor }) }
      const { items, next_cursor } = await listShopDeals(app.db, params.shop_id, list)
      return { items: await withProducts(app.db, items, language, app.clock.now()), next_cursor }
    },
  )

  http.get(
    '/shops/:shop_id/groups',
    {
      config: { access: 'deals.read' },
      schema: {
        tags: ['groups'],
        summary: "Groups of the shop's deals, newest first",
        params: InShop,
        querystring: Type.Object({
          ...ListQuery,
          status: Type.Optional(Type.Enum(['open', 'succeeded', 'failed', 'cancelled'])),
          deal_id: Type.Optional(Id),
        }),
        response: answers(PageOf(GroupCardSchema), BadCursor),
      },
    },
    async ({ params, query: { status, deal_id: dealId, cursor, limit = 24 } }) => {
      const wanted = { ...(status && { status }), ...(dealId && { dealId }), ...(cursor && { cursor }) }
      return listShopGroups(app.db, params.shop_id, { limit, ...wanted })
    },
  )
}
