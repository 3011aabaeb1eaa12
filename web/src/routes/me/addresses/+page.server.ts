import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import type { Address } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const { items } = await take<{ items: Address[] }>(event, api(event).GET('/me/addresses'))
  return { addresses: items }
}

export const actions: Actions = {
  prefer: async (event) => {
    const form = await event.request.formData()
    const params = { path: { id: String(form.get('id')) } }
    const { problem } = await attempt(api(event).PATCH('/me/addresses/{id}', { params, body: { is_default: true } }))
    return problem ? refuse(problem, form) : redirect(303, '/me/addresses')
  },
  remove: async (event) => {
    const form = await event.request.formData()
    const params = { path: { id: String(form.get('id')) } }
    const { problem } = await attempt(api(event).DELETE('/me/addresses/{id}', { params }))
    if (problem) return refuse(problem, form)
    flash(event, m.me_address_removed())
    return redirect(303, '/me/addresses')
  },
}
