import { expect, test } from '@playwright/test'
import { approvePayment, fillAddress, pay, placeJoining } from '../buying.ts'
import { letPass, must, person, speak } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a ladder: the more buy, the cheaper it gets for everybody, and what was paid above it comes back', async ({
  browser,
}) => {
  const plain = await openShop(browser)
  const shop = await offer(plain, {
    kind: 'ladder',
    prices: pricesOf(plain, [1, 3600], [2, 3000]),
    hours: 24,
  })
  const first = await person(browser, 'Putu Wijaya')
  const { page } = first

  await test.step('the first one reads the steps before paying, joins and pays', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByRole('heading', { name: 'The more, the cheaper' })).toBeVisible()
    await expect(page.getByText('2 more people and everyone pays $30')).toBeVisible()
    await page.getByRole('button', { name: /^Join/ }).click()
    await expect(page.getByText('The price can still fall.')).toBeVisible()
    await fillAddress(page, first.name)
    await pay(page)
    await expect(page.getByRole('heading', { name: 'You are in, and it goes ahead' })).toBeVisible()
    await expect(page.getByText('1 more person and everyone pays $30, and gets $6 back')).toBeVisible()
  })

  const second = await person(browser, 'Nyoman Rai')
  const joined = await placeJoining(second, shop, shop.groupId)
  await approvePayment(second, joined)
  await test.step('the page of the first one tells that the step is reached, without a reload', async () => {
    await expect(page.getByText('2 people in')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'From 2 people' })).toContainText('now')
  })

  await letPass(25)
  await test.step('at the deadline it goes ahead, and both get the difference back', async () => {
    await expect(page.getByRole('heading', { name: 'It was reached together' })).toBeVisible()
    for (const { api } of [first, second]) {
      const order = async () => {
        const { items } = await must(api.GET('/orders', { params: { query: {} } }))
        return items.map(({ status, price_drop, refunds }) => [
          status,
          price_drop.amount,
          refunds[0]?.amount.amount,
          refunds[0]?.status,
        ])
      }
      await expect.poll(order).toEqual([['to_ship', 600, 600, 'done']])
    }
  })

  await test.step('the second one reads it in Russian', async () => {
    await speak(second, 'ru')
    await second.page.goto(`/orders/${joined.order_id}`)
    await expect(second.page.getByText('Достигнута лучшая цена').first()).toBeVisible()
    await expect(second.page.getByText(/вернулось к вам/)).toBeVisible()
  })
})
