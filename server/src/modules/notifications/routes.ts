import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, Instant, Nullable } from '../../platform/edge.ts'
import { InvalidInput, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { markRead } from './commands/mark-read.ts'
import { countUnread, listNotifications } from './queries/list-notifications.ts'

const config = { access: 'account' } as const
const tags = ['me']
const LIMIT = 30

const Notification = Type.Object({
  id: Id,
  kind: Type.String({ examples: ['group_succeeded'] }),
  title: Type.String({ description: 'In the language of the request' }),
  body: Type.String(),
  link: Nullable(Type.String({ description: 'A path of the web app' })),
  created_at: Instant,
  read_at: Nullable(Instant),
})
const Unread = Type.Integer({ description: 'How many are unread' })

/** What people were told. */
export function notificationRoutes(http: Http, app: App): void {
  http.get(
    '/me/notifications',
    {
      config,
      schema: {
        tags,
        summary: 'What I was told, newest first',
        querystring: Type.Object(ListQuery),
        response: answers(
          Type.Object({ items: Type.Array(Notification), next_cursor: Nullable(Type.String()), unread: Unread }),
          SignInNeeded,
          BadCursor,
        ),
      },
    },
    async (request) => {
      const { accountId } = actorOf(request)
      const { limit = LIMIT, cursor } = request.query
      const [list, unread] = await Promise.all([
        listNotifications(app.db, accountId, { language: request.language, limit, cursor }),
        countUnread(app.db, accountId),
      ])
      return { ...list, unread }
    },
  )
  http.post(
    '/me/notifications/read',
    {
      config,
      schema: {
        tags,
        summary: 'Mark some, or all, as read',
        body: Type.Object(
          { ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 100, description: 'All, if left out' })) },
          { additionalProperties: false },
        ),
        response: answers(Type.Object({ unread: Unread }), SignInNeeded, InvalidInput),
      },
    },
    async (request) => {
      const { accountId } = actorOf(request)
      await markRead(app, accountId, request.body.ids)
      return { unread: await countUnread(app.db, accountId) }
    },
  )
}
