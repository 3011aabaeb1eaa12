import { expect, test } from '@playwright/test'
import { visitor } from '../people.ts'
import { sellingShop, TITLE } from '../shop.ts'

test('without a network the pages seen last still open, in their language, and others say why they do not', async ({
  browser,
}) => {
  const shop = await sellingShop()
  const { page } = await visitor(browser, 'Guest', { locale: 'ru-RU' })
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await page.goto('/')
  // What was open before the worker was there is kept, too.
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/')))).toBe(true)
  await page.goto(`/p/${shop.productId}`)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  const built = [...scripts].filter((path) => path.startsWith('/_app/'))
  expect(built).not.toHaveLength(0)
  expect(built.filter((path) => !path.startsWith('/_app/immutable/ru/'))).toEqual([])

  await page.context().setOffline(true)
  await page.goto('/')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Вместе дешевле', level: 1 })).toBeVisible()
  await page.goto(`/p/${shop.productId}`)
  await page.getByRole('button', { name: 'На один больше' }).first().click()
  await page.goto('/orders')
  await expect(page.getByRole('heading', { name: 'Нет соединения' })).toBeAttached()
  await expect(page.getByRole('button', { name: 'Повторить' })).toBeVisible()
})
