import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { instantIn, wallTime } from '#lib/places/local-time.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { myLeadership } from '#lib/server/leadership.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { LeaderDeal, List, Pickup } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const hour = 3_600_000
const day = 24 * hour

export const load: PageServerLoad = async (event) => {
  const mine = await myLeadership(event)
  if (!mine) redirect(303, '/me/leader')
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 24 }
  const deals: List<LeaderDeal> = await take(event, api(event).GET('/leaders/me/deals', { params: { query } }))
  const points = mine.points.filter(({ active }) => active)
  const zone = points[0]?.time_zone ?? 'UTC'
  const today = wallTime(zone, Date.now()).slice(0, 10)
  const on = (days: number, time: string) =>
    `${new Date(Date.parse(today) + days * day).toISOString().slice(0, 10)}T${time}`
  const times = { cut_off_at: on(1, '20:00'), collect_from: on(4, '16:00'), collect_until: on(5, '20:00') }
  return { deals, points, times, key: crypto.randomUUID() }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const mine = await myLeadership(event)
    const point = mine?.points.find(({ id }) => id === form.get('point'))
    const at = (name: string) => instantIn(point?.time_zone ?? 'UTC', String(form.get(name) ?? ''))
    const times = { cut_off_at: at('cut_off_at'), collect_from: at('collect_from'), collect_until: at('collect_until') }
    const missing = Object.entries(times).filter(([, time]) => !time)
    const errors = Object.fromEntries(missing.map(([name]) => [name, m.pickup_bad_time()]))
    if (!point || missing.length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const said = Object.entries(times).map(([name, time]) => [name, time?.toISOString()])
    const body = { deal_id: String(form.get('deal')), point_id: point.id, ...Object.fromEntries(said) }
    const headers = { 'idempotency-key': String(form.get('key')) }
    const { data, problem } = await attempt<Pickup>(api(event).POST('/leaders/me/pickups', { body, headers }))
    if (problem) return refuse(problem, form)
    flash(event, m.pickup_opened())
    return redirect(303, `/me/leader/pickups/${data.group.id}`)
  },
}
