import { expect, type Page, test } from '@playwright/test'
import { approvePayment, placeJoining } from '../buying.ts'
import { atBrowser, member, must } from '../people.ts'
import { openShop, TITLE } from '../shop.ts'

const DAY_MS = 24 * 3_600_000

/** A day to come at noon, as a `datetime-local` field holds it. */
const dayAhead = (days: number) => `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T12:00`

async function chooseKind(page: Page, handle: string, kind: string): Promise<void> {
  await page.goto(`/sell/${handle}/deals/new`)
  await page.getByRole('link', { name: kind }).click()
  await page.getByRole('link', { name: TITLE }).click()
}

test('a seller offers a ladder, betters it, and starts it again with terms that would be worse', async ({
  browser,
}) => {
  const { seller, handle } = await openShop()
  const { page } = await atBrowser(browser, seller)
  await chooseKind(page, handle, 'Ladder')

  await test.step('what does not fit is said at its field, and nothing typed is lost', async () => {
    await page.getByLabel('From so many people on').first().fill('10')
    await step(page, 1).getByLabel(TITLE).fill('38')
    await step(page, 2).getByLabel(TITLE).fill('39')
    await page.getByRole('button', { name: 'Start the deal' }).click()
    await expect(page.getByText('Each step needs a lower price than the one before.')).toBeVisible()
    await expect(step(page, 1).getByLabel(TITLE)).toHaveValue('38')
  })

  await test.step('the preview promises what is typed', async () => {
    await step(page, 2).getByLabel(TITLE).fill('34')
    const preview = page.getByRole('region', { name: 'What buyers see' })
    await expect(preview.getByText('The more people join, the lower the price.')).toBeVisible()
    await expect(preview.getByText('From 10 people')).toBeVisible()
    await page.getByRole('button', { name: 'Start the deal' }).click()
    await expect(page.getByText('The deal runs. Buyers can join now.')).toBeVisible()
  })
  const first = page.url()

  await test.step('a lower price is a better term', async () => {
    await page.getByRole('link', { name: 'Change the terms' }).click()
    await expect(step(page, 2).getByLabel(TITLE)).toHaveValue('34')
    await step(page, 2).getByLabel(TITLE).fill('33')
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByText('The terms are better now.')).toBeVisible()
    await expect(page.getByText('The terms got better')).toBeVisible()
  })

  await test.step('a higher one is not: the deal is ended and started again', async () => {
    await page.getByRole('link', { name: 'Change the terms' }).click()
    await step(page, 2).getByLabel(TITLE).fill('36')
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Somebody would be worse off by: the prices')
    await page.getByText('End and start again with these terms').click()
    await page.getByRole('button', { name: 'End it and start again' }).click()
    await expect(page.getByText('The new deal runs.')).toBeVisible()
    expect(page.url()).not.toBe(first)
    await page.getByRole('link', { name: 'an earlier deal' }).click()
    await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  })
})

const step = (page: Page, number: number) => page.getByRole('group', { name: `Step ${number}` })

test('before JavaScript a seller offers a pre-sale in two batches, sees it grow, and tells of a delay', async ({
  browser,
}) => {
  const shop = await openShop()
  const { handle, shopId } = shop
  const { page } = await atBrowser(browser, shop.seller, { javaScriptEnabled: false })
  await chooseKind(page, handle, 'Pre-sale')
  await step(page, 1).getByLabel(TITLE).fill('32')
  await page.getByLabel('Units needed').fill('1')
  await page.getByLabel('Ends (UTC)').fill(dayAhead(10))
  await batch(page, 1).getByLabel('Units').fill('2')
  await batch(page, 1).getByLabel('Ready by (UTC)').fill(dayAhead(30))

  await test.step('a row more keeps what was typed', async () => {
    await page.getByRole('button', { name: 'Add a batch' }).click()
    await expect(batch(page, 1).getByLabel('Units')).toHaveValue('2')
    await batch(page, 2).getByLabel('Ready by (UTC)').fill(dayAhead(20))
    await page.getByRole('button', { name: 'Start the deal' }).click()
    await expect(batch(page, 2).getByText('Not before the batch ahead of it.')).toBeVisible()
    await batch(page, 2).getByLabel('Ready by (UTC)').fill(dayAhead(40))
    await page.getByRole('button', { name: 'Start the deal' }).click()
    await expect(page.getByText('The deal runs. Buyers can join now.')).toBeVisible()
  })

  const { items } = await must(
    shop.seller.api.GET('/shops/{shop_id}/deals', { params: { path: { shop_id: shopId }, query: {} } }),
  )
  const [deal] = items
  const buyer = await member('Dewi Anggraini')
  const placed = await placeJoining(buyer, { ...shop, dealId: deal!.id }, deal!.campaign_group_id ?? '')
  await approvePayment(buyer, placed)

  await test.step('the demand grows, and the members are told', async () => {
    await page.reload()
    await expect(page.getByRole('region', { name: 'Demand' }).getByRole('row').last()).toContainText('1')
    await page.getByLabel('What is it about').selectOption('delay')
    await page.getByLabel('Which batch').selectOption('1')
    await page.getByLabel('Your words').fill('The rain came late, and so do the bees.')
    await page.getByLabel('New date (UTC)').fill(dayAhead(20))
    await page.getByRole('button', { name: 'Tell them' }).click()
    await expect(page.getByText('The new date must be after the one that was promised.')).toBeVisible()
    await page.getByLabel('New date (UTC)').fill(dayAhead(35))
    await page.getByRole('button', { name: 'Tell them' }).click()
    await expect(page.getByText('Batch 1 will be later')).toBeVisible()
    await expect(page.getByText('The rain came late, and so do the bees.')).toBeVisible()
    await expect(page.getByText('first promised')).toBeVisible()
  })
})

const batch = (page: Page, number: number) => page.getByRole('group', { name: `Batch ${number}` })
