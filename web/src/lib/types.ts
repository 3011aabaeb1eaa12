import type { Answer } from '@kongsi/sdk'

/** The API's views, as pages use them: names for parts of its answers. */

export type HomePage = Answer<'/home'>
export type ProductPage = Answer<'/products/{id}'>
export type Product = ProductPage['product']
export type Variant = Product['variants'][number]
export type ProductCard = HomePage['fresh'][number]
export type Unit = ProductCard['unit']
export type Money = ProductCard['price']
export type Picture = NonNullable<ProductCard['picture']>
export type PriceHistory = Answer<'/products/{id}/price-history'>
/** What savings on a variant are measured against. */
export type VariantReference = ProductPage['references'][number]
export type PriceReference = Omit<VariantReference, 'variant_id'>
export type Category = Answer<'/categories'>['items'][number]

export type Shop = Answer<'/shops/{handle}'>
export type ShopCard = ProductCard['shop']
export type MyShop = Answer<'/me/shops'>['items'][number]

export type Deal = NonNullable<ProductPage['deal']>
export type GroupCard = ProductPage['open_groups'][number]
export type GroupStatus = GroupCard['status']
export type Group = Answer<'/groups/{id}'>
export type DealPage = Answer<'/deals/{id}'>
/** What everybody may know of a group, as it is told live. */
export type GroupLive = Omit<Group, 'deal' | 'product' | 'references' | 'share_url' | 'you' | 'your_wait' | 'helped'>
/** What a maker told the members of a deal. */
export type DealUpdate = Answer<'/deals/{id}/updates'>['items'][number]

export type Person = NonNullable<GroupCard['opener']>
export type Me = Answer<'/me'>
export type Address = Answer<'/me/addresses'>['items'][number]
/** Where a neighbourhood collects. */
export type PickupPoint = Answer<'/pickup-points/{id}'>
/** Somebody's own application to lead, with their points. */
export type Leadership = Answer<'/leaders/me'>
export type OwnPoint = Leadership['points'][number]
export type LeaderStatus = Leadership['status']
/** A deal that a leader can take to a point. */
export type LeaderDeal = Answer<'/leaders/me/deals'>['items'][number]
/** A pick-up, as its leader keeps it. */
export type Pickup = Answer<'/leaders/me/pickups/{id}'>
export type Parcel = Answer<'/leaders/me/pickups/{id}/parcels'>['items'][number]
export type ParcelWithPickup = Answer<'/leaders/me/parcels/{id}'>
export type Earnings = Answer<'/leaders/me/earnings'>
/** A pick-up that others can join. */
export type OpenPickup = Answer<'/pickups'>['items'][number]
/** Where somebody is signed in. */
export type Session = Answer<'/me/sessions'>['items'][number]
/** Something a person was told; its words are in the language of the request. */
export type Notification = Answer<'/me/notifications'>['items'][number]
export type Mail = Answer<'/mailbox/{id}'>

export type Order = Answer<'/orders/{id}'>
export type OrderStatus = Order['status']
/** Why an order ended, or money goes back. */
export type OrderReason = NonNullable<TimelineEntry['params']['reason']>
export type OrderLine = Order['lines'][number]
export type TimelineEntry = Order['timeline'][number]
export type TimelineCode = TimelineEntry['code']
export type Payment = Order['payments'][number]
export type Refund = Order['refunds'][number]
/** A new order that waits for its payment. */
export type Placed = Answer<'/orders', 'post'>
/** A payment on the page of the sandbox provider. */
export type SandboxPayment = Answer<'/sandbox/payments/{id}'>

export interface List<T> {
  items: T[]
  next_cursor: string | null
}
