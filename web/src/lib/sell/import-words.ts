import { m } from '#lib/paraglide/messages.js'
import type { Import } from '#lib/sell/types.ts'

const reasons: Record<string, () => string> = {
  needed: m.goods_row_needed,
  too_long: m.goods_row_too_long,
  not_a_price: m.goods_row_not_a_price,
  too_precise: m.goods_row_too_precise,
  not_positive: m.goods_row_not_positive,
  too_large: m.goods_row_too_large,
  not_a_number: m.goods_row_not_a_number,
  not_a_choice: m.goods_row_not_a_choice,
  not_an_address: m.goods_row_not_an_address,
  duplicate: m.goods_row_duplicate,
  too_many_variants: m.goods_row_too_many_variants,
  too_many_pictures: m.goods_row_too_many_pictures,
  too_many_tags: m.goods_row_too_many_tags,
  product_failed: m.goods_row_product_failed,
  quote_not_closed: m.goods_row_quote_not_closed,
  unreadable: m.goods_row_unreadable,
  not_saved: m.goods_row_not_saved,
  picture_address_refused: m.goods_row_picture_address_refused,
  picture_unreachable: m.goods_row_picture_unreachable,
  picture_timeout: m.goods_row_picture_timeout,
  picture_not_found: m.goods_row_picture_not_found,
  picture_too_large: m.goods_row_picture_too_large,
  picture_not_a_picture: m.goods_row_picture_not_a_picture,
}

/** What is wrong with a row of a file, in words. */
export const importReason = (code: string): string => reasons[code]?.() ?? code

const statuses: Record<Import['status'], { text: () => string; tone: 'wait' | 'good' | 'bad' }> = {
  waiting: { text: m.goods_import_waiting, tone: 'wait' },
  running: { text: m.goods_import_running, tone: 'wait' },
  done: { text: m.goods_import_done, tone: 'good' },
  failed: { text: m.goods_import_failed, tone: 'bad' },
}

export const importStatus = (code: Import['status']) => ({ text: statuses[code].text(), tone: statuses[code].tone })
export const isOver = ({ status }: Import) => status === 'done' || status === 'failed'
