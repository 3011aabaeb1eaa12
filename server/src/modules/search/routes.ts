import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, PageOf } from '../../platform/edge.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { ProductCardSchema } from '../catalog/index.ts'
import { SORTS, searchProducts } from './queries/search-products.ts'

const Price = Type.Integer({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'In minor units; say the currency too',
})

const SearchQuery = Type.Object({
  ...ListQuery,
  q: Type.Optional(
    Type.String({ maxLength: 200, description: 'Words; the last may be a beginning', examples: ['kopi'] }),
  ),
  category: Type.Optional(
    Type.String({ maxLength: 60, description: 'Slug or id; what lies below it is included', examples: ['coffee'] }),
  ),
  shop: Type.Optional(Type.String({ maxLength: 60, description: "The shop's handle or id" })),
  currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$', examples: ['IDR'] })),
  min_price: Type.Optional(Price),
  max_price: Type.Optional(Price),
  deal: Type.Optional(Type.Boolean({ description: 'true: only what can be bought together now' })),
  sort: Type.Optional(Type.Enum(SORTS, { description: 'By relevance when words are given, else the newest first' })),
})

/** Finding products. */
export function searchRoutes(http: Http, app: App): void {
  http.get(
    '/products',
    {
      config: { access: 'public' },
      schema: {
        tags: ['search'],
        summary: 'Find products',
        querystring: SearchQuery,
        response: answers(PageOf(ProductCardSchema), BadCursor),
      },
    },
    async (request) => searchProducts(app, { ...request.query, limit: request.query.limit ?? 24 }, request.language),
  )
}
