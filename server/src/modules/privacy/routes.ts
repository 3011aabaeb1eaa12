import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http } from '../../platform/edge.ts'
import { InvalidInput, SignInNeeded } from '../../platform/errors.ts'
import { FreshSignInNeeded, LastOperator, WrongPassword } from '../accounts/index.ts'
import { PointInUse } from '../leaders/index.ts'
import { OrdersOpen } from '../orders/index.ts'
import { LastOwner } from '../shops/index.ts'
import { eraseMe } from './commands/erase-me.ts'
import { exportMe } from './queries/export-me.ts'

const config = { access: 'account' } as const
const tags = ['me']

/** People take their data along, and leave without a trace of who they are. */
export function privacyRoutes(http: Http, app: App): void {
  http.get(
    '/me/export',
    {
      config,
      schema: {
        tags,
        summary: 'All my data, as a file',
        response: answers(
          Type.Any({ description: 'Account, addresses, sessions, shops, pick-up points, orders and notifications' }),
          SignInNeeded,
        ),
      },
    },
    async (request, reply) => {
      const data = await exportMe(app, actorOf(request))
      return reply.header('content-disposition', 'attachment; filename="my-data.json"').send(data)
    },
  )
  http.post(
    '/me/erasure',
    {
      config,
      schema: {
        tags,
        summary: 'Erase me',
        description:
          'Asks for the password, or for a sign-in of the last 15 minutes. Cannot be undone. What was bought and paid stays, without a name.',
        body: Type.Object(
          { password: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })) },
          { additionalProperties: false },
        ),
        response: answers(
          { 204: Type.Null({ description: 'You are erased, and signed out everywhere' }) },
          SignInNeeded,
          WrongPassword,
          FreshSignInNeeded,
          OrdersOpen,
          PointInUse,
          LastOwner,
          LastOperator,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      await eraseMe(app, actorOf(request), request.body.password)
      return reply.code(204).send(null)
    },
  )
}
