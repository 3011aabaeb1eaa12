import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, PageOf } from '../../platform/edge.ts'
import { NotAllowed, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { KINDS } from './policies.ts'
import { DEAL_STATES, listAllDeals } from './queries/list-all-deals.ts'
import { DealWithProductSchema } from './queries/with-products.ts'

const LIMIT = 30

/** What whoever runs the market sees of deals. */
export function adminRoutes(http: Http, app: App): void {
  http.get(
    '/admin/deals',
    {
      config: { access: 'operator' },
      schema: {
        tags: ['admin'],
        summary: 'Deals of the whole market',
        description: 'Newest first.',
        querystring: Type.Object({
          ...ListQuery,
          kind: Type.Optional(Type.Enum(KINDS)),
          status: Type.Optional(Type.Enum(DEAL_STATES)),
        }),
        response: answers(PageOf(DealWithProductSchema), SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ query: { kind, status, limit = LIMIT, cursor }, language }) =>
      listAllDeals(app, { kind, status, language, limit, cursor }),
  )
}
