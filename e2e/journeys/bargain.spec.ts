import { expect, test } from '@playwright/test'
import { fillAddress, pay } from '../buying.ts'
import { person, speak } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a bargain: friends lower the price by the published steps, and its opener buys when it suits', async ({
  browser,
}) => {
  const plain = await openShop(browser)
  const shop = await offer(plain, {
    kind: 'bargain',
    prices: pricesOf(plain, [0, 3800], [1, 3400], [2, 3000]),
    window_hours: 24,
  })
  const opener = await person(browser, 'Luh Ratna')
  const { page } = opener

  await test.step('the opener sees every step first, and starts', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByRole('listitem').filter({ hasText: 'When 2 friends help' })).toContainText('$30')
    await page.getByRole('button', { name: /^Start a bargain/ }).click()
    await page.getByRole('button', { name: 'Start a bargain' }).click()
    await expect(page.getByRole('heading', { name: 'Your price now: $38' })).toBeVisible()
  })

  const friend = await person(browser, 'Agus Salim')
  await test.step('a friend helps in Indonesian, once', async () => {
    await speak(friend, 'id')
    await friend.page.goto(page.url())
    await friend.page.getByRole('button', { name: 'Bantu Luh Ratna' }).click()
    await expect(friend.page.getByText('Anda sudah membantu penawaran ini.').first()).toBeVisible()
  })
  await test.step('the page of the opener tells the new price, without a reload', async () => {
    await expect(page.getByRole('heading', { name: 'Your price now: $34' })).toBeVisible()
    await expect(page.getByText('1 more friend and the price is $30')).toBeVisible()
  })

  const other = await person(browser, 'Rina Wulan')
  await other.api.POST('/groups/{id}/helps', { params: { path: { id: page.url().split('/').at(-1) ?? '' } } })
  await test.step('at the lowest price the opener buys', async () => {
    await page.getByRole('link', { name: 'Buy at $30' }).click()
    await fillAddress(page, opener.name)
    await pay(page)
    await expect(page.getByRole('heading', { name: 'Bought at the price friends made' })).toBeVisible()
  })
})
