import { Type } from 'typebox'
import type { App } from '../../../app.ts'
import { answers, type Http, Id, Instant, MoneySchema, Nullable, pathId } from '../../../platform/edge.ts'
import { AlreadyDecided, decidePayment } from './decide-payment.ts'
import { BadTerms, readTerms } from './terms.ts'

const DELAY_SECONDS_MAX = 3600

const Signed = {
  terms: Type.String({ maxLength: 400, description: 'As given in the checkout address' }),
  signature: Type.String({ maxLength: 100 }),
}

const SandboxPayment = Type.Object({
  payment_id: Id,
  amount: MoneySchema,
  status: Type.Union([Type.Literal('open'), Type.Literal('approved'), Type.Literal('declined')]),
  decided_at: Nullable(Instant),
  return_path: Type.String(),
})

const Decision = Type.Object({
  ...Signed,
  outcome: Type.Union([Type.Literal('approve'), Type.Literal('decline')]),
  webhook: Type.Union([Type.Literal('before_redirect'), Type.Literal('after_redirect'), Type.Literal('delayed')], {
    default: 'before_redirect',
    description: 'When the market is told',
  }),
  delay_seconds: Type.Integer({ minimum: 1, maximum: DELAY_SECONDS_MAX, default: 15 }),
  twice: Type.Boolean({ default: false, description: 'Send the webhook a second time' }),
})

export function sandboxRoutes(http: Http, app: App): void {
  http.get(
    '/sandbox/payments/:id',
    {
      config: { access: 'public' },
      schema: {
        tags: ['sandbox'],
        summary: 'A payment at the sandbox provider',
        params: Type.Object({ id: Id }),
        querystring: Type.Object(Signed),
        response: answers(SandboxPayment, BadTerms),
      },
    },
    async ({ query, params }) => {
      const terms = readTerms(app.config.secret, query.terms, query.signature)
      if (terms.paymentId !== pathId(params.id)) throw BadTerms()
      const known = await app.db
        .selectFrom('sandbox_payments')
        .select(['status', 'decided_at'])
        .where('reference', '=', terms.paymentId)
        .executeTakeFirst()
      return {
        payment_id: terms.paymentId,
        amount: { amount: terms.amount, currency: terms.currency },
        status: (known?.status ?? 'open') as 'open',
        decided_at: known?.decided_at.toISOString() ?? null,
        return_path: terms.returnPath,
      }
    },
  )

  http.post(
    '/sandbox/payments/:id/decision',
    {
      config: { access: 'public' },
      schema: {
        tags: ['sandbox'],
        summary: 'Approve or decline a payment at the sandbox provider',
        params: Type.Object({ id: Id }),
        body: Decision,
        response: answers(Type.Object({ return_path: Type.String() }), BadTerms, AlreadyDecided),
      },
    },
    async ({ params, body }) => {
      const terms = readTerms(app.config.secret, body.terms, body.signature)
      if (terms.paymentId !== pathId(params.id)) throw BadTerms()
      await decidePayment(app, terms, body)
      return { return_path: terms.returnPath }
    },
  )
}
