import { type RequestEvent, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { myLeadership } from '#lib/server/leadership.ts'
import { readPoint } from '#lib/server/point.ts'
import { refuse, refuseFields, type ShownProblem } from '#lib/server/problem.ts'
import { zonesToChoose } from '#lib/server/time-zones.ts'
import type { Address } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const mine = await myLeadership(event)
  if (mine) return { mine, applying: null }
  const { language } = event.locals
  const { items } = await take<{ items: Address[] }>(event, api(event).GET('/me/addresses'))
  const [home] = items
  const point = home && { country: home.country, region: home.region, city: home.city }
  return { mine, applying: { countries: countries(language), zones: zonesToChoose(language), point } }
}

export const actions: Actions = {
  apply: async (event) => {
    const form = await event.request.formData()
    const about = String(form.get('about') ?? '').trim()
    const { point, errors } = readPoint(form, event.locals.language)
    if (!about) errors.about = m.checkout_needed()
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const { problem } = await attempt(api(event).POST('/leaders/me', { body: { about, point } }))
    return after(event, problem, form, m.leader_applied())
  },
  about: async (event) => {
    const form = await event.request.formData()
    const about = String(form.get('about') ?? '').trim()
    if (!about) return refuseFields(m.problem_invalid_input(), { about: m.checkout_needed() }, form)
    const headers = { 'if-match': `"${form.get('version')}"` }
    const { problem } = await attempt(api(event).PATCH('/leaders/me', { headers, body: { about } }))
    return after(event, problem, form, m.ui_saved())
  },
  again: async (event) => {
    const { problem } = await attempt(api(event).POST('/leaders/me/review'))
    return after(event, problem, new FormData(), m.leader_asked_again())
  },
  retire: async (event) => {
    const form = await event.request.formData()
    const params = { path: { id: String(form.get('point')) } }
    const { problem } = await attempt(api(event).POST('/leaders/me/points/{id}/retirement', { params }))
    return after(event, problem, form, m.leader_point_retired())
  },
}

function after(event: RequestEvent, problem: ShownProblem | undefined, form: FormData, said: string) {
  if (problem) return refuse(problem, form)
  flash(event, said)
  return redirect(303, '/me/leader')
}
