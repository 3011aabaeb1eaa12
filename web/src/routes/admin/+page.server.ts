import type { CheckReport, Job, OutstandingRefund, ReviewedShop } from '#lib/admin/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse } from '#lib/server/problem.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const counted = 100

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const list = <T>(path: '/admin/shops' | '/admin/jobs' | '/admin/refunds', status: string) =>
    take<List<T>>(event, api(event).GET(path, { params: { query: { status, limit: counted } } }))
  const [shops, jobs, refunds] = await Promise.all([
    list<ReviewedShop>('/admin/shops', 'pending'),
    list<Job>('/admin/jobs', 'failed'),
    list<OutstandingRefund>('/admin/refunds', 'outstanding'),
  ])
  const count = ({ items, next_cursor }: List<unknown>) => ({ shown: items.length, more: next_cursor !== null })
  return { shops: count(shops), jobs: count(jobs), refunds: count(refunds) }
}

export const actions: Actions = {
  check: async (event) => {
    requireOperator(event)
    const { data, problem } = await attempt<CheckReport>(api(event).POST('/admin/ledger-check'))
    return problem ? refuse(problem, new FormData()) : { report: data }
  },
}
