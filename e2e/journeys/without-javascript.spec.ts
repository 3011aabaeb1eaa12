import { expect, test } from '@playwright/test'
import { fillAddress, fillNewcomer, pay } from '../buying.ts'
import { PASSWORD, visitor } from '../people.ts'
import { sellingShop, TITLE } from '../shop.ts'

test('before JavaScript arrives: find, choose, sign up, order, pay, and read the order', async ({ browser }) => {
  await sellingShop()
  const buyer = await visitor(browser, 'Citra Dewi', { javaScriptEnabled: false })
  const { page } = buyer

  await page.goto('/')
  await page.getByRole('searchbox').fill('madu hutan')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: TITLE }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await page.getByRole('button', { name: /^Buy alone/ }).click()
  await fillNewcomer(buyer, PASSWORD)
  await fillAddress(buyer)

  await test.step('a mistake keeps what was typed, but never the password', async () => {
    await page.getByLabel('Phone').fill('none')
    await page.getByRole('button', { name: /^Pay/ }).click()
    await expect(page.getByText('Give a phone number')).toBeVisible()
    await expect(page.getByLabel('City')).toHaveValue('Ubud')
    await expect(page.getByLabel('Password')).toHaveValue('')
    await page.getByLabel('Phone').fill('+62 812 3456 7890')
    await page.getByLabel('Password').fill(PASSWORD)
  })

  await pay(buyer)
  await expect(page.getByRole('heading', { name: 'Paid. The shop is packing it' })).toBeVisible()
  await expect(page.getByText('You paid', { exact: true })).toBeVisible()

  await test.step('a group can be opened and its link copied, too', async () => {
    await page.goto('/discover?deal=true&q=madu')
    await page.getByRole('link', { name: TITLE }).first().click()
    await page.getByRole('button', { name: /^Open a group/ }).click()
    await pay(buyer)
    await expect(page.getByRole('heading', { name: 'You are in. 1 more person to go' })).toBeVisible()
    await expect(page.getByLabel('Copy this link and send it').first()).toHaveValue(page.url().split('?')[0]!)
  })
})
