import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, versionOf } from '../../platform/edge.ts'
import { EditConflict, InvalidInput, NotFound, SignInNeeded, VersionNeeded } from '../../platform/errors.ts'
import { applyToLead } from './commands/apply.ts'
import { askAgain, editApplication } from './commands/edit-application.ts'
import { getLeadership } from './queries/get-leadership.ts'
import { AlreadyApplied, ReviewNotNeeded } from './refusals.ts'
import { ApplicationChanges, ApplicationInput, LeadershipSchema } from './schemas.ts'

const config = { access: 'account' } as const
const tags = ['leaders']

/** What people do to become a leader. */
export function leaderRoutes(http: Http, app: App): void {
  http.get(
    '/leaders/me',
    {
      config,
      schema: {
        tags,
        summary: 'My application to lead, and my pick-up points',
        description: 'The ETag is the version to send as If-Match with a change.',
        response: answers(LeadershipSchema, SignInNeeded, NotFound),
      },
    },
    async (request, reply) => {
      const mine = await getLeadership(app.db, actorOf(request).accountId)
      return reply.header('etag', `"${mine.version}"`).send(mine)
    },
  )
  http.post(
    '/leaders/me',
    {
      config,
      schema: {
        tags,
        summary: 'Apply to be a leader, with a first pick-up point',
        body: ApplicationInput,
        response: answers({ 201: LeadershipSchema }, SignInNeeded, AlreadyApplied, InvalidInput),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      await applyToLead(app, accountId, request.body)
      return reply.code(201).send(await getLeadership(app.db, accountId))
    },
  )
  http.patch(
    '/leaders/me',
    {
      config,
      schema: {
        tags,
        summary: 'Change what I say of myself',
        headers: Type.Object({ 'if-match': Type.Optional(Type.String({ examples: ['"3"'] })) }),
        body: ApplicationChanges,
        response: answers(LeadershipSchema, SignInNeeded, NotFound, EditConflict, VersionNeeded, InvalidInput),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      await editApplication(app, accountId, versionOf(request), request.body.about)
      const mine = await getLeadership(app.db, accountId)
      return reply.header('etag', `"${mine.version}"`).send(mine)
    },
  )
  http.post(
    '/leaders/me/review',
    {
      config,
      schema: {
        tags,
        summary: 'Ask the operators to look at a rejected application again',
        response: answers({ 201: LeadershipSchema }, SignInNeeded, NotFound, ReviewNotNeeded),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      await askAgain(app, accountId)
      return reply.code(201).send(await getLeadership(app.db, accountId))
    },
  )
}
