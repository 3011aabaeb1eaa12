import { error, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { api, attempt } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { myLeadership } from '#lib/server/leadership.ts'
import { readPoint } from '#lib/server/point.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { zonesToChoose } from '#lib/server/time-zones.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const mine = await myLeadership(event)
  if (!mine) redirect(303, '/me/leader')
  const { language } = event.locals
  const lists = { countries: countries(language), zones: zonesToChoose(language) }
  const open = mine.points.filter(({ active }) => active)
  if (event.params.id === 'new') {
    const [first] = open
    return { ...lists, point: null, near: first && { country: first.country, region: first.region, city: first.city } }
  }
  const point = open.find(({ id }) => id === event.params.id)
  return point ? { ...lists, point, near: undefined } : error(404, m.problem_not_found(), { code: 'not_found' })
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const { point, errors } = readPoint(form, event.locals.language)
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const { id } = event.params
    const headers = { 'if-match': `"${form.get('version')}"` }
    const { problem } = await attempt(
      id === 'new'
        ? api(event).POST('/leaders/me/points', { body: point })
        : api(event).PATCH('/leaders/me/points/{id}', { params: { path: { id } }, headers, body: point }),
    )
    if (problem) {
      const taken = problem.code === 'pickup_point_name_taken' && {
        errors: [{ path: 'point.name', message: problem.message }],
      }
      return refuse({ ...problem, ...taken }, form)
    }
    flash(event, m.ui_saved())
    return redirect(303, '/me/leader')
  },
}
