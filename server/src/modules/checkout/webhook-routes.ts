import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http } from '../../platform/edge.ts'
import { BadWebhook, providerNamed, UnknownPayment, UnknownProvider, WrongAmount } from '../payments/index.ts'
import { receiveNotice } from './commands/receive-notice.ts'

const NOTICE_BYTES_MAX = 64 * 1024
/** A provider speaks for all buyers at once; its signature, not its pace, is what is checked. */
const NOTICES_A_MINUTE_MAX = 1_000_000

/** Where payment providers tell what became of payments. A scope of its own: signatures are over the body as it came. */
export function webhookRoutes(http: Http, app: App): void {
  http.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: NOTICE_BYTES_MAX }, (_request, body, done) =>
      done(null, body),
    )
    ;(scope as Http).post(
      '/webhooks/payments/:provider',
      {
        config: { access: 'public', rateLimit: { max: NOTICES_A_MINUTE_MAX, timeWindow: '1 minute' } },
        schema: {
          tags: ['payments'],
          summary: 'A payment provider tells what became of a payment',
          description:
            'Signed by the provider over the body as it is. Told twice, late or out of order, nothing happens twice. Any status other than 204 asks the provider to tell it again.',
          params: Type.Object({ provider: Type.String({ maxLength: 40, examples: ['sandbox'] }) }),
          response: answers({ 204: Type.Null() }, BadWebhook, UnknownProvider, UnknownPayment, WrongAmount),
        },
      },
      async (request, reply) => {
        const { provider } = request.params
        const body = typeof request.body === 'string' ? request.body : ''
        const notice = providerNamed(provider).parseWebhook(app, request.headers, body)
        await receiveNotice(app, provider, notice, body)
        return reply.code(204).send(null)
      },
    )
  })
}
