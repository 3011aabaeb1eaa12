import { newId } from '../../platform/ids.ts'
import type { Client } from '../../testing/client.ts'
import type { Scene, Step } from './scene.ts'

/** Live streams never end, the operator's check reads everything on purpose, and a checkout's terms are signed. */
const NOT_ASKED = [/\/events$/, /\/admin\/ledger-check$/, /\/sandbox\/payments\//]

/** What a list can be asked for, beside the list itself. */
const asked = ({ market: { main, old } }: Scene): Record<string, string[]> => ({
  '/orders': ['status=held', 'status=to_ship&status=shipped', 'status=cancelled'],
  '/shops/{shop_id}/orders': [
    ...['to_ship', 'held', 'shipped', 'received', 'refunded', 'cancelled', 'balance_due'].map(
      (each) => `status=${each}`,
    ),
    ...['q=Buyer', 'q=nobody', 'q=100042', 'q=nobody&status=to_ship'],
  ],
  '/shops/{shop_id}/groups': [
    ...['status=open', 'status=failed', 'status=cancelled'],
    ...[main, old[1]!].flatMap(({ dealId }) => [`deal_id=${dealId}`, `deal_id=${dealId}&status=failed`]),
  ],
  '/shops/{shop_id}/deals': ['status=running', 'status=ended'],
  '/shops/{shop_id}/products': ['status=active', 'q=garlic'],
  '/products': ['q=garlic', 'deal=true', 'sort=price_asc&currency=CNY', `shop=${main.shopId}`],
  '/pickup-points': ['country=CN'],
  '/pickups': ['country=CN', 'city=Guiyang'],
  '/admin/refunds': ['status=done'],
  '/admin/jobs': ['status=failed'],
})

interface Document {
  paths: Record<string, { get?: { parameters?: { in: string; required?: boolean }[] } }>
}

/** Every address of the API that can be read, as its own document tells them, and what lists can be asked for. */
export async function reads(scene: Scene): Promise<Step[]> {
  const document: Document = (await scene.app.http.inject('/openapi.json')).json()
  const lists = asked(scene)
  const all = Object.entries(document.paths).flatMap(([address, { get }]) => {
    if (!get || !address.startsWith('/api/v1/') || NOT_ASKED.some((each) => each.test(address))) return []
    const path = address.replace('/api/v1', '')
    const queries = (lists[path] ?? []).map((query) => `${path}?${query}`)
    const needsQuery = get.parameters?.some((each) => each.in === 'query' && each.required)
    if (needsQuery && queries.length === 0) throw new Error(`Say in \`asked\` what ${path} can be asked for.`)
    return needsQuery ? queries : [path, ...queries]
  })
  const { crowded, soldOut } = scene.market
  const groups = [crowded, soldOut].map(({ groupId }) => `/groups/${groupId}`)
  return [...all.map((path) => addressOf(path, scene)), ...groups].flatMap((path) => stepsOf(path, scene))
}

function addressOf(path: string, { market: { main }, groupId, orderId, ownOrderId }: Scene): string {
  const known: [RegExp, string][] = [
    [/(?<=\/shops\/)\{shop_id\}/, main.shopId],
    [/(?<=\/products\/)\{(product_id|id)\}/, main.productId],
    [/(?<=\/deals\/)\{id\}/, main.dealId],
    [/(?<=\/groups\/)\{id\}/, groupId],
    [/(?<=\/orders\/)\{order_id\}/, orderId],
    [/(?<=\/orders\/)\{id\}/, ownOrderId],
    [/\{\w+\}/g, newId()],
  ]
  return known.reduce((address, [part, id]) => address.replace(part, id), path)
}

const FOR_OWNERS = /^\/(shops\/.*\/|admin\/|mailbox)/

/** The first page, and the next where there is one; a page of a person is read by somebody who buys and one who sells. */
function stepsOf(path: string, { buyer, owner }: Scene): Step[] {
  const read = async (client: Client) => {
    const first = await get(client, path)
    const cursor = first?.next_cursor
    if (cursor) await get(client, `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`)
  }
  const clients = FOR_OWNERS.test(path) ? [owner] : [buyer, owner]
  return clients.map((client) => [path, () => read(client)])
}

async function get(client: Client, path: string) {
  const { status, body, text } = await client.get(path)
  if (![200, 403, 404].includes(status)) throw new Error(`${path} was answered with ${status}: ${text}`)
  return body
}
