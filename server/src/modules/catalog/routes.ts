import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, onceOf, PageOf, pathId } from '../../platform/edge.ts'
import { EditConflict, NotFound, VersionNeeded } from '../../platform/errors.ts'
import { ListQuery } from '../../platform/lists.ts'
import { allCategories, CategorySchema } from './categories.ts'
import { changeStatus } from './commands/change-status.ts'
import { createProduct } from './commands/create-product.ts'
import { editProduct } from './commands/edit-product.ts'
import { setStock } from './commands/set-stock.ts'
import { LIMITS } from './limits.ts'
import { productPictureRoutes } from './picture-routes.ts'
import { getSellerProduct } from './queries/get-seller-product.ts'
import { listProducts } from './queries/list-products.ts'
import {
  HandleTaken,
  StockReserved,
  UnknownCategory,
  UnknownPicture,
  UnknownVariant,
  WrongCurrency,
} from './refusals.ts'
import { ProductInputSchema, SellerProductCardSchema, SellerProductSchema, StatusSchema } from './schemas.ts'

const tags = ['catalogue']
const ShopParams = Type.Object({ shop_id: Id })
const ProductParams = Type.Object({ shop_id: Id, product_id: Id })
const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({ description: 'The `ETag` of the version that was edited', examples: ['"3"'] }),
  ),
})
const EDIT_REFUSALS = [WrongCurrency, UnknownCategory, UnknownPicture, HandleTaken]

/** The category tree, and a shop's products for its seller. */
export function catalogRoutes(http: Http, app: App): void {
  http.get(
    '/categories',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: 'The category tree, parents before their children',
        response: answers(Type.Object({ items: Type.Array(CategorySchema) })),
      },
    },
    async (request) => ({ items: allCategories(request.language) }),
  )
  listRoute(http, app)
  editRoutes(http, app)
  statusRoutes(http, app)
  productPictureRoutes(http, app)
}

function listRoute(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/products',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: "A shop's products for its people, newest first",
        params: ShopParams,
        querystring: Type.Object({
          ...ListQuery,
          status: Type.Optional(StatusSchema),
          q: Type.Optional(Type.String({ maxLength: 100, description: 'Words of the title, the handle or a SKU' })),
        }),
        response: answers(PageOf(SellerProductCardSchema)),
      },
    },
    async (request) =>
      listProducts(
        app.db,
        { ...request.query, shopId: request.params.shop_id, limit: request.query.limit ?? 24 },
        request.language,
      ),
  )
}

function editRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/products',
    {
      config: { access: 'catalog.edit' },
      schema: {
        tags,
        summary: 'Create a product as a draft',
        params: ShopParams,
        body: ProductInputSchema,
        response: answers({ 201: SellerProductSchema }, ...EDIT_REFUSALS),
      },
    },
    async (request, reply) => {
      const { shop_id } = request.params
      const once = request.headers['idempotency-key'] ? onceOf(request) : undefined
      const { id } = await createProduct(app, shop_id, request.body, once && { once })
      const product = await getSellerProduct(app.db, shop_id, id)
      return reply.code(201).header('etag', `"${product.version}"`).send(product)
    },
  )
  http.get(
    '/shops/:shop_id/products/:product_id',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: 'A product with everything its seller can edit',
        params: ProductParams,
        response: answers(SellerProductSchema, NotFound),
      },
    },
    async (request, reply) => {
      const product = await getSellerProduct(app.db, request.params.shop_id, pathId(request.params.product_id))
      return reply.header('etag', `"${product.version}"`).send(product)
    },
  )
  http.put(
    '/shops/:shop_id/products/:product_id',
    {
      config: { access: 'catalog.edit' },
      schema: {
        tags,
        summary: 'Edit a product',
        params: ProductParams,
        headers: IfMatch,
        body: ProductInputSchema,
        response: answers(
          SellerProductSchema,
          NotFound,
          EditConflict,
          VersionNeeded,
          UnknownVariant,
          StockReserved,
          ...EDIT_REFUSALS,
        ),
      },
    },
    async (request, reply) => {
      const { shop_id, product_id } = request.params
      await editProduct(app, { shopId: shop_id, id: pathId(product_id), version: versionOf(request) }, request.body)
      const product = await getSellerProduct(app.db, shop_id, product_id)
      return reply.header('etag', `"${product.version}"`).send(product)
    },
  )
}

function statusRoutes(http: Http, app: App): void {
  const acts = [
    ['publication', 'active', 'Publish a product'],
    ['archive', 'archived', 'Take a product off the market and keep it'],
    ['draft', 'draft', 'Take a product back to a draft'],
  ] as const
  for (const [path, status, summary] of acts) {
    http.post(
      `/shops/:shop_id/products/:product_id/${path}`,
      {
        config: { access: 'catalog.edit' },
        schema: { tags, summary, params: ProductParams, response: answers(SellerProductSchema, NotFound) },
      },
      async (request) => {
        const { shop_id, product_id } = request.params as { shop_id: string; product_id: string }
        await changeStatus(app, shop_id, pathId(product_id), status)
        return getSellerProduct(app.db, shop_id, product_id)
      },
    )
  }
  http.put(
    '/shops/:shop_id/products/:product_id/stock',
    {
      config: { access: 'catalog.edit' },
      schema: {
        tags,
        summary: 'Set how many units of variants are on hand',
        params: ProductParams,
        body: Type.Array(
          Type.Object({
            variant_id: Id,
            on_hand: Type.Integer({
              minimum: 0,
              maximum: LIMITS.onHand,
              description: 'Units promised to buyers included',
            }),
            tracked: Type.Optional(Type.Boolean({ description: 'false: it never runs out' })),
          }),
          { minItems: 1, maxItems: LIMITS.variants },
        ),
        response: answers(SellerProductSchema, NotFound, UnknownVariant, StockReserved),
      },
    },
    async (request) => {
      const { shop_id, product_id } = request.params
      await setStock(app, { shopId: shop_id, productId: pathId(product_id) }, request.body)
      return getSellerProduct(app.db, shop_id, product_id)
    },
  )
}

/** The version named by If-Match. Throws VersionNeeded without one. */
function versionOf(request: FastifyRequest): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1]
  if (!version) throw VersionNeeded()
  return Number(version)
}
