import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import { signInAs } from './commands/start-session.ts'
import { personView } from './queries/get-persons.ts'
import { PersonSchema } from './schemas.ts'
import { secureCookies } from './session-cookie.ts'

const PEOPLE_MAX = 100
const DemoPerson = Type.Object({
  ...PersonSchema.properties,
  role: Type.String({ description: 'buyer, seller or operator' }),
})

/** The demo market's ready-made people, whom anybody may be. There are none in a real market. */
export function demoRoutes(http: Http, app: App): void {
  const requireDemo = () => {
    if (!app.config.demo) throw NotFound()
  }
  const config = { access: 'public' } as const
  http.get(
    '/demo/people',
    {
      config,
      schema: {
        tags: ['demo'],
        summary: 'Ready-made people of the demo market',
        response: answers(Type.Object({ items: Type.Array(DemoPerson) }), NotFound),
      },
    },
    async () => {
      requireDemo()
      return { items: await demoPeople(app) }
    },
  )
  http.post(
    '/demo/sessions',
    {
      config,
      schema: {
        tags: ['demo'],
        summary: 'Be one of the ready-made people',
        body: Type.Object({ account_id: Id }, { additionalProperties: false }),
        response: answers({ 201: Type.Object({ account_id: Id }) }, NotFound),
      },
    },
    async (request, reply) => {
      requireDemo()
      const { account_id } = request.body
      const person = await app.db
        .selectFrom('accounts')
        .select('id')
        .where('id', '=', account_id)
        .where('demo_role', 'is not', null)
        .executeTakeFirst()
      if (!person) throw NotFound()
      const cookie = await signInAs(app, account_id, { ip: request.ip, userAgent: request.headers['user-agent'] })
      const secure = secureCookies(app.config) ? '; Secure' : ''
      return reply
        .code(201)
        .header('set-cookie', `${cookie}; Path=/; HttpOnly; SameSite=Lax${secure}`)
        .send({ account_id })
    },
  )
}

async function demoPeople(app: App) {
  const rows = await app.db
    .selectFrom('accounts as account')
    .leftJoin('pictures as picture', 'picture.id', 'account.picture_id')
    .select(['account.id', 'account.name', 'demo_role', 'picture.id as picture_id', 'width', 'height', 'blur'])
    .where('demo_role', 'is not', null)
    .where('erased_at', 'is', null)
    .orderBy('account.id')
    .limit(PEOPLE_MAX)
    .execute()
  return rows.map((row) => ({ ...personView(row), role: row.demo_role ?? '' }))
}
