import { expect, test } from '@playwright/test'
import { fillAddress, placeJoining } from '../buying.ts'
import { person, speak } from '../people.ts'
import { offer, openShop, pricesOf } from '../shop.ts'

test('a flash sale: who comes too late waits in line, and gets the place that comes back', async ({ browser }) => {
  const plain = await openShop(browser)
  const shop = await offer(plain, {
    kind: 'flash',
    prices: pricesOf(plain, [1, 1900]),
    quantity_max: 1,
    per_buyer: 1,
    hours: 6,
  })
  const quick = await person(browser, 'Made Suta')
  const held = await placeJoining(quick, shop, shop.groupId)
  const late = await person(browser, 'Komang Dewi')
  const { page } = late

  await test.step('the one unit is being paid; the line is offered with the same form', async () => {
    await page.goto(`/p/${shop.productId}`)
    await expect(page.getByRole('heading', { name: 'Flash sale' })).toBeVisible()
    await page.getByRole('button', { name: /^Wait in line/ }).click()
    await fillAddress(page, late.name)
    await page.getByRole('button', { name: 'Wait in line' }).click()
    await expect(page.getByRole('heading', { name: 'You wait in line' })).toBeVisible()
    await expect(page.getByText('Nobody is before you.')).toBeVisible()
    await expect(page.getByText('1 place is being paid right now')).toBeVisible()
  })

  await test.step('somebody else reads in Indonesian that one person waits', async () => {
    const third = await person(browser, 'Gede Arya')
    await speak(third, 'id')
    await third.page.goto(`/g/${shop.groupId}`)
    await expect(third.page.getByText('1 orang antre')).toBeVisible()
  })

  await test.step('the place comes back, is held for who waited, and is paid', async () => {
    const { response } = await quick.api.DELETE('/orders/{id}', { params: { path: { id: held.order_id } } })
    expect(response.ok).toBe(true)
    await page.getByRole('button', { name: /^Pay now/ }).click()
    await page.getByRole('button', { name: 'Approve the payment' }).click()
    await expect(page.getByRole('heading', { name: 'It is yours' })).toBeVisible()
  })
})
