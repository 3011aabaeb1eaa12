import { expect, test } from '@playwright/test'
import { approvePayment, fillAddress, pay, placeJoining } from '../buying.ts'
import { letPass, must, person } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a ladder: the more buy, the cheaper it gets for everybody, and what was paid above it comes back', async ({
  browser,
}) => {
  const plain = await openShop()
  const shop = await offer(plain, {
    kind: 'ladder',
    prices: pricesOf(plain, [1, 3600], [2, 3000]),
    hours: 24,
  })
  const first = await person(browser, '王秀英', 'zh-CN')
  const { page, say } = first

  await test.step('the first one reads the steps before paying, joins and pays', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByRole('heading', { name: say('deal_kind_ladder') })).toBeVisible()
    await expect(page.getByText(say('deal_next_people', { count: 2, price: say.price(3000) }))).toBeVisible()
    await page.getByRole('button', { name: say.like('deal_join') }).click()
    await expect(page.getByText(say('checkout_price_may_drop'))).toBeVisible()
    await fillAddress(first)
    await pay(first)
    await expect(page.getByRole('heading', { name: say('group_inside_on') })).toBeVisible()
    const next = { count: 1, price: say.price(3000), back: say.price(600) }
    await expect(page.getByText(say('deal_next_people_back', next))).toBeVisible()
  })

  const second = await person(browser, 'Анна Орлова', 'ru')
  const joined = await placeJoining(second, shop, shop.groupId)
  await approvePayment(second, joined)
  await test.step('the page of the first one tells that the step is reached, without a reload', async () => {
    await expect(page.getByText(say('deal_people_in', { count: 2 }))).toBeVisible()
    const step = page.getByRole('listitem').filter({ hasText: say('deal_step_people', { count: 2 }) })
    await expect(step).toContainText(say('deal_step_now'))
  })

  await letPass(25)
  await test.step('at the deadline it goes ahead, and both get the difference back', async () => {
    await expect(page.getByRole('heading', { name: say('group_done_title_campaign') })).toBeVisible()
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
    await second.page.goto(`/orders/${joined.order_id}`)
    const { say } = second
    await expect(second.page.getByText(say('orders_price_drop')).first()).toBeVisible()
    await expect(second.page.getByText(say('orders_told_part_done', { amount: say.price(600) }))).toBeVisible()
  })
})
