import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { fillAddress, fillNewcomer, pay } from '../buying.ts'
import { letPass, must, operator, PASSWORD, person, type Somebody, visitor } from '../people.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const PRODUCT = 'Kopi Kintamani arabika 250 g'
const RETURN_DAYS = 7

test('three people: one imports and offers, one opens and shares, one joins from the link; it ships and settles', async ({
  browser,
}) => {
  const seller = await person(browser, 'Ketut Sari')
  await test.step('the seller opens a shop and the operator lets it sell', async () => {
    await openShop(seller.page)
    await approve(browser)
  })
  await test.step('the seller imports both forms of product files', async () => {
    await importFile(seller.page, 'products.csv', { products: 6, wrongRows: 1 })
    await expect(seller.page.getByRole('cell', { name: 'murah' })).toBeVisible()
    await importFile(seller.page, 'products-older.csv', { products: 5, wrongRows: 0 })
  })
  await test.step('the seller publishes a product and offers it to teams', () => offerDeal(seller.page))

  const opener = await person(browser, 'Ayu Lestari')
  const link = await test.step('the opener finds it, opens a group and pays', () => openGroup(opener))
  const friend = await visitor(browser, 'Budi Santoso')
  await test.step('the friend comes by the link and joins with one form', async () => {
    await friend.page.goto(link)
    await expect(friend.page.getByText('1 of 2 joined')).toBeVisible()
    await friend.page.getByRole('link', { name: /^Join for/ }).click()
    await fillNewcomer(friend, PASSWORD)
    await fillAddress(friend)
    await pay(friend)
  })
  await test.step('both see it succeed; the opener has not touched the page', async () => {
    for (const { page } of [friend, opener]) {
      await expect(page.getByRole('heading', { name: 'Together you did it' })).toBeVisible()
      await expect(page.getByText('2 of 2 joined').first()).toBeVisible()
    }
    expect(await opener.page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true)
  })

  await test.step('the seller ships both orders', async () => {
    await ship(seller.page, opener.name)
    await ship(seller.page, friend.name)
  })
  await test.step('both confirm that it arrived', async () => {
    await confirmReceipt(opener.page)
    await confirmReceipt(friend.page)
  })
  await test.step('after the return time the statement shows the money to the cent', async () => {
    await letPass(RETURN_DAYS * 24)
    await settled(seller)
  })
})

async function openShop(page: Page): Promise<void> {
  await page.goto('/sell')
  await page.getByLabel('Name of the shop').fill('Kopi Kintamani')
  await page.getByLabel('Address of the shop').fill('kopi-kintamani')
  await page.getByLabel('Country').selectOption('SG')
  await page.getByLabel('Currency of all prices').selectOption('SGD')
  await page.getByLabel('Days to return goods').fill(String(RETURN_DAYS))
  await page.getByRole('button', { name: 'Open the shop' }).click()
  await expect(page).toHaveURL(/\/sell\/kopi-kintamani$/)
  await expect(page.getByText('Your shop is being reviewed')).toBeVisible()
}

async function approve(browser: Browser): Promise<void> {
  const { page, context } = await operator(browser)
  await page.goto('/admin/shops')
  await page.getByRole('button', { name: /^Let it sell.*Kopi Kintamani/ }).click()
  await expect(page.getByText('Kopi Kintamani may sell now.')).toBeVisible()
  await context.close()
}

async function importFile(page: Page, file: string, told: { products: number; wrongRows: number }): Promise<void> {
  await page.goto('/sell/kopi-kintamani/import')
  await page.locator('input[type=file]').setInputFiles(fixture(file))
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { name: file })).toBeVisible()
  await expect(page.getByText('Done', { exact: true })).toBeVisible()
  await expect(number(page, 'Products created')).toHaveText(String(told.products))
  await expect(number(page, 'Rows not imported')).toHaveText(String(told.wrongRows))
}

const number = (page: Page, label: string) =>
  page.locator('dl > div', { has: page.getByText(label, { exact: true }) }).locator('dd')

async function offerDeal(page: Page): Promise<void> {
  await page.goto('/sell/kopi-kintamani/products?status=draft')
  await page.getByRole('link', { name: PRODUCT }).click()
  await page.getByRole('button', { name: 'Save and publish' }).click()
  await page.getByRole('link', { name: 'Offer a deal' }).click()
  await page.getByRole('link', { name: 'Team' }).click()
  await page.getByLabel('People in a group').fill('2')
  await page.getByLabel(PRODUCT).fill('47.55')
  await page.getByRole('button', { name: 'Start the deal' }).click()
  await expect(page.getByText('The deal runs. Buyers can join now.')).toBeVisible()
}

async function openGroup(opener: Somebody): Promise<string> {
  const { page } = opener
  await page.goto('/discover?q=kintamani')
  await page.getByRole('link', { name: PRODUCT }).first().click()
  await page.getByRole('button', { name: /^Open a group/ }).click()
  await fillAddress(opener)
  await pay(opener)
  await expect(page.getByRole('heading', { name: 'You are in. 1 more person to go' })).toBeVisible()
  await page.evaluate(() => {
    ;(window as { untouched?: boolean }).untouched = true
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Send the link to friends' }).click()
  await expect(page.getByText('Link copied').first()).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function ship(page: Page, buyer: string): Promise<void> {
  await page.goto('/sell/kopi-kintamani/orders?status=to_ship')
  await page.getByRole('article').filter({ hasText: buyer }).getByRole('link').first().click()
  await page.getByLabel('Carrier').fill('JNE')
  await page.getByLabel('Tracking number').fill(`JNE-${buyer.length}00${buyer.charCodeAt(0)}`)
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText('Marked as shipped. The buyer is told.')).toBeVisible()
}

async function confirmReceipt(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To my order' }).click()
  await expect(page.getByRole('heading', { name: 'On the way to you' })).toBeVisible()
  await page.getByText('I have received it').click()
  await page.getByRole('button', { name: 'Yes, I have it' }).click()
  await expect(page.getByRole('heading', { name: 'Received', exact: true })).toBeVisible()
}

/** Two sales of 47.55 SGD, of which the market keeps 5 %: 2.3775, in whole cents 2.38. */
async function settled({ page, api }: Somebody): Promise<void> {
  const { items } = await must(api.GET('/me/shops'))
  const path = { shop_id: items[0]!.shop.id }
  const statement = async () => {
    const { items } = await must(api.GET('/shops/{shop_id}/statement', { params: { path } }))
    return items.map(({ kind, gross, fee, net, balance }) => [kind, ...[gross, fee, net, balance].map((m) => m.amount)])
  }
  await expect.poll(statement).toEqual([
    ['settle', 4755, 238, 4517, 9034],
    ['settle', 4755, 238, 4517, 4517],
  ])
  await page.goto('/sell/kopi-kintamani/money')
  const sales = page.getByRole('row').filter({ hasText: 'Sale' })
  await expect(sales).toHaveCount(2)
  for (const amount of ['47.55', '2.38', '45.17']) await expect(sales.first()).toContainText(amount)
  await expect(page.locator('dl').getByText('90.34')).toBeVisible()
}
