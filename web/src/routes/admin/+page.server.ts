import type { CheckReport, Job, OutstandingRefund, ReviewedLeader, ReviewedShop } from '#lib/admin/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse } from '#lib/server/problem.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const counted = 100

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const query = <Status extends string>(status: Status) => ({ params: { query: { status, limit: counted } } })
  const [shops, leaders, jobs, refunds] = await Promise.all([
    take<List<ReviewedShop>>(event, api(event).GET('/admin/shops', query('pending'))),
    take<List<ReviewedLeader>>(event, api(event).GET('/admin/leaders', query('pending'))),
    take<List<Job>>(event, api(event).GET('/admin/jobs', query('failed'))),
    take<List<OutstandingRefund>>(event, api(event).GET('/admin/refunds', query('outstanding'))),
  ])
  const count = ({ items, next_cursor }: List<unknown>) => ({ shown: items.length, more: next_cursor !== null })
  return { shops: count(shops), leaders: count(leaders), jobs: count(jobs), refunds: count(refunds) }
}

export const actions: Actions = {
  check: async (event) => {
    requireOperator(event)
    const { data, problem } = await attempt<CheckReport>(api(event).POST('/admin/ledger-check'))
    return problem ? refuse(problem, new FormData()) : { report: data }
  },
}
