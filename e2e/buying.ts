import { type Member, must, type Somebody } from './people.ts'
import type { SellingShop } from './shop.ts'

/** Who receives what is ordered through the API. */
export const RECEIVER = 'Ayu Lestari'

/** Where it is delivered. */
export const ADDRESS = {
  name: RECEIVER,
  phone: '+62 812 3456 7890',
  country: 'ID',
  region: 'Bali',
  city: 'Ubud',
  line1: 'Jl. Raya Ubud 7',
  line2: '',
  postal_code: '80571',
}

/** Fills the delivery address of a checkout form. */
export async function fillAddress({ page, say, name }: Somebody): Promise<void> {
  await page.getByLabel(say('checkout_receiver')).fill(name)
  await page.getByLabel(say('checkout_phone')).fill(ADDRESS.phone)
  await page.getByLabel(say('checkout_country')).selectOption(ADDRESS.country)
  await page.getByLabel(say('checkout_line1')).fill(ADDRESS.line1)
  await page.getByLabel(say('checkout_city')).fill(ADDRESS.city)
  await page.getByLabel(say('checkout_postal_code')).fill(ADDRESS.postal_code)
}

/** What a newcomer writes about themselves in the same form. */
export async function fillNewcomer({ name, email, page, say }: Somebody, password: string): Promise<void> {
  await page.getByLabel(say('account_name'), { exact: true }).fill(name)
  await page.getByLabel(say('account_email')).fill(email)
  await page.getByLabel(say('account_password')).fill(password)
}

/** Sends the checkout form and approves the payment at the sandbox provider. */
export async function pay(buyer: Somebody): Promise<void> {
  await buyer.page.getByRole('button', { name: buyer.say.like('checkout_pay') }).click()
  await approve(buyer)
}

/** Approves the payment on the page of the sandbox provider. */
export async function approve({ page, say }: Somebody): Promise<void> {
  await page.getByRole('button', { name: say('sandbox_approve') }).click()
}

const wish = (shop: SellingShop) => ({
  body: { variant_id: shop.variantId, quantity: 1, address: ADDRESS },
  headers: { 'idempotency-key': crypto.randomUUID() },
})

/** An order, as its buyer sees it through the API. */
export const orderOf = ({ api }: Member, id: string) => must(api.GET('/orders/{id}', { params: { path: { id } } }))

export const statusOf = async (buyer: Member, id: string) => (await orderOf(buyer, id)).status

/** Opens a group through the API, not paid yet. */
export async function placeOpening({ api }: Member, shop: SellingShop) {
  const placed = await must(api.POST('/deals/{id}/groups', { params: { path: { id: shop.dealId } }, ...wish(shop) }))
  return { ...placed, group_id: placed.group_id ?? '' }
}

/** Joins a group through the API, not paid yet. */
export const placeJoining = ({ api }: Member, shop: SellingShop, groupId: string) =>
  must(api.POST('/groups/{id}/pledges', { params: { path: { id: groupId } }, ...wish(shop) }))

/** Approves a payment through the API of the sandbox provider, which tells the market before it answers. */
export async function approvePayment({ api }: Member, placed: { payment_id: string; checkout_url: string }) {
  const { searchParams } = new URL(placed.checkout_url, 'http://market')
  const terms = { terms: searchParams.get('terms') ?? '', signature: searchParams.get('signature') ?? '' }
  await must(
    api.POST('/sandbox/payments/{id}/decision', {
      params: { path: { id: placed.payment_id } },
      body: { ...terms, outcome: 'approve', webhook: 'before_redirect', delay_seconds: 1, twice: false },
    }),
  )
}
