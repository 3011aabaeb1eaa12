import { expect, test } from '@playwright/test'
import { bringAxe, byLink, faultsOf, fromOutside } from '../axe.ts'
import { busyMarket, type Place } from '../busy-market.ts'

// Hundreds of looks in each test; each fault says where it is, so nothing is filmed.
test.use({ trace: 'off', screenshot: 'off' })
test.describe.configure({ timeout: 900_000 })

let places: Place[]

test.beforeAll(async ({ browser }) => {
  places = await busyMarket(browser)
  for (const context of new Set(places.map(([who]) => who.context))) await bringAxe(context)
})

for (const language of ['en', 'zh-CN', 'id', 'ru']) {
  test(`every page can be used by everybody, in ${language}`, async ({ baseURL }) => {
    const found = new Map<string, string[]>()
    const people = [...new Set(places.map(([who]) => who))]
    await Promise.all(
      people.map(async (who) => {
        await who.context.addCookies([{ name: 'kongsi_language', value: language, url: baseURL! }])
        for (const [index, [, path]] of places.filter(([each]) => each === who).entries()) {
          const open = index === 0 || language === 'en' ? fromOutside : byLink
          const faults = await faultsOf(who.page, path, open, language === 'en')
          if (faults.length > 0) found.set(`${who.name} at ${path}`, faults)
        }
      }),
    )
    expect(Object.fromEntries(found)).toEqual({})
  })
}
