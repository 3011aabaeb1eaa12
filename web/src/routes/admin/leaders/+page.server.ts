import { error, redirect } from '@sveltejs/kit'
import type { ReviewedLeader } from '#lib/admin/types.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse } from '#lib/server/problem.ts'
import type { LeaderStatus, List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const verdicts = ['approve', 'reject', 'suspend'] as const
const statuses: LeaderStatus[] = ['pending', 'approved', 'rejected', 'suspended']

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status')) ?? 'pending'
  const query = { status, cursor: searchParams.get('cursor') ?? undefined, limit: 30 }
  const leaders: List<ReviewedLeader> = await take(event, api(event).GET('/admin/leaders', { params: { query } }))
  return { leaders, status, statuses }
}

export const actions: Actions = {
  default: async (event) => {
    requireOperator(event)
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim()
    const verdict = verdicts.find((each) => each === form.get('verdict')) ?? error(400, m.problem_invalid_input())
    const body = { verdict, ...(reason && { reason }) }
    const params = { path: { id: String(form.get('leader')) } }
    const headers = { 'if-match': `"${form.get('version')}"` }
    const { data, problem } = await attempt<ReviewedLeader>(
      api(event).POST('/admin/leaders/{id}/verdict', { params, headers, body }),
    )
    if (problem) return refuse(problem, form)
    const { name } = data.person
    const said = {
      approve: m.admin_leader_was_approved,
      reject: m.admin_leader_was_rejected,
      suspend: m.admin_leader_was_suspended,
    }
    flash(event, said[verdict]({ name }))
    return redirect(303, event.url.pathname + event.url.search)
  },
}
