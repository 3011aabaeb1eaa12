import { error, redirect } from '@sveltejs/kit'
import type { ReviewedShop } from '#lib/admin/types.ts'
import { m } from '#lib/paraglide/messages.js'
import type { ShopStatus } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse } from '#lib/server/problem.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const verdicts = ['approve', 'reject', 'suspend'] as const
const statuses: ShopStatus[] = ['pending', 'approved', 'rejected', 'suspended']

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status')) ?? 'pending'
  const query = { status, cursor: searchParams.get('cursor') ?? undefined, limit: 30 }
  const shops: List<ReviewedShop> = await take(event, api(event).GET('/admin/shops', { params: { query } }))
  return { shops, status }
}

export const actions: Actions = {
  default: async (event) => {
    requireOperator(event)
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim()
    const verdict = verdicts.find((each) => each === form.get('verdict')) ?? error(400, m.problem_invalid_input())
    const body = { verdict, ...(reason && { reason }) }
    const params = { path: { id: String(form.get('shop')) } }
    const { data, problem } = await attempt(api(event).POST('/admin/shops/{id}/verdict', { params, body }))
    if (problem) return refuse(problem, form)
    const said = { approved: m.admin_was_approved, rejected: m.admin_was_rejected, suspended: m.admin_was_suspended }
    flash(event, said[data.status as keyof typeof said]?.({ name: data.name }) ?? m.ui_saved())
    return redirect(303, event.url.pathname + event.url.search)
  },
}
