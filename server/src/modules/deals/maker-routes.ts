import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, Instant, Nullable, PageOf, pathId } from '../../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { tellMembers } from './commands/tell-members.ts'
import { DemandSchema, getDemand } from './queries/get-demand.ts'
import { listUpdates, UpdateSchema } from './queries/list-updates.ts'
import { BadNews } from './refusals.ts'

const OneDeal = Type.Object({ shop_id: Id, id: Id })
const TEXT_LENGTH_MAX = 2000

/** What makers see grow, and what they tell. */
export function makerRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/deals/:id/demand',
    {
      config: { access: 'deals.read' },
      schema: {
        tags: ['deals'],
        summary: 'How many units of each variant a deal has, and how its batches fill',
        params: OneDeal,
        response: answers(DemandSchema, SignInNeeded, NotAllowed, NotFound),
      },
    },
    async ({ params }) => getDemand(app.db, params.shop_id, pathId(params.id)),
  )

  http.post(
    '/shops/:shop_id/deals/:id/updates',
    {
      config: { access: 'deals.edit' },
      schema: {
        tags: ['deals'],
        summary: 'Tell the members of a deal how it goes',
        description:
          'A delay names its batch and the new date: the promise of its orders moves, and their buyers may take them back with all their money.',
        params: OneDeal,
        body: Type.Object(
          {
            kind: Type.Enum(['progress', 'delay', 'ready']),
            text: Type.String({ minLength: 1, maxLength: TEXT_LENGTH_MAX }),
            batch_no: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 50 }))),
            ready_by: Type.Optional(Nullable(Instant)),
          },
          { additionalProperties: false },
        ),
        response: answers({ 201: Type.Object({ update_id: Id }) }, SignInNeeded, NotAllowed, NotFound, BadNews),
      },
    },
    async (request, reply) => {
      const { shop_id, id } = request.params
      const update_id = await tellMembers(app, actorOf(request).accountId, shop_id, pathId(id), request.body)
      return reply.code(201).send({ update_id })
    },
  )

  http.get(
    '/deals/:id/updates',
    {
      config: { access: 'public' },
      schema: {
        tags: ['deals'],
        summary: 'What the maker of a deal told its members, newest first',
        params: Type.Object({ id: Id }),
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(UpdateSchema), BadCursor),
      },
    },
    async ({ params, query: { limit = 24, cursor } }) =>
      listUpdates(app.db, pathId(params.id), { limit, ...(cursor && { cursor }) }),
  )
}
