import { error, type RequestEvent } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import type { ShopRole, Workplace } from '#lib/sell/types.ts'
import { api, requireMe, take } from '#lib/server/api.ts'

const known = new WeakMap<RequestEvent, Promise<Workplace>>()

/** The shops the person who asks works in; a visitor is sent to sign in. */
export async function workplaces(event: RequestEvent): Promise<Workplace[]> {
  requireMe(event)
  return (await take<{ items: Workplace[] }>(event, api(event).GET('/me/shops'))).items
}

/** The shop in the address (`/sell/{handle}`) and one's role in it; 404 for whoever does not work there. */
export function workplace(event: RequestEvent): Promise<Workplace> {
  const asked = known.get(event) ?? find(event)
  known.set(event, asked)
  return asked
}

async function find(event: RequestEvent): Promise<Workplace> {
  const shops = await workplaces(event)
  const found = shops.find(({ shop }) => shop.handle === event.params.shop)
  return found ?? error(404, m.problem_not_found(), { code: 'not_found' })
}

/** The same, for pages that only some roles may see. */
export async function workplaceFor(event: RequestEvent, ...roles: ShopRole[]): Promise<Workplace> {
  const place = await workplace(event)
  return roles.includes(place.role) ? place : error(403, m.problem_not_allowed(), { code: 'not_allowed' })
}
