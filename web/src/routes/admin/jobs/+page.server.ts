import { redirect } from '@sveltejs/kit'
import type { Job } from '#lib/admin/types.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse } from '#lib/server/problem.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const { searchParams } = event.url
  const failed = searchParams.get('status') !== 'all'
  const status: Job['status'] | undefined = failed ? 'failed' : undefined
  const query = { status, cursor: searchParams.get('cursor') ?? undefined, limit: 50 }
  const jobs: List<Job> = await take(event, api(event).GET('/admin/jobs', { params: { query } }))
  return { jobs, failed }
}

export const actions: Actions = {
  default: async (event) => {
    requireOperator(event)
    const form = await event.request.formData()
    const params = { path: { id: Number(form.get('job')) } }
    const { problem } = await attempt(api(event).POST('/admin/jobs/{id}/retry', { params }))
    if (problem && problem.code !== 'job_busy') return refuse(problem, form)
    // Somebody or something was quicker: the list that comes now shows it.
    if (problem) flash(event, problem.message, 'plain')
    else flash(event, m.admin_retried())
    return redirect(303, event.url.pathname + event.url.search)
  },
}
