import { expect, test } from '@playwright/test'
import { approve, fillAddress, placeJoining } from '../buying.ts'
import { member, person } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a flash sale: who comes too late waits in line, and gets the place that comes back', async ({ browser }) => {
  const plain = await openShop()
  const shop = await offer(plain, {
    kind: 'flash',
    prices: pricesOf(plain, [1, 1900]),
    quantity_max: 1,
    per_buyer: 1,
    hours: 6,
  })
  const quick = await member('Made Suta')
  const held = await placeJoining(quick, shop, shop.groupId)
  const third = await person(browser, 'Gede Arya', 'id')
  const late = await person(browser, 'Катя Морозова', 'ru')
  const { page, say } = late

  await test.step('the one unit is being paid, as somebody reads in Indonesian', async () => {
    await third.page.goto(`/g/${shop.groupId}`)
    await expect(third.page.getByRole('heading', { name: third.say('group_flash_none_title') })).toBeVisible()
  })
  await test.step('the line is offered with the same form', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByRole('heading', { name: say('deal_kind_flash') })).toBeVisible()
    await page.getByRole('button', { name: say.like('deal_wait') }).click()
    await fillAddress(late)
    await page.getByRole('button', { name: say('checkout_wait') }).click()
    await expect(page.getByRole('heading', { name: say('group_waiting_title') })).toBeVisible()
    await expect(page.getByText(say('group_line_first'))).toBeVisible()
    await expect(page.getByText(say('group_line_paying', { count: 1 }))).toBeVisible()
  })
  await test.step('the page that is open tells that one person waits, without a reload', async () => {
    await expect(third.page.getByText(third.say('group_line_waiting', { count: 1 }))).toBeVisible()
  })

  await test.step('the place comes back, is held for who waited, and is paid', async () => {
    const { response } = await quick.api.DELETE('/orders/{id}', { params: { path: { id: held.order_id } } })
    expect(response.ok).toBe(true)
    await page.getByRole('button', { name: say.like('group_pay') }).click()
    await approve(late)
    await expect(page.getByRole('heading', { name: say('group_flash_yours_title') })).toBeVisible()
  })
})
