import { fileForm } from '@kongsi/sdk'
import { fail } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, take } from '#lib/server/api.ts'
import { refuseFields } from '#lib/server/problem.ts'
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
  const orders: List<Order> = await take(event, api(event).GET('/shops/{shop_id}/orders', { params }))
  return { orders, tab, q, server_now: new Date().toISOString() }
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
}
