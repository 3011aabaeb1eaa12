import { error, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import type { ParcelWithPickup } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const params = { path: { id: event.params.order } }
  const { data, problem } = await attempt<ParcelWithPickup>(api(event).GET('/leaders/me/parcels/{id}', { params }))
  if (problem && problem.status !== 404) error(problem.status, problem.message, { code: problem.code })
  return { parcel: data ?? null, code: event.url.searchParams.get('code') ?? '' }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const body = { order_id: event.params.order, code: String(form.get('code') ?? '').trim() || '-' }
    const { data, problem } = await attempt<ParcelWithPickup>(api(event).POST('/leaders/me/handovers', { body }))
    if (problem) return refuse(problem, form)
    flash(event, m.pickup_handed({ name: data.name }))
    return redirect(303, `/me/leader/pickups/${data.group_id}`)
  },
}
