import { expect, test } from '@playwright/test'
import { approvePayment, fillAddress, pay, placeJoining } from '../buying.ts'
import { letPass, person, speak } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a pre-sale: a deposit first, the rest after success, and what happens to a missed one is said before', async ({
  browser,
}) => {
  const plain = await openShop(browser)
  const shop = await offer(plain, {
    kind: 'presale',
    goal: { min: 2 },
    prices: pricesOf(plain, [1, 3600]),
    deposit: { bp: 2000, worth: 1, missed: 'keep', balance_hours: 72 },
    hours: 24,
  })
  const buyer = await person(browser, 'Sri Rahayu')
  const { page } = buyer

  await test.step('before paying the buyer reads both parts, and what becomes of a missed deposit', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByText('If you do not pay the rest in time, the shop keeps the deposit.')).toBeVisible()
    await page.getByRole('button', { name: /^Order/ }).click()
    await expect(page.getByText('within 72 hours after success')).toBeVisible()
    await expect(page.getByText('If you do not pay the rest in time, the shop keeps the deposit.')).toBeVisible()
    await fillAddress(page, buyer.name)
    await expect(page.getByRole('button', { name: 'Pay $7.20' })).toBeVisible()
    await pay(page)
    await expect(page.getByRole('heading', { name: 'You are in. 1 more unit to go' })).toBeVisible()
    await expect(page.getByText('Deposit paid: $7.20. Later: $28.80')).toBeVisible()
  })

  const other = await person(browser, 'Wati Susilo')
  const placed = await placeJoining(other, shop, shop.groupId)
  await approvePayment(other, placed)
  await letPass(25)

  await test.step('it succeeds, and the buyer pays the rest from the open page', async () => {
    await page.getByRole('button', { name: /^Pay the rest: \$28\.80/ }).click()
    await page.getByRole('button', { name: 'Approve the payment' }).click()
    await expect(page.getByRole('link', { name: 'To my order' }).first()).toBeVisible()
  })

  await letPass(73)
  await test.step('who did not pay the rest loses the deposit, as was said, and reads it in Chinese', async () => {
    await speak(other, 'zh-CN')
    await expect(async () => {
      await other.page.goto(`/orders/${placed.order_id}`)
      await expect(other.page.getByRole('heading', { name: '尾款逾期未付' })).toBeVisible({ timeout: 1000 })
    }).toPass()
  })
})
