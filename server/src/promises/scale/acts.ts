import { wishBody } from '../../testing/buyers.ts'
import { type Client, clientOf, type Reply } from '../../testing/client.ts'
import { ADDRESS, crowd } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import type { Scene, Step } from './scene.ts'

/** What people do: buyers in groups and alone, the shop with what they ordered, the maker with the deal. */
export async function acts(scene: Scene): Promise<Step[]> {
  const people = await crowd(scene.app, 10)
  const clients = await Promise.all(people.map((id) => clientOf(scene.app, id)))
  return [...together(scene, clients), ...flash(scene, clients), ...alone(scene, clients), ...selling(scene)]
}

/** What was answered, if it was a success. */
function good({ status, body, text }: Reply) {
  if (status >= 300) throw new Error(`It was answered with ${status}: ${text}`)
  return body
}

function together({ app, market: { main }, buyer, groupId }: Scene, [ann, ben, cem, dia]: Client[]): Step[] {
  const wish = wishBody(main.variantId)
  const join = async (client: Client, id: string) => good(await client.post(`/groups/${id}/pledges`, wish))
  return [
    [
      'a group opens, fills and succeeds',
      async () => {
        const opened = good(await ann!.post(`/deals/${main.dealId}/groups`, wish))
        await paid(app, opened)
        for (const friend of [ben!, cem!]) await paid(app, await join(friend, opened.group_id))
      },
    ],
    [
      'a buyer with a past joins, pays twice, and others see it',
      async () => {
        const placed = await join(buyer, groupId)
        await paid(app, placed)
        await paid(app, placed)
        good(await buyer.get(`/groups/${groupId}`))
      },
    ],
    [
      'somebody joins, leaves, and pays all the same',
      async () => {
        const placed = await join(dia!, groupId)
        good(await dia!.delete(`/pledges/${placed.pledge_id}`))
        await paid(app, placed)
      },
    ],
  ]
}

function flash({ app, market: { crowded, soldOut } }: Scene, clients: Client[]): Step[] {
  const eva = clients[4]!
  return [
    [
      'one more in a crowded sale',
      async () => {
        const placed = good(await eva.post(`/groups/${crowded.groupId}/pledges`, wishBody(crowded.variantId)))
        await paid(app, placed)
        good(await eva.get(`/groups/${crowded.groupId}`))
      },
    ],
    [
      'one more in a long line',
      async () => {
        good(await eva.post(`/groups/${soldOut.groupId}/waits`, wishBody(soldOut.variantId)))
        good(await eva.get(`/groups/${soldOut.groupId}`))
        good(await eva.delete(`/groups/${soldOut.groupId}/waits`))
      },
    ],
  ]
}

function alone({ app, market: { main, others }, buyer }: Scene, clients: Client[]): Step[] {
  const fay = clients[5]!
  return [
    [
      'an order is placed, paid, sent elsewhere and cancelled',
      async () => {
        const placed = good(await fay.post('/orders', wishBody(main.variantId)))
        good(await fay.post(`/orders/${placed.order_id}/payments`))
        await paid(app, placed)
        good(await fay.put(`/orders/${placed.order_id}/address`, { ...ADDRESS, line1: '2 Test Road' }))
        good(await fay.post(`/orders/${placed.order_id}/cancellation`, { reason: 'Ordered twice' }))
      },
    ],
    [
      'a buyer with a past orders elsewhere, and leaves it',
      async () => {
        const placed = good(await buyer.post('/orders', wishBody(others[0]!.variantId)))
        good(await buyer.delete(`/orders/${placed.order_id}`))
      },
    ],
    ['news is read', async () => good(await buyer.post('/me/notifications/read', {}))],
  ]
}

const TO_SHIP = `
  select id, number, account_id from orders where shop_id = $1 and status = 'to_ship' order by dispatch_due_at limit 3`

function selling({ app, aside, market: { main }, owner, besideId }: Scene): Step[] {
  const shop = `/shops/${main.shopId}`
  const small = `${shop}/deals/${besideId}`
  return [
    [
      'orders are shipped, one by one and by a file, and one is received',
      async () => {
        const { rows } = await aside.query(TO_SHIP, [main.shopId])
        const [first, second, third] = rows
        const parcel = { carrier: 'SF Express', tracking_number: 'SF1' }
        good(await owner.post(`${shop}/orders/${first.id}/allowances`, { amount: 100, reason: 'One was broken' }))
        good(await owner.post(`${shop}/orders/${first.id}/shipments`, parcel))
        const file = `order_number,carrier,tracking_number\n${second.number},SF Express,SF2\n`
        good(await owner.post(`${shop}/shipments.csv`, file, { 'content-type': 'text/csv' }))
        good(await owner.post(`${shop}/orders/${third.id}/cancellation`, { reason: 'Nothing is left' }))
        good(await (await clientOf(app, first.account_id)).post(`/orders/${first.id}/receipt`))
      },
    ],
    [
      'members are told how it goes',
      async () => good(await owner.post(`${small}/updates`, { kind: 'progress', text: 'On.' })),
    ],
    ['a deal gets better', async () => good(await owner.post(`${small}/changes`, { dispatch_hours: 24 }))],
    ['a deal ends', async () => good(await owner.post(`${small}/ending`))],
    ['a deal is cancelled', async () => good(await owner.post(`${small}/cancellation`, { reason: 'Out of season' }))],
  ]
}
