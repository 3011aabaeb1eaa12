import { expect, test } from '@playwright/test'
import { fillAddress, pay } from '../buying.ts'
import { member, person } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a bargain: friends lower the price by the published steps, and its opener buys when it suits', async ({
  browser,
}) => {
  const plain = await openShop()
  const shop = await offer(plain, {
    kind: 'bargain',
    prices: pricesOf(plain, [0, 3800], [1, 3400], [2, 3000]),
    window_hours: 24,
  })
  const opener = await person(browser, '陆兰', 'zh-CN')
  const { page, say } = opener

  await test.step('the opener sees every step first, and starts', async () => {
    await page.goto(`/p/${shop.productId}`)
    const step = page.getByRole('listitem').filter({ hasText: say('deal_step_helpers', { count: 2 }) })
    await expect(step).toContainText(say.price(3000))
    await page.getByRole('button', { name: say('deal_bargain_start') }).click()
    await expect(page.getByRole('heading', { level: 1, name: say('deal_kind_bargain') })).toBeVisible()
    await page.getByRole('button', { name: say('deal_bargain_start') }).click()
    await expect(
      page.getByRole('heading', { name: say('group_bargain_own_title', { price: say.price(3800) }) }),
    ).toBeVisible()
  })

  const friend = await person(browser, 'Agus Salim', 'id')
  await test.step('a friend helps in Indonesian, once', async () => {
    await friend.page.goto(page.url())
    await friend.page.getByRole('button', { name: friend.say('group_help', { name: opener.name }) }).click()
    await expect(friend.page.getByText(friend.say('group_helped_already'))).toBeVisible()
  })
  await test.step('the page of the opener tells the new price, without a reload', async () => {
    await expect(
      page.getByRole('heading', { name: say('group_bargain_own_title', { price: say.price(3400) }) }),
    ).toBeVisible()
    await expect(page.getByText(say('deal_next_helpers', { count: 1, price: say.price(3000) }))).toBeVisible()
  })

  const other = await member('Rina Wulan')
  await other.api.POST('/groups/{id}/helps', { params: { path: { id: page.url().split('/').at(-1) ?? '' } } })
  await test.step('at the lowest price the opener buys', async () => {
    await page.getByRole('link', { name: say('group_buy_at', { price: say.price(3000) }) }).click()
    await fillAddress(opener)
    await pay(opener)
    await expect(page.getByRole('heading', { name: say('group_bargain_bought_title') })).toBeVisible()
  })
})
