import { Type } from 'typebox'
import type { App } from '../app.ts'
import type { Module } from '../module.ts'
import { DealWithProductSchema } from '../modules/deals/index.ts'
import { answers, type Http, Id, pathId } from '../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded } from '../platform/errors.ts'
import { GroupPageSchema, getDealPage, getGroupPage } from './group-page.ts'
import { getHome, HomeSchema } from './home.ts'
import { DaysQuery, getPriceHistory, PriceHistorySchema } from './price-history.ts'
import { getProductPage, ProductPageSchema } from './product-page.ts'
import { getToday, TodaySchema } from './today.ts'

const ById = Type.Object({ id: Id })

function pageRoutes(http: Http, app: App): void {
  http.get(
    '/home',
    {
      config: { access: 'public' },
      schema: { tags: ['pages'], summary: 'The home page', response: answers(HomeSchema) },
    },
    async ({ language }) => getHome(app, language),
  )
  http.get(
    '/products/:id',
    {
      config: { access: 'public' },
      schema: {
        tags: ['pages'],
        summary: 'A product with its deal and open groups',
        params: ById,
        response: answers(ProductPageSchema, NotFound),
      },
    },
    async ({ params, language }) => getProductPage(app, pathId(params.id), language),
  )
  http.get(
    '/deals/:id',
    {
      config: { access: 'public' },
      schema: {
        tags: ['deals'],
        summary: 'A deal with its product',
        params: ById,
        response: answers(DealWithProductSchema, NotFound),
      },
    },
    async ({ params, language }) => getDealPage(app, pathId(params.id), language),
  )
  priceRoutes(http, app)
  groupRoute(http, app)
  todayRoute(http, app)
}

function priceRoutes(http: Http, app: App): void {
  http.get(
    '/products/:id/price-history',
    {
      config: { access: 'public' },
      schema: {
        tags: ['pages'],
        summary: 'What the prices of a product really were',
        description:
          'For every variant its single price over time, what deals asked, and what savings are measured against.',
        params: ById,
        querystring: DaysQuery,
        response: answers(PriceHistorySchema, NotFound),
      },
    },
    async ({ params, query }) => getPriceHistory(app, { productId: pathId(params.id), days: query.days }),
  )
  http.get(
    '/shops/:shop_id/products/:product_id/price-history',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags: ['catalogue'],
        summary: "What the prices of one of a shop's products really were, also when it is not for sale",
        params: Type.Object({ shop_id: Id, product_id: Id }),
        querystring: DaysQuery,
        response: answers(PriceHistorySchema, NotFound),
      },
    },
    async ({ params, query }) =>
      getPriceHistory(app, { productId: pathId(params.product_id), shopId: params.shop_id, days: query.days }),
  )
}

function groupRoute(http: Http, app: App): void {
  http.get(
    '/groups/:id',
    {
      config: { access: 'public' },
      schema: {
        tags: ['groups'],
        summary: 'A group: who is in, how many are missing, until when',
        params: ById,
        response: answers(GroupPageSchema, NotFound),
      },
    },
    async ({ params, actor, language }) =>
      getGroupPage(app, pathId(params.id), { accountId: actor?.accountId ?? null, language }),
  )
}

function todayRoute(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/today',
    {
      config: { access: 'shop.read' },
      schema: {
        tags: ['shops'],
        summary: 'What a shop should look at now',
        params: Type.Object({ shop_id: Id }),
        querystring: Type.Object({
          since: Type.Optional(
            Type.String({ format: 'date-time', description: "Where the seller's day began; else the last 24 hours" }),
          ),
        }),
        response: answers(TodaySchema, SignInNeeded, NotAllowed),
      },
    },
    async ({ params, query, language }) =>
      getToday(app, params.shop_id, language, query.since ? new Date(query.since) : undefined),
  )
}

/** Reads that put several modules together for one screen. */
export const pages: Module = { name: 'pages', routes: pageRoutes }
