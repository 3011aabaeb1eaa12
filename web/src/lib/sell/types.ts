import type { Answer } from '@kongsi/sdk'

/** The API's views for the people of a shop: names for parts of its answers. */

/** A shop one works in. */
export type Workplace = Answer<'/me/shops'>['items'][number]
export type ShopRole = Workplace['role']
export type ShopSettings = Answer<'/shops/{shop_id}/settings'>
export type ShopStatus = ShopSettings['status']
export type Staff = Answer<'/shops/{shop_id}/members'>
export type Member = Staff['members'][number]
export type Invitation = Staff['invitations'][number]

export type SellerProductCard = Answer<'/shops/{shop_id}/products'>['items'][number]
export type ProductStatus = SellerProductCard['status']
export type SellerProduct = Answer<'/shops/{shop_id}/products/{product_id}'>
export type SellerVariant = SellerProduct['variants'][number]
export type SellerPrices = Answer<'/shops/{shop_id}/products/{product_id}/price-history'>
export type SellerDeal = Answer<'/shops/{shop_id}/deals'>['items'][number]
/** How many units of each variant are wanted, and how batches fill. */
export type Demand = Answer<'/shops/{shop_id}/deals/{id}/demand'>
/** What the members of a deal were told. */
export type DealUpdate = Answer<'/deals/{id}/updates'>['items'][number]

/** A pick-up with parcels that the shop is to ship. */
export type PickupToShip = Answer<'/shops/{shop_id}/pickups'>['items'][number]

/** What a shop should look at now. */
export type Today = Answer<'/shops/{shop_id}/today'>
export type Balance = Answer<'/shops/{shop_id}/balance'>
export type StatementLine = Answer<'/shops/{shop_id}/statement'>['items'][number]

export type Import = Answer<'/shops/{shop_id}/imports/{import_id}'>
/** Something in a file that was not taken over. */
export type ImportProblem = Answer<'/shops/{shop_id}/imports/{import_id}/errors'>['items'][number]
