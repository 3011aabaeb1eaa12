import { expect, type Page, test } from '@playwright/test'
import { approvePayment, orderOf, placeJoining, placeOpening, statusOf } from '../buying.ts'
import { letPass, letProvider, type Member, member, operator, person, type Somebody } from '../people.ts'
import { cancelDeal, newShop, type SellingShop, sellingShop, TITLE } from '../shop.ts'

test('a provider refuses refunds: the operator reads why and has them tried again, as refunds and as jobs', async ({
  browser,
}) => {
  const shop = await sellingShop(3)
  const [opener, joiner] = [await person(browser, 'Ayu Lestari'), await member('Budi Santoso')]
  const [first, second] = await twoInAGroup(opener, joiner, shop)
  const { page } = await operator(browser)
  try {
    await letProvider('refuse')
    await cancelDeal(shop)

    await test.step('the order of a refund can be read', async () => {
      await expect.poll(() => triesOf(page, first.number)).toBeGreaterThan(0)
      await page.getByRole('link', { name: `Order ${first.number}`, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(TITLE).first()).toBeVisible()
    })
    await test.step('members see that their money is on its way', async () => {
      await opener.page.goto(`/g/${first.groupId}`)
      await expect(opener.page.getByText('29.50 is on the way back to you.')).toBeVisible()
    })
    await test.step('both refunds are outstanding, with what the provider said', async () => {
      // From the third refusal on, the next try comes by itself only after a longer while.
      for (const { number } of [first, second]) {
        const triesAfterAnHour = async () => {
          await letPass(1)
          return triesOf(page, number)
        }
        await expect.poll(triesAfterAnHour, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
      }
      await expect(refund(page, first.number)).toContainText('No money goes back today.')
      await expect(refund(page, first.number)).toContainText('29.50')
    })
    await test.step('one is tried again among the refunds', async () => {
      const tries = await triesOf(page, first.number)
      await refund(page, first.number)
        .getByRole('button', { name: /^Try again/ })
        .click()
      await expect(page.getByText('It will be tried again in a moment.')).toBeVisible()
      await expect.poll(() => triesOf(page, first.number)).toBeGreaterThan(tries)
    })
    await test.step('the other as a failed job', async () => {
      await page.goto('/admin/jobs')
      const job = page.getByRole('row').filter({ hasText: 'refund.send' }).first()
      await expect(job).toContainText('No money goes back today.')
      await job.getByRole('button', { name: /^Try again/ }).click()
      await expect(page.getByText('It will be tried again in a moment.')).toBeVisible()
    })
  } finally {
    await letProvider('give')
  }
  await letPass(1)

  await test.step('once the provider gives again, the money is back, and the page that is open says so', async () => {
    await expect(opener.page.getByText('29.50 is back with you.')).toBeVisible({ timeout: 60_000 })
    await expect.poll(() => statusOf(joiner, second.id), { timeout: 60_000 }).toBe('refunded')
  })
  await test.step('nothing is left to do, and the record names who did it', async () => {
    await page.goto('/admin/refunds')
    await expect(page.getByText('No refund is outstanding')).toBeVisible()
    await page.goto('/admin/jobs')
    await expect(page.getByRole('row').filter({ hasText: 'refund.send' })).toHaveCount(0)
    await page.goto('/admin/audit')
    await expect(page.getByText('Tried a refund again').first()).toBeVisible()
    await expect(page.getByText('Tried a job again').first()).toBeVisible()
  })
})

test('the operator does not admit a shop, admits it when it has changed, and suspends it; its seller reads why', async ({
  browser,
}) => {
  const seller = await person(browser, 'Wayan Adi')
  const { handle, name } = await newShop(seller)
  const boss = await operator(browser)

  await test.step('not admitted', async () => {
    await decide(boss.page, 'pending', 'Do not admit', name, 'Say in your description where the honey comes from.')
    await expect(boss.page.getByText(`${name} is not admitted.`)).toBeVisible()
    await readsWhy(seller, handle, 'Say in your description where the honey comes from.')
    await told(seller, `${name} was not approved`)
  })
  await test.step('admitted', async () => {
    await boss.page.goto('/admin/shops?status=rejected')
    await boss.page.getByRole('button', { name: new RegExp(`^Let it sell.*${name}$`) }).click()
    await expect(boss.page.getByText(`${name} may sell now.`)).toBeVisible()
    await told(seller, `${name} is open`)
  })
  await test.step('suspended', async () => {
    await decide(boss.page, 'approved', 'Suspend', name, 'Three buyers received sugar syrup.')
    await expect(boss.page.getByText(`${name} is suspended.`)).toBeVisible()
    await readsWhy(seller, handle, 'Three buyers received sugar syrup.')
    await told(seller, `${name} may not sell for now`)
  })
  await test.step('each decision is recorded with its reason', async () => {
    await boss.page.goto('/admin/audit')
    await expect(boss.page.getByText('Suspended a shop').first()).toBeVisible()
    await expect(boss.page.getByText('Three buyers received sugar syrup.').first()).toBeVisible()
  })
})

test('a suspended shop’s goods leave the market, also for the operator without JavaScript', async ({ browser }) => {
  const shop = await sellingShop()
  const { page } = await operator(browser, { javaScriptEnabled: false })
  const guest = await browser.newPage()
  await guest.goto(`/p/${shop.productId}`)
  await expect(guest.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  const card = page.getByRole('article').filter({ has: page.getByRole('link', { name: `/s/${shop.handle}` }) })

  await page.goto('/admin/shops?status=approved')
  await card.getByText('Suspend', { exact: true }).first().click()
  await card.getByLabel('Reason').fill('   ')
  await card.getByRole('button', { name: /^Suspend/ }).click()
  await expect(card.getByLabel('Reason')).toBeVisible()
  await card.getByLabel('Reason').fill('The pictures are of other goods.')
  await card.getByRole('button', { name: /^Suspend/ }).click()
  await expect(page.getByText(`${shop.name} is suspended.`)).toBeVisible()

  const answer = await guest.reload()
  expect(answer?.status()).toBe(404)
})

async function twoInAGroup(opener: Member, joiner: Member, shop: SellingShop) {
  const opened = await placeOpening(opener, shop)
  await approvePayment(opener, opened)
  const joined = await placeJoining(joiner, shop, opened.group_id)
  await approvePayment(joiner, joined)
  const groupId = opened.group_id
  return [
    { id: opened.order_id, number: await numberOf(opener, opened.order_id), groupId },
    { id: joined.order_id, number: await numberOf(joiner, joined.order_id), groupId },
  ] as const
}

const numberOf = async (somebody: Member, id: string) => (await orderOf(somebody, id)).number

const refund = (page: Page, number: number) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: `Order ${number}`, exact: true }) })

/** How often the provider has refused the refund of an order, as the operator's page says. */
async function triesOf(page: Page, number: number): Promise<number> {
  await page.goto('/admin/refunds')
  const row = refund(page, number)
  return (await row.count()) === 1 ? Number(await row.getByRole('cell').nth(3).textContent()) : 0
}

/** Turns a shop down with a reason. */
async function decide(page: Page, list: string, verdict: string, name: string, reason: string): Promise<void> {
  await page.goto(`/admin/shops?status=${list}`)
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await card.getByText(verdict, { exact: true }).first().click()
  await card.getByLabel('Reason').fill(reason)
  await card.getByRole('button', { name: new RegExp(`^${verdict}`) }).click()
}

async function readsWhy({ page }: Somebody, handle: string, reason: string): Promise<void> {
  await page.goto(`/sell/${handle}`)
  await expect(page.getByText(`“${reason}”`)).toBeVisible()
}

async function told({ page }: Somebody, sentence: string): Promise<void> {
  await expect(async () => {
    await page.goto('/inbox')
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
}
