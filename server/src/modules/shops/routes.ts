import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, pathId, versionOf } from '../../platform/edge.ts'
import { EditConflict, InvalidInput, NotAllowed, NotFound, SignInNeeded, VersionNeeded } from '../../platform/errors.ts'
import { UnknownCurrency } from '../../platform/money.ts'
import { editShop } from './commands/edit-shop.ts'
import { openShop } from './commands/open-shop.ts'
import { getShopByHandle, getShopSettings } from './queries/get-shops.ts'
import { listMyShops } from './queries/list-my-shops.ts'
import { HandleTaken, TooManyShops, WrongCurrency } from './refusals.ts'
import {
  EditShopBody,
  OpenShopBody,
  ShopCardSchema,
  ShopRoleSchema,
  ShopSchema,
  ShopSettingsSchema,
  ShopStatusSchema,
} from './schemas.ts'

const tags = ['shops']
const params = Type.Object({ shop_id: Id })
const MyShop = Type.Object({ shop: ShopCardSchema, role: ShopRoleSchema, status: ShopStatusSchema })

/** Shops as everybody sees them, and as their people keep them. */
export function shopRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:handle',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: 'A shop',
        params: Type.Object({ handle: Type.String({ maxLength: 60 }) }),
        response: answers(ShopSchema, NotFound),
      },
    },
    async (request) => getShopByHandle(app.db, request.params.handle, request.actor),
  )
  http.get(
    '/me/shops',
    {
      config: { access: 'account' },
      schema: {
        tags,
        summary: 'The shops I work in',
        response: answers(Type.Object({ items: Type.Array(MyShop) }), SignInNeeded),
      },
    },
    async (request) => ({ items: await listMyShops(app.db, actorOf(request).accountId) }),
  )
  http.post(
    '/shops',
    {
      config: { access: 'account' },
      schema: {
        tags,
        summary: 'Open a shop',
        body: OpenShopBody,
        response: answers(
          { 201: ShopSettingsSchema },
          SignInNeeded,
          HandleTaken,
          TooManyShops,
          UnknownCurrency,
          WrongCurrency,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      const id = await openShop(app, actorOf(request).accountId, request.body)
      return reply.code(201).send(await getShopSettings(app.db, id))
    },
  )
  settingsRoutes(http, app)
}

function settingsRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/settings',
    {
      config: { access: 'shop.read' },
      schema: {
        tags,
        summary: "A shop's settings",
        description: 'The ETag is the version to send as If-Match with a change.',
        params,
        response: answers(ShopSettingsSchema, SignInNeeded, NotAllowed, NotFound),
      },
    },
    async (request, reply) => {
      const settings = await getShopSettings(app.db, pathId(request.params.shop_id))
      return reply.header('etag', `"${settings.version}"`).send(settings)
    },
  )
  http.patch(
    '/shops/:shop_id/settings',
    {
      config: { access: 'shop.edit' },
      schema: {
        tags,
        summary: "Change a shop's settings",
        params,
        headers: Type.Object({ 'if-match': Type.Optional(Type.String({ examples: ['"3"'] })) }),
        body: EditShopBody,
        response: answers(
          ShopSettingsSchema,
          SignInNeeded,
          NotAllowed,
          EditConflict,
          VersionNeeded,
          InvalidInput,
          WrongCurrency,
        ),
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.shop_id)
      await editShop(app, id, versionOf(request), request.body)
      const settings = await getShopSettings(app.db, id)
      return reply.header('etag', `"${settings.version}"`).send(settings)
    },
  )
}
