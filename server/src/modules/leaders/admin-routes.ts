import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, PageOf, pathId, versionOf } from '../../platform/edge.ts'
import { EditConflict, InvalidInput, NotAllowed, NotFound, SignInNeeded, VersionNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { giveLeaderVerdict } from './commands/give-verdict.ts'
import { VERDICTS } from './decide.ts'
import { getReviewedLeader, listLeaders } from './queries/list-leaders.ts'
import { LeaderReasonNeeded, VerdictImpossible } from './refusals.ts'
import { LeaderStatusSchema, REASON_MAX, ReviewedLeaderSchema } from './schemas.ts'

const config = { access: 'operator' } as const
const tags = ['admin']
const LIMIT = 30

/** What operators decide about leaders. */
export function leaderAdminRoutes(http: Http, app: App): void {
  http.get(
    '/admin/leaders',
    {
      config,
      schema: {
        tags,
        summary: 'Leaders: who waits longest first, what was decided last first',
        querystring: Type.Object({ ...ListQuery, status: Type.Optional(LeaderStatusSchema) }),
        response: answers(PageOf(ReviewedLeaderSchema), SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ query: { status = 'pending', limit = LIMIT, cursor } }) => listLeaders(app.db, { status, limit, cursor }),
  )
  http.post(
    '/admin/leaders/:id/verdict',
    {
      config,
      schema: {
        tags,
        summary: 'Decide whether somebody may lead',
        description: 'On the version the operator saw: of two decisions at once, the first holds.',
        params: Type.Object({ id: Type.String({ description: "The person's account" }) }),
        headers: Type.Object({ 'if-match': Type.Optional(Type.String({ examples: ['"3"'] })) }),
        body: Type.Object(
          { verdict: Type.Enum(VERDICTS), reason: Type.Optional(Type.String({ maxLength: REASON_MAX })) },
          { additionalProperties: false },
        ),
        response: answers(
          ReviewedLeaderSchema,
          SignInNeeded,
          NotAllowed,
          NotFound,
          EditConflict,
          VersionNeeded,
          VerdictImpossible,
          LeaderReasonNeeded,
          InvalidInput,
        ),
      },
    },
    async (request) => {
      const id = pathId(request.params.id)
      const version = versionOf(request)
      await giveLeaderVerdict(app, actorOf(request).accountId, id, { ...request.body, version })
      return getReviewedLeader(app.db, id)
    },
  )
}
