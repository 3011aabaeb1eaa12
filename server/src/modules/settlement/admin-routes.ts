import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { audit } from '../../platform/audit.ts'
import { actorOf, answers, type Http, Id, Instant, PageOf, pathId } from '../../platform/edge.ts'
import { NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { checkLedger } from '../ledger/index.ts'
import { listRefunds, RefundIsDone, RefundSchema, retryRefund } from '../payments/index.ts'
import { marketChecks } from './checks/market-checks.ts'

const tags = ['admin']
const config = { access: 'operator' } as const

const CheckReportSchema = Type.Object(
  {
    checked_at: Instant,
    took_ms: Type.Integer(),
    findings: Type.Array(
      Type.Object({ check: Type.String({ description: 'What must hold' }), detail: Type.String() }),
      { description: 'Empty when the books are right' },
    ),
  },
  { description: 'What a check of the books found' },
)

export function adminRoutes(http: Http, app: App): void {
  http.get(
    '/admin/refunds',
    {
      config,
      schema: {
        tags,
        summary: 'Refunds, the longest waiting first',
        querystring: Type.Object({
          ...ListQuery,
          status: Type.Optional(Type.Enum(['outstanding', 'done'], { default: 'outstanding' })),
        }),
        response: answers(PageOf(RefundSchema), SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ query: { status = 'outstanding', limit = 24, cursor } }) =>
      listRefunds(app.db, { status, limit, ...(cursor && { cursor }) }),
  )

  http.post(
    '/admin/refunds/:id/retry',
    {
      config,
      schema: {
        tags,
        summary: 'Try an outstanding refund again now',
        description: 'It is tried again by itself with growing pauses; this only shortens the pause.',
        params: Type.Object({ id: Id }),
        response: answers({ 202: Type.Null() }, SignInNeeded, NotAllowed, NotFound, RefundIsDone),
      },
    },
    async (request, reply) => {
      await retryRefund(app, actorOf(request).accountId, pathId(request.params.id))
      return reply.code(202).send(null)
    },
  )

  http.post(
    '/admin/ledger-check',
    {
      config,
      schema: {
        tags,
        summary: 'Recompute all balances and check every promise',
        description: 'On one snapshot and read only, so the market goes on meanwhile.',
        response: answers(CheckReportSchema, SignInNeeded, NotAllowed),
      },
    },
    async (request) => {
      const start = performance.now()
      const checked_at = app.clock.now().toISOString()
      const findings = await checkLedger(app.db, marketChecks)
      const { accountId } = actorOf(request)
      await app.transact((tx) =>
        audit(tx, {
          account_id: accountId,
          act: 'ledger.check',
          subject_type: 'market',
          subject_id: 'ledger',
          detail: { findings: findings.length },
        }),
      )
      return { checked_at, took_ms: Math.round(performance.now() - start), findings }
    },
  )
}
