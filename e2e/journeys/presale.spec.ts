import { expect, test } from '@playwright/test'
import { approve, approvePayment, fillAddress, pay, placeJoining } from '../buying.ts'
import { letPass, must, person } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a pre-sale: a deposit first, the rest after success, and what happens to a missed one is said before', async ({
  browser,
}) => {
  const plain = await openShop()
  const shop = await offer(plain, {
    kind: 'presale',
    goal: { min: 2 },
    prices: pricesOf(plain, [1, 3600]),
    deposit: { bp: 2000, worth: 1, missed: 'keep', balance_hours: 72 },
    hours: 24,
  })
  const buyer = await person(browser, 'Sri Rahayu', 'id')
  const { page, say } = buyer

  await test.step('before paying the buyer reads both parts, and what becomes of a missed deposit', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByText(say('deal_missed_keep'))).toBeVisible()
    await page.getByRole('button', { name: say.like('deal_order_first') }).click()
    await expect(page.getByText(say('checkout_later_within', { hours: 72 }))).toBeVisible()
    await expect(page.getByText(say('deal_missed_keep'))).toBeVisible()
    await fillAddress(buyer)
    await expect(page.getByRole('button', { name: say('checkout_pay', { total: say.price(720) }) })).toBeVisible()
    await pay(buyer)
    await expect(page.getByRole('heading', { name: say('group_inside_units', { count: 1 }) })).toBeVisible()
    const parts = { amount: say.price(720), rest: say.price(2880) }
    await expect(page.getByText(say('group_your_deposit', parts))).toBeVisible()
  })

  await test.step('what the maker tells is on the open page, without a reload', async () => {
    const { seller, shopId, dealId } = shop
    const params = { path: { shop_id: shopId, id: dealId } }
    const body = { kind: 'progress' as const, text: 'The bees are out.' }
    await must(seller.api.POST('/shops/{shop_id}/deals/{id}/updates', { params, body }))
    await expect(page.getByText('The bees are out.')).toBeVisible()
  })

  const other = await person(browser, '苏婉婷', 'zh-CN')
  const placed = await placeJoining(other, shop, shop.groupId)
  await approvePayment(other, placed)
  await letPass(25)

  await test.step('it succeeds, and the buyer pays the rest from the open page', async () => {
    await page.getByRole('button', { name: say.like('group_pay_rest', { amount: say.price(2880) }) }).click()
    await approve(buyer)
    await expect(page.getByRole('link', { name: say('group_to_order') }).first()).toBeVisible()
  })

  await letPass(73)
  await test.step('who did not pay the rest loses the deposit, as was said, and reads it in Chinese', async () => {
    await expect(async () => {
      await other.page.goto(`/orders/${placed.order_id}`)
      const title = other.page.getByRole('heading', { name: other.say('orders_head_forfeited') })
      await expect(title).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(other.page.getByText(other.say('orders_text_forfeited'))).toBeVisible()
  })
})
