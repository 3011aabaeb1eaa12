import type { Browser } from '@playwright/test'
import { expect } from '@playwright/test'
import { approvePayment, placeJoining, placeOpening, statusOf } from './buying.ts'
import { everyKind } from './every-kind.ts'
import { application } from './leading.ts'
import { atBrowser, letPass, type Member, must, operator, person, type Somebody, visitor } from './people.ts'
import { cancelDeal, type SellingShop, sellingShop } from './shop.ts'

/** A page and who looks at it. */
export type Place = [who: Somebody, path: string]

/** A market in which every kind of page has something to show: groups and orders in each state. */
export async function busyMarket(browser: Browser): Promise<Place[]> {
  const shop = await sellingShop()
  const other = await sellingShop()
  const buyer = await person(browser, 'Ayu Lestari')
  const friend = await person(browser, 'Budi Santoso')

  const old = await fullGroup(buyer, friend, shop)
  await deliver(shop, buyer, old.openerOrder)
  const failed = await openGroup(friend, shop)
  await letPass(8 * 24)
  await expect.poll(() => statusOf(friend, failed.order_id)).toBe('refunded')
  await expect.poll(() => statusOf(buyer, old.openerOrder)).toBe('settled')

  const full = await fullGroup(buyer, friend, shop)
  await ship(shop, full.joinerOrder)
  const open = await openGroup(buyer, shop)
  const forming = await placeOpening(friend, shop)
  const cancelled = await openGroup(friend, other)
  await cancelDeal(other)
  await expect.poll(() => statusOf(friend, cancelled.order_id)).toBe('refunded')
  const importId = await importNothingMuch(shop)
  const leading = await must(buyer.api.POST('/leaders/me', { body: application }))
  const kinds = await everyKind(browser, buyer, friend)
  const { items: mails } = await must(buyer.api.GET('/mailbox', {}))

  const guest = await visitor(browser, 'Guest')
  const seller = await atBrowser(browser, shop.seller)
  const boss = await operator(browser)
  const { handle, productId, variantId, dealId } = shop
  const by = (who: Somebody, ...paths: string[]): Place[] => paths.map((path) => [who, path])
  const buy = `/buy/${variantId}?product=${productId}&quantity=1`
  const start = `/d/${dealId}/open?product=${productId}&variant=${variantId}`
  const sell = (path: string) => `/sell/${handle}${path}`
  return [
    ...by(
      guest,
      '/',
      '/discover',
      '/discover?q=madu&deal=true',
      '/discover?q=zzzzzz',
      `/p/${productId}`,
      `/s/${handle}`,
    ),
    ...by(guest, `/g/${open.group_id}`, `/g/${full.groupId}`, `/g/${failed.group_id}`, `/g/${cancelled.group_id}`),
    ...by(guest, `/g/${open.group_id}/join`, buy, start, '/sign-in', '/sign-in?with=code', '/sign-up', '/no-such-page'),
    ...by(guest, '/mailbox', `/mailbox/${mails[0]?.id}`, '/offline', '/sell'),
    ...by(buyer, `/g/${open.group_id}`, `/g/${full.groupId}`, start, '/orders', `/orders/${open.order_id}`),
    ...by(buyer, `/orders/${full.openerOrder}`, `/orders/${old.openerOrder}`, '/inbox', '/sell'),
    ...by(buyer, '/me', '/me/profile', '/me/addresses', '/me/addresses/new', '/me/security', '/me/data', '/sign-out'),
    ...by(buyer, '/me/leader', '/me/leader/points/new', `/me/leader/points/${leading.points[0]?.id}`),
    ...by(friend, '/me/leader'),
    ...by(friend, `/g/${forming.group_id}`, `/g/${failed.group_id}`, `/g/${cancelled.group_id}`, '/inbox'),
    ...by(friend, `/orders/${forming.order_id}`, `/orders/${full.joinerOrder}`, `/orders/${failed.order_id}`),
    ...by(friend, forming.checkout_url, open.checkout_url),
    ...by(seller, sell(''), sell('/orders'), sell('/orders?status=all'), sell(`/orders/${full.openerOrder}`)),
    ...by(seller, sell(`/orders/${full.openerOrder}/slip`), sell('/products'), sell('/products/new')),
    ...by(seller, sell(`/products/${productId}`), sell('/import'), sell(`/import/${importId}`), sell('/deals')),
    ...by(seller, sell('/deals/new'), sell(`/deals/new?product=${productId}`), sell(`/deals/${dealId}`)),
    ...by(seller, sell('/money'), sell('/settings'), '/inbox'),
    ...by(boss, '/admin', '/admin/shops', '/admin/shops?status=approved', '/admin/refunds', '/admin/jobs?status=all'),
    ...by(boss, '/admin/settings', '/admin/audit', '/admin/leaders', '/admin/leaders?status=approved'),
    ...by(boss, ...kinds.ofOperator),
    ...by(guest, ...kinds.ofGuest),
    ...by(buyer, ...kinds.ofBuyer),
    ...by(kinds.seller, ...kinds.ofSeller),
    ...by(kinds.leader, ...kinds.ofLeader),
  ]
}

async function openGroup(opener: Member, shop: SellingShop) {
  const placed = await placeOpening(opener, shop)
  await approvePayment(opener, placed)
  return placed
}

async function fullGroup(opener: Member, joiner: Member, shop: SellingShop) {
  const opened = await openGroup(opener, shop)
  const joined = await placeJoining(joiner, shop, opened.group_id)
  await approvePayment(joiner, joined)
  return { groupId: opened.group_id, openerOrder: opened.order_id, joinerOrder: joined.order_id }
}

async function ship({ seller, shopId }: SellingShop, order_id: string): Promise<void> {
  const params = { path: { shop_id: shopId, order_id } }
  const body = { carrier: 'JNE', tracking_number: 'JNE-0042' }
  await must(seller.api.POST('/shops/{shop_id}/orders/{order_id}/shipments', { params, body }))
}

async function deliver(shop: SellingShop, buyer: Member, id: string): Promise<void> {
  await ship(shop, id)
  await must(buyer.api.POST('/orders/{id}/receipt', { params: { path: { id } } }))
}

/** A file with one good row and one that is not. */
async function importNothingMuch({ seller, shopId }: SellingShop): Promise<string> {
  const body = 'Title,URL handle,Price\nGaram Amed,garam-amed,12.50\nLada,lada,mahal\n'
  const params = { path: { shop_id: shopId } }
  const headers = { 'content-type': 'text/csv' }
  const { id } = await must(
    seller.api.POST('/shops/{shop_id}/imports', { params, headers, body, bodySerializer: () => body }),
  )
  const path = { shop_id: shopId, import_id: id }
  const status = async () =>
    (await must(seller.api.GET('/shops/{shop_id}/imports/{import_id}', { params: { path } }))).status
  await expect.poll(status).toBe('done')
  return id
}
