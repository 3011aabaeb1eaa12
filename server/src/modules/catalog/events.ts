import { defineEvent } from '../../platform/events.ts'

/** Something a buyer can see of these products changed: words, prices, pictures, stock set by the seller, or status. */
export const ProductsChanged = defineEvent<{ shop_id: string; product_ids: string[] }>('catalog.products_changed')

/** A picture named in an imported file could not be had from its address. */
export const PictureFailed = defineEvent<{
  shop_id: string
  import_id: string
  row: number
  url: string
  reason: string
}>('catalog.picture_failed')
