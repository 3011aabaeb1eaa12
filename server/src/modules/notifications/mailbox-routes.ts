import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, Instant, Nullable, PageOf, pathId } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { getMail, listMails } from './queries/list-mails.ts'

const config = { access: 'public' } as const
const tags = ['demo']
const LIMIT = 30

const Mail = Type.Object({
  id: Id,
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  html: Nullable(Type.String()),
  sent_at: Instant,
})

/** The mails of a demo or of a developer's market, for anybody to read. A real market has no such page. */
export function mailboxRoutes(http: Http, app: App): void {
  const { smtpUrl, demo, production } = app.config
  const requireMailbox = () => {
    if (smtpUrl || !(demo || !production)) throw NotFound()
  }
  http.get(
    '/mailbox',
    {
      config,
      schema: {
        tags,
        summary: 'Mails that were kept instead of sent, newest first',
        querystring: Type.Object({
          ...ListQuery,
          to: Type.Optional(Type.String({ minLength: 1, maxLength: 254, description: 'Only to this address' })),
        }),
        response: answers(PageOf(Mail), NotFound, BadCursor),
      },
    },
    async (request) => {
      requireMailbox()
      const { limit = LIMIT, cursor, to } = request.query
      return listMails(app.db, { to, limit, cursor })
    },
  )
  http.get(
    '/mailbox/:id',
    {
      config,
      schema: {
        tags,
        summary: 'One of them',
        params: Type.Object({ id: Type.String() }),
        response: answers(Mail, NotFound),
      },
    },
    async (request) => {
      requireMailbox()
      return getMail(app.db, pathId(request.params.id))
    },
  )
}
