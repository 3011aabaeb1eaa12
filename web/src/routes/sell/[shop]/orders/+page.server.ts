import { fileForm } from '@kongsi/sdk'
import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { workPath } from '#lib/sell/links.ts'
import { shipmentFields } from '#lib/sell/order/shipment.ts'
import type { PickupToShip } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { List, Order, OrderStatus } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

/** The tabs, by the name in the address, and the statuses they gather. */
const tabs = {
  to_ship: ['to_ship'],
  held: ['held', 'balance_due'],
  shipped: ['shipped', 'arrived'],
  received: ['received', 'settled'],
  refunded: ['refunded', 'forfeited'],
  all: [],
} satisfies Record<string, OrderStatus[]>
export type ShopOrderTab = keyof typeof tabs

/** What became of the rows of a file of shipments. */
export interface ShipmentReport {
  shipped: number
  unchanged: number
  failed: { row: number; column: string; value: string; reason: string; status: string | null }[]
}

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const { searchParams } = event.url
  const q = searchParams.get('q')?.trim() ?? ''
  const asked = searchParams.get('status') ?? (q ? 'all' : 'to_ship')
  const tab = (Object.hasOwn(tabs, asked) ? asked : 'to_ship') as ShopOrderTab
  const query = { status: tabs[tab], q: q || undefined, cursor: searchParams.get('cursor') ?? undefined, limit: 30 }
  const params = { path: { shop_id: shop.id }, query }
  const [orders, points] = await Promise.all([
    take<List<Order>>(event, api(event).GET('/shops/{shop_id}/orders', { params })),
    tab === 'to_ship' && !q ? pointsOf(event, shop.id) : [],
  ])
  return { orders, points, tab, q, server_now: new Date().toISOString() }
}

/** The pick-up points that parcels are to go to; when some are done, those beyond the limit follow. */
async function pointsOf(event: RequestEvent, shopId: string): Promise<PickupToShip[]> {
  const params = { path: { shop_id: shopId }, query: { limit: 100 } }
  const { items } = await take<List<PickupToShip>>(event, api(event).GET('/shops/{shop_id}/pickups', { params }))
  return items
}

export const actions: Actions = {
  ship: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) {
      return refuseFields(m.ship_no_file(), {}, form)
    }
    const params = { path: { shop_id: shop.id } }
    const { data, problem } = await attempt<ShipmentReport>(
      api(event).POST('/shops/{shop_id}/shipments.csv', { params, ...fileForm(file) }),
    )
    return problem ? fail(problem.status, { problem }) : { report: data }
  },
  point: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const { body, errors } = shipmentFields(form)
    if (errors) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { shop_id: shop.id, id: String(form.get('group')) } }
    const { data, problem } = await attempt<{ shipped: number }>(
      api(event).POST('/shops/{shop_id}/groups/{id}/shipment', { params, body }),
    )
    if (problem) return refuse(problem, form)
    flash(event, m.ship_report_done({ count: data.shipped }))
    return redirect(303, workPath(shop.handle, 'orders'))
  },
}
