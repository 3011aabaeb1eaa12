import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, PageOf, pathId } from '../../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { listParcels } from './queries/list-parcels.ts'
import { getPickup, listAllPickups } from './queries/list-pickups.ts'
import { ParcelsSchema, PickupViewSchema } from './schemas.ts'

const tags = ['admin']
const config = { access: 'operator' } as const
const ById = Type.Object({ id: Id })
const LIMIT = 24
const PARCELS = 100

/** What whoever runs the market sees of pick-ups. */
export function adminRoutes(http: Http, app: App): void {
  listRoutes(http, app)
  oneRoutes(http, app)
}

function listRoutes(http: Http, app: App): void {
  http.get(
    '/admin/pickups',
    {
      config,
      schema: {
        tags,
        summary: 'Pick-ups of the whole market',
        description: 'Newest first.',
        querystring: Type.Object({
          ...ListQuery,
          under_way: Type.Optional(Type.Boolean({ description: 'Only those with something still to happen' })),
        }),
        response: answers(PageOf(PickupViewSchema), SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ query: { under_way = false, limit = LIMIT, cursor }, language }) =>
      listAllPickups(app, { underWay: under_way, language, limit, cursor }),
  )
}

function oneRoutes(http: Http, app: App): void {
  http.get(
    '/admin/pickups/:id',
    {
      config,
      schema: {
        tags,
        summary: 'A pick-up',
        params: ById,
        response: answers(PickupViewSchema, SignInNeeded, NotAllowed, NotFound),
      },
    },
    async ({ params, language }) => getPickup(app, null, pathId(params.id), language),
  )
  http.get(
    '/admin/pickups/:id/parcels',
    {
      config,
      schema: {
        tags,
        summary: 'Who fetches what at a pick-up',
        params: ById,
        querystring: Type.Object(ListQuery),
        response: answers(ParcelsSchema, SignInNeeded, NotAllowed, NotFound, BadCursor),
      },
    },
    async ({ params, query: { limit = PARCELS, cursor } }) =>
      listParcels(app, null, pathId(params.id), { limit, cursor }),
  )
}
