import { expect, test } from '@playwright/test'
import { approvePayment, orderOf, placeJoining, placeOpening } from '../buying.ts'
import { atBrowser, person, type Somebody, visitor } from '../people.ts'
import { sellingShop } from '../shop.ts'

const REASON = 'The harvest was lost to rain.'

test('the seller ends a deal: no new group opens, and the open one goes on to its goal', async ({ browser }) => {
  const shop = await sellingShop()
  const opener = await person(browser, 'Ayu Lestari')
  const opened = await placeOpening(opener, shop)
  await approvePayment(opener, opened)
  const { page } = await atBrowser(browser, shop.seller)

  await test.step('the seller ends it from its page', async () => {
    await page.goto(`/sell/${shop.handle}/deals/${shop.dealId}`)
    await page.getByText('End the deal', { exact: true }).first().click()
    await expect(page.getByText('Groups that are open go on to their own deadline.')).toBeVisible()
    await page.getByRole('button', { name: 'End the deal' }).click()
    await expect(page.getByText('The deal has ended.')).toBeVisible()
    await expect(page.getByText('Cancel the deal')).toHaveCount(0)
  })
  await test.step('nobody can open another group', async () => {
    const guest = await visitor(browser, 'Guest')
    await guest.page.goto(`/p/${shop.productId}`)
    await expect(guest.page.getByRole('button', { name: /^Buy/ })).toBeVisible()
    await expect(guest.page.getByRole('button', { name: /^Open a group/ })).toHaveCount(0)
  })
  await test.step('a friend still joins, and the group succeeds', async () => {
    await opener.page.goto(`/g/${opened.group_id}`)
    await expect(opener.page.getByText('1 of 2 joined').first()).toBeVisible()
    const friend = await person(browser, 'Budi Santoso')
    await friend.page.goto(`/g/${opened.group_id}`)
    await expect(friend.page.getByRole('link', { name: /^Join for/ })).toBeVisible()
    await approvePayment(friend, await placeJoining(friend, shop, opened.group_id))
    await expect(opener.page.getByRole('heading', { name: 'Together you did it' })).toBeVisible()
  })
})

test('the seller cancels a deal with a reason: members who look see it happen, read why and have their money back', async ({
  browser,
}) => {
  const shop = await sellingShop(3)
  const [opener, joiner] = [await person(browser, 'Ayu Lestari'), await person(browser, 'Budi Santoso')]
  const opened = await placeOpening(opener, shop)
  await approvePayment(opener, opened)
  const joined = await placeJoining(joiner, shop, opened.group_id)
  await approvePayment(joiner, joined)
  for (const { page } of [opener, joiner]) await page.goto(`/g/${opened.group_id}`)
  const { page } = await atBrowser(browser, shop.seller)

  await test.step('a cancellation needs a reason', async () => {
    await page.goto(`/sell/${shop.handle}/deals/${shop.dealId}`)
    await page.getByText('Cancel the deal', { exact: true }).click()
    await page.getByLabel('Why? Buyers read this').fill('  .')
    await page.getByRole('button', { name: 'Cancel and refund everybody' }).click()
    await expect(page.getByText('Say why, in at least 3 letters.').first()).toBeVisible()
  })
  await test.step('with one, the deal is over and its page says why', async () => {
    await page.getByLabel('Why? Buyers read this').fill(REASON)
    await page.getByRole('button', { name: 'Cancel and refund everybody' }).click()
    await expect(page.getByText('The deal is cancelled. Refunds are on their way.')).toBeVisible()
    await expect(page.getByText(`“${REASON}”`)).toBeVisible()
  })
  for (const [somebody, { order_id }] of [[opener, opened] as const, [joiner, joined] as const]) {
    await test.step(`${somebody.name} sees it without a reload, and the money is back`, async () => {
      await seesTheEnd(somebody)
      await hasMoneyBack(somebody, order_id, shop.name)
    })
  }
})

async function seesTheEnd({ page }: Somebody): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The shop took this offer back' })).toBeVisible()
  await expect(page.getByText(REASON)).toBeVisible()
  await expect(page.getByText('29.50 is back with you.')).toBeVisible()
}

async function hasMoneyBack(buyer: Somebody, id: string, shop: string): Promise<void> {
  const { page } = buyer
  const order = await orderOf(buyer, id)
  expect([order.status, ...order.refunds.map(({ status, amount }) => [status, amount.amount])]).toEqual([
    'refunded',
    ['done', 2950],
  ])
  await page.goto(`/orders/${id}`)
  await expect(page.getByRole('heading', { name: 'All your money is back' })).toBeVisible()
  await page.goto('/inbox')
  await expect(page.getByText(`${shop} took the offer back`).first()).toBeVisible()
  await expect(page.getByText(REASON).first()).toBeVisible()
}
