import { expect, test } from '@playwright/test'
import { ADDRESS, approvePayment, orderOf, pay, placeJoining, RECEIVER, statusOf } from '../buying.ts'
import { leads } from '../leading.ts'
import { atBrowser, letPass, must, person, type Somebody } from '../people.ts'
import { offer, openShop, pricesOf, type SellingShop, TITLE } from '../shop.ts'

const POINT = 'Warung Ibu Ketut'
const TOGETHER = 3000
/** Of 30.00 of goods 10 %. */
const LEADER_BP = 1000
const EARNED = 300
const RETURN_DAYS = 7

test('community pick-up: neighbours order until the cut-off, the leader hands out by code, and one parcel is missed', async ({
  browser,
}) => {
  const plain = await openShop('zh-CN')
  const prices = pricesOf(plain, [1, TOGETHER])
  const shop = await offer(plain, { kind: 'pickup', goal: { min: 2 }, prices, leader_bp: LEADER_BP })
  const leader = await atBrowser(browser, await leads('Ibu Ketut', POINT, 'id'))
  const neighbour = await person(browser, 'Нина Волкова', 'ru')
  const other = await person(browser, 'Made Rai')

  const groupId = await test.step('the leader takes the deal to the point', () => takeToPoint(leader, shop))
  const mine = await test.step('a neighbour finds it round the corner, orders and pays', () => orderNearby(neighbour))
  const placed = await placeJoining(other, shop, groupId)
  await approvePayment(other, placed)
  const theirs = placed.order_id

  await letPass(48)
  await test.step('after the cut-off the shop ships all of this point at once', async () => {
    await expect.poll(() => statusOf(neighbour, mine)).toBe('to_ship')
    await expect.poll(() => statusOf(other, theirs)).toBe('to_ship')
    await shipToPoint(await atBrowser(browser, shop.seller), shop)
  })
  await test.step('the leader says that it has arrived, and the neighbours are told', async () => {
    const { page, say } = leader
    await page.goto(`/me/leader/pickups/${groupId}`)
    await page.getByRole('button', { name: say('pickup_arrive') }).click()
    await expect(page.getByText(say('pickup_arrived_said'))).toBeVisible()
    await inboxTells(neighbour, neighbour.say.told('pickup_arrived', { title: TITLE }))
  })
  await test.step('a wrong code gets nothing; the right one, scanned, gets the parcel', () =>
    handOver(leader, groupId, neighbour, mine))

  await letPass(4 * 24)
  await test.step('the other parcel is missed: its buyer is told, and a day later it goes back with all the money', async () => {
    await inboxTells(other, other.say.told('pickup_missed', { title: TITLE }))
    await letPass(25)
    await sendBack(leader, groupId)
    await expect.poll(() => statusOf(other, theirs)).toBe('refunded')
    await other.page.goto(`/orders/${theirs}`)
    await expect(other.page.getByRole('heading', { name: other.say('orders_head_refunded') })).toBeVisible()
    await expect(other.page.getByText(other.say('orders_why_not_collected')).first()).toBeVisible()
  })

  await letPass(RETURN_DAYS * 24)
  await test.step('after the return time the leader reads what was earned', async () => {
    await expect.poll(() => statusOf(neighbour, mine)).toBe('settled')
    const { page, say } = leader
    await page.goto('/me/leader/earnings')
    const line = page.getByRole('listitem').filter({ hasText: say('pickup_of_goods') })
    await expect(line).toContainText(say.price(EARNED))
  })
})

/** With the times that the form suggests: orders until tomorrow evening, to be fetched until five days from now. */
async function takeToPoint({ page, say }: Somebody, shop: SellingShop): Promise<string> {
  await page.goto('/me/leader/deals')
  const card = page.getByRole('listitem').filter({ hasText: shop.name })
  await card.getByText(say('pickup_take'), { exact: true }).click()
  await card.getByRole('button', { name: say.like('pickup_take') }).click()
  await expect(page.getByText(say('pickup_opened'))).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function orderNearby(buyer: Somebody): Promise<string> {
  const { page, say, api } = buyer
  await page.goto('/pickups?city=ubud')
  await page.getByRole('listitem').filter({ hasText: POINT }).getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { name: say('group_pickup_title', { place: POINT }) })).toBeVisible()
  await page.getByRole('link', { name: say.like('group_join') }).click()
  await page.getByLabel(say('checkout_receiver')).fill(buyer.name)
  await page.getByLabel(say('checkout_phone')).fill(ADDRESS.phone)
  await pay(buyer)
  await expect(page.getByRole('heading', { name: say('group_inside_units', { count: 1 }) })).toBeVisible()
  const { items } = await must(api.GET('/orders', { params: { query: {} } }))
  return items[0]?.id ?? ''
}

async function shipToPoint({ page, say }: Somebody, { handle }: SellingShop): Promise<void> {
  await page.goto(`/sell/${handle}/orders`)
  const card = page.getByRole('article').filter({ hasText: say('ship_point_all') })
  await expect(card).toContainText(say('ship_point_orders', { count: 2 }))
  await card.getByText(say('ship_point_all'), { exact: true }).click()
  await card.getByLabel(say('ship_carrier')).fill('JNE')
  await card.getByLabel(say('ship_tracking')).fill('JNE-0042')
  await card.getByRole('button', { name: say.like('ship_do') }).click()
  await expect(page.getByText(say('ship_report_done', { count: 2 }))).toBeVisible()
  await expect(page.getByText(say('ship_none'))).toBeVisible()
}

async function handOver(leader: Somebody, groupId: string, buyer: Somebody, orderId: string): Promise<void> {
  const { page, say } = leader
  const { pickup } = await orderOf(buyer, orderId)
  await buyer.page.goto(`/orders/${orderId}`)
  await expect(buyer.page.getByRole('heading', { name: buyer.say('orders_head_arrived') })).toBeVisible()
  await expect(buyer.page.getByText(pickup?.code ?? '-')).toBeVisible()
  await expect(buyer.page.getByRole('img', { name: buyer.say('orders_pickup_qr') })).toBeVisible()

  await page.goto(`/me/leader/pickups/${groupId}`)
  await page.getByLabel(say('pickup_code')).fill('000000')
  await page.getByRole('button', { name: say('pickup_hand_over') }).click()
  await expect(page.getByText(say.like('problem_wrong_pickup_code'))).toBeVisible()
  await page.goto(pickup?.scan_url ?? '')
  await expect(page.getByLabel(say('pickup_code'))).toHaveValue(pickup?.code ?? '-')
  await page.getByRole('button', { name: say('pickup_hand_over') }).click()
  await expect(page.getByText(say('pickup_handed', { name: buyer.name }))).toBeVisible()
  await buyer.page.goto(`/orders/${orderId}`)
  await expect(buyer.page.getByRole('heading', { name: buyer.say('orders_head_received'), exact: true })).toBeVisible()
}

async function sendBack({ page, say }: Somebody, groupId: string): Promise<void> {
  await page.goto(`/me/leader/pickups/${groupId}`)
  const parcel = page.getByRole('article').filter({ hasText: RECEIVER })
  await expect(parcel).toContainText(say('pickup_missed'))
  await parcel.getByText(say('pickup_return'), { exact: true }).first().click()
  await parcel.getByRole('button', { name: say.like('pickup_return') }).click()
  await expect(page.getByText(say('pickup_returned'))).toBeVisible()
  await expect(parcel).toContainText(say('pickup_back'))
}

async function inboxTells({ page }: Somebody, sentence: string): Promise<void> {
  await expect(async () => {
    await page.goto('/inbox')
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
}
