import { expect, test } from '@playwright/test'
import { approvePayment, orderOf, placeJoining, placeOpening } from '../buying.ts'
import { letPass, must, person, type Somebody } from '../people.ts'
import { sellingShop, TOGETHER } from '../shop.ts'

test('a group that does not fill by its deadline gives everybody all money back and tells them', async ({
  browser,
}) => {
  const shop = await sellingShop(3)
  const opener = await person(browser, 'Дарья Белова', 'ru')
  const joiner = await person(browser, 'Eko Prasetyo', 'id')
  const opened = await placeOpening(opener, shop)
  await approvePayment(opener, opened)
  const joined = await placeJoining(joiner, shop, opened.group_id)
  await approvePayment(joiner, joined)

  const { page, say } = opener
  await page.goto(`/g/${opened.group_id}`)
  await expect(page.getByText(say('ui_joined', { joined: 2, goal: 3 }))).toBeVisible()
  await letPass(25)

  await test.step('the open page tells the end without a reload', async () => {
    await expect(page.getByRole('heading', { name: say('group_failed_title') })).toBeVisible()
    await expect(page.getByText(say('group_refunded', { amount: say.price(TOGETHER) }))).toBeVisible()
  })
  for (const [somebody, { order_id }] of [[opener, opened] as const, [joiner, joined] as const]) {
    await test.step(`${somebody.name} has the money back and reads why`, () => toldAndRefunded(somebody, order_id))
  }
  const path = { shop_id: shop.shopId }
  const balance = await must(shop.seller.api.GET('/shops/{shop_id}/balance', { params: { path } }))
  expect([balance.held_in_escrow.amount, balance.available.amount]).toEqual([0, 0])
})

async function toldAndRefunded(buyer: Somebody, id: string): Promise<void> {
  const { page, say } = buyer
  const order = async () => {
    const { status, refunds } = await orderOf(buyer, id)
    return [status, ...refunds.map((refund) => [refund.status, refund.amount.amount])]
  }
  await expect.poll(order).toEqual(['refunded', ['done', TOGETHER]])
  await page.goto('/inbox')
  await expect(page.getByText(say.told('group_failed')).first()).toBeVisible()
  await page.goto(`/orders/${id}`)
  await expect(page.getByRole('heading', { name: say('orders_head_refunded') })).toBeVisible()
}
