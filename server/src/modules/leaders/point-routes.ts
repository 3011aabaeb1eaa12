import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, PageOf, pathId, versionOf } from '../../platform/edge.ts'
import { EditConflict, InvalidInput, NotFound, SignInNeeded, VersionNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { CountryCode } from '../accounts/index.ts'
import { retirePoint } from './commands/retire-point.ts'
import { addPoint, editPoint } from './commands/save-point.ts'
import { getOwnPoint } from './queries/get-leadership.ts'
import { getOpenPoint } from './queries/get-points.ts'
import { listPoints } from './queries/list-points.ts'
import { PointInUse, PointNameTaken, TooManyPoints } from './refusals.ts'
import { OwnPointSchema, PickupPointSchema, PointChanges, PointInput } from './schemas.ts'

const tags = ['leaders']
const params = Type.Object({ id: Type.String() })
const LIMIT = 24

/** Where a neighbourhood collects: kept by its leader, found by buyers. */
export function pointRoutes(http: Http, app: App): void {
  ownPointRoutes(http, app)
  http.get(
    '/pickup-points',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: 'Pick-up points near a place, by city and name',
        querystring: Type.Object({
          ...ListQuery,
          country: CountryCode,
          city: Type.Optional(
            Type.String({ maxLength: 100, description: 'A part of the name of the city or the region' }),
          ),
        }),
        response: answers(PageOf(PickupPointSchema), BadCursor, InvalidInput),
      },
    },
    async ({ query: { country, city = '', limit = LIMIT, cursor } }) =>
      listPoints(app.db, { country, city, limit, cursor }),
  )
  http.get(
    '/pickup-points/:id',
    {
      config: { access: 'public' },
      schema: { tags, summary: 'A pick-up point', params, response: answers(PickupPointSchema, NotFound) },
    },
    async (request) => getOpenPoint(app.db, pathId(request.params.id)),
  )
}

function ownPointRoutes(http: Http, app: App): void {
  const config = { access: 'account' } as const
  http.post(
    '/leaders/me/points',
    {
      config,
      schema: {
        tags,
        summary: 'Add a pick-up point',
        body: PointInput,
        response: answers({ 201: OwnPointSchema }, SignInNeeded, NotFound, TooManyPoints, PointNameTaken, InvalidInput),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const id = await addPoint(app, accountId, request.body)
      return reply.code(201).send(await getOwnPoint(app.db, accountId, id))
    },
  )
  http.patch(
    '/leaders/me/points/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Change a pick-up point',
        params,
        headers: Type.Object({ 'if-match': Type.Optional(Type.String({ examples: ['"3"'] })) }),
        body: PointChanges,
        response: answers(
          OwnPointSchema,
          SignInNeeded,
          NotFound,
          EditConflict,
          VersionNeeded,
          PointNameTaken,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      const id = pathId(request.params.id)
      await editPoint(app, accountId, { id, version: versionOf(request) }, request.body)
      const point = await getOwnPoint(app.db, accountId, id)
      return reply.header('etag', `"${point.version}"`).send(point)
    },
  )
  http.post(
    '/leaders/me/points/:id/retirement',
    {
      config,
      schema: {
        tags,
        summary: 'Close a pick-up point for good',
        params,
        response: answers({ 204: Type.Null({ description: 'Done' }) }, SignInNeeded, NotFound, PointInUse),
      },
    },
    async (request, reply) => {
      await retirePoint(app, actorOf(request).accountId, pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
