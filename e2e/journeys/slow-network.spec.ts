import { expect, test } from '@playwright/test'
import { visitor } from '../people.ts'
import { sellingShop } from '../shop.ts'

test('what is typed and opened before JavaScript arrives stays when it does', async ({ browser }) => {
  const shop = await sellingShop()
  const { page } = await visitor(browser, 'Hana Putri')
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(`/buy/${shop.variantId}?product=${shop.productId}`, { waitUntil: 'commit' })
  await page.getByLabel('Name', { exact: true }).fill('Hana Putri')
  await page.getByLabel('Quantity').fill('2')
  await page.getByLabel('Country or region').selectOption('ID')
  await page.getByRole('searchbox').fill('madu')
  await page.getByText('Add a note for the shop').click()
  await page.getByLabel('Note for the shop').fill('Ring twice.')
  arrive()

  await expect(page.getByRole('button', { name: /^Pay.*80/ })).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hana Putri')
  await expect(page.getByLabel('Country or region')).toHaveValue('ID')
  await expect(page.getByRole('searchbox')).toHaveValue('madu')
  await expect(page.getByLabel('Note for the shop')).toBeVisible()
  await expect(page.getByLabel('Note for the shop')).toHaveValue('Ring twice.')
})
