import { ADDRESS } from './buying.ts'
import { boss, type Member, member, must } from './people.ts'
import type { SellingShop } from './shop.ts'
import type { Language } from './words.ts'

const evening = [{ from: '16:00', to: '20:00' }]

/** What somebody applies with to be a leader. */
export const application = {
  about: 'I run the coffee stall at the corner.',
  point: {
    ...ADDRESS,
    name: 'Coffee stall',
    hours: { mon: evening, tue: evening, wed: evening, thu: evening, fri: evening, sat: [], sun: [] },
    time_zone: 'Asia/Makassar',
    note: 'The blue cart beside the temple gate.',
  },
}

/** A leader whom the operator has approved, with one point of this name. */
export async function leads(name: string, point: string, language?: Language): Promise<Member & { pointId: string }> {
  const who = await member(name, language)
  const body = { ...application, point: { ...application.point, name: point } }
  const { points, version } = await must(who.api.POST('/leaders/me', { body }))
  const { id } = await must(who.api.GET('/me'))
  const { api } = await boss()
  const params = { path: { id }, header: { 'if-match': `"${version}"` } }
  await must(api.POST('/admin/leaders/{id}/verdict', { params, body: { verdict: 'approve' } }))
  return { ...who, pointId: points[0]?.id ?? '' }
}

const HOUR_MS = 3_600_000

/** Takes a shop's deal to a leader's point through the API: orders for a day, then a day on the way, then a day to fetch. */
export async function takeDeal(leader: Member & { pointId: string }, { dealId }: SellingShop): Promise<string> {
  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()
  const times = { cut_off_at: inHours(24), collect_from: inHours(48), collect_until: inHours(72) }
  const body = { deal_id: dealId, point_id: leader.pointId, ...times }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const { group } = await must(leader.api.POST('/leaders/me/pickups', { body, headers }))
  return group.id
}
