import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, Instant, Nullable, pathId } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/language.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { createDeal } from './commands/create-deal.ts'
import { cancelDeal, endDeal } from './commands/end-deal.ts'
import { getDeals } from './queries/get-deals.ts'
import { listShopDeals } from './queries/list-deals.ts'
import { listShopGroups } from './queries/list-groups.ts'
import { DealWithProductSchema, withProducts } from './queries/with-products.ts'
import { BadDeal, DealNotEditable, DealRunsAlready } from './refusals.ts'
import { GroupCardSchema } from './views.ts'

const PEOPLE_MAX = 100
const VARIANTS_MAX = 100
const HOURS_MAX = 720
const PRICE_MAX = 1e15

const DealBody = Type.Object(
  {
    product_id: Id,
    people: Type.Integer({ minimum: 2, maximum: PEOPLE_MAX, description: 'With the opener' }),
    prices: Type.Array(
      Type.Object({
        variant_id: Id,
        price: Type.Integer({ minimum: 1, maximum: PRICE_MAX, description: "Minor units of the shop's currency" }),
      }),
      { minItems: 1, maxItems: VARIANTS_MAX },
    ),
    window_hours: Type.Integer({ minimum: 1, maximum: HOURS_MAX, default: 24 }),
    starts_at: Type.Optional(Instant),
    ends_at: Instant,
    per_buyer: Nullable(Type.Integer({ minimum: 1, maximum: 10_000 })),
    new_buyers_only: Type.Boolean({ default: false }),
    open_groups_max: Nullable(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    quantity_max: Nullable(Type.Integer({ minimum: 1, maximum: 100_000_000 })),
    dispatch_hours: Type.Integer({ minimum: 1, maximum: 2160, default: 48 }),
  },
  { additionalProperties: false },
)

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
  endRoutes(http, app)
  listRoutes(http, app)
}

function offerRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/deals',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'Offer a product to teams',
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
        response: answers(
          Type.Object({ items: Type.Array(DealWithProductSchema), next_cursor: Nullable(Type.String()) }),
          BadCursor,
        ),
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
        }),
        response: answers(
          Type.Object({ items: Type.Array(GroupCardSchema), next_cursor: Nullable(Type.String()) }),
          BadCursor,
        ),
      },
    },
    async ({ params, query: { status, cursor, limit = 24 } }) =>
      listShopGroups(app.db, params.shop_id, { limit, ...(status && { status }), ...(cursor && { cursor }) }),
  )
}
