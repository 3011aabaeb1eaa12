import { type PictureRow, pictureView } from '../media/index.ts'
import type { ShopCard } from '../shops/index.ts'

/** A shop's columns where a statement brings it along with something else. */
export interface ShopRow {
  shop_id: string
  shop_handle: string
  shop_name: string
  shop_country: string
  shop_currency: string
  shop_picture: PictureRow | null
}

export const shopCardView = (row: ShopRow): ShopCard => ({
  id: row.shop_id,
  handle: row.shop_handle,
  name: row.shop_name,
  country: row.shop_country,
  currency: row.shop_currency,
  picture: row.shop_picture && pictureView(row.shop_picture, row.shop_name),
})
