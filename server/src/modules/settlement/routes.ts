import { type Static, Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id } from '../../platform/edge.ts'
import { NotAllowed, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { adminRoutes } from './admin-routes.ts'
import { type Period, shopBalance, shopStatement, statementFile } from './queries/shop-money.ts'
import { BalanceSchema, StatementSchema } from './views.ts'

const tags = ['money']
const config = { access: 'shop.money' } as const
const InShop = Type.Object({ shop_id: Id })
const CSV = 'text/csv; charset=utf-8'

const PeriodQuery = {
  from: Type.Optional(Type.String({ format: 'date-time', description: 'From this instant on' })),
  to: Type.Optional(Type.String({ format: 'date-time', description: 'Before this instant' })),
}
const PeriodSchema = Type.Object(PeriodQuery)

const periodOf = ({ from, to }: Static<typeof PeriodSchema>): Period => ({
  ...(from && { from: new Date(from) }),
  ...(to && { to: new Date(to) }),
})

/** What a shop earned, and the operator's look at the market's money. */
export function settlementRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/balance',
    {
      config,
      schema: {
        tags,
        summary: "A shop's balance",
        params: InShop,
        response: answers(BalanceSchema, SignInNeeded, NotAllowed),
      },
    },
    async ({ params }) => shopBalance(app.db, params.shop_id, app.clock.now()),
  )

  http.get(
    '/shops/:shop_id/statement',
    {
      config,
      schema: {
        tags,
        summary: "A shop's statement",
        description: 'Each movement with its order, the market’s fee and the balance after it, newest first.',
        params: InShop,
        querystring: Type.Object({ ...ListQuery, ...PeriodQuery }),
        response: answers(StatementSchema, SignInNeeded, NotAllowed, BadCursor),
      },
    },
    async ({ params, query: { limit = 24, cursor, ...period } }) =>
      shopStatement(app.db, params.shop_id, { limit, ...periodOf(period), ...(cursor && { cursor }) }),
  )

  http.get(
    '/shops/:shop_id/statement.csv',
    {
      config,
      schema: {
        tags,
        summary: "A shop's statement as a file",
        description: 'Amounts as decimals in the shop’s currency.',
        params: InShop,
        querystring: PeriodSchema,
        produces: [CSV],
        response: answers(Type.String({ description: CSV }), SignInNeeded, NotAllowed),
      },
    },
    async ({ params, query }, reply) =>
      reply
        .type(CSV)
        .header('content-disposition', 'attachment; filename="statement.csv"')
        .send((await statementFile(app.db, params.shop_id, periodOf(query))) as never),
  )

  adminRoutes(http, app)
}
