import { redirect } from '@sveltejs/kit'
import { groupPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import type { DealPage } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const path = { id: event.params.deal }
  const deal = await take<DealPage>(event, api(event).GET('/deals/{id}', { params: { path } }))
  return { deal, variant: event.url.searchParams.get('variant'), key: crypto.randomUUID() }
}

export const actions: Actions = {
  default: async (event) => {
    requireMe(event)
    const form = await event.request.formData()
    const params = { path: { id: event.params.deal } }
    const headers = { 'idempotency-key': String(form.get('key')) }
    const { data, problem } = await attempt<{ group_id: string }>(
      api(event).POST('/deals/{id}/bargains', { params, headers }),
    )
    if (problem) return refuse(problem, form)
    flash(event, m.deal_bargain_started())
    return redirect(303, groupPath(data.group_id))
  },
}
