import { expect, test } from '@playwright/test'
import { must, person, visitor } from '../people.ts'
import { type SellingShop, sellingShop, TITLE } from '../shop.ts'

let shop: SellingShop

test.beforeAll(async () => {
  shop = await sellingShop()
})

test('a visitor is met in the language of the browser and keeps the one they choose, where they are', async ({
  browser,
}) => {
  const { page } = await visitor(browser, 'Guest', { locale: 'ru-RU' })
  await page.goto(`/discover?q=madu&deal=true`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('link', { name: 'Войти' })).toBeVisible()
  await page.getByRole('button', { name: '简体中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page).toHaveURL(/\/discover\?q=madu&deal=true$/)
  await page.getByRole('link', { name: '首页' }).first().click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('link', { name: '登录' })).toBeVisible()
})

test('a person’s language goes with their account', async ({ browser }) => {
  const { page, api, email } = await person(browser, 'Fajar Nugroho')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  expect(await must(api.GET('/me'))).toMatchObject({ email, language: 'id' })
})

test('a keyboard is enough: skip, search, open and close a product, start a group', async ({ browser }) => {
  const { page } = await visitor(browser, 'Guest')
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('searchbox').focus()
  await page.keyboard.type('madu hutan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/discover\?q=madu/)
  const card = page.getByRole('link', { name: TITLE }).first()
  await card.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: TITLE })
  await expect(sheet).toBeVisible()
  expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\/discover\?q=madu/)
  await expect(card).toBeFocused()

  await page.goto(`/p/${shop.productId}`)
  await page.getByRole('button', { name: /^Open a group/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Open a group' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.type('Gita')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('E-mail')).toBeFocused()
})
