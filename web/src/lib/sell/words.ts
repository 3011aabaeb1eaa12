import { m } from '#lib/paraglide/messages.js'
import type { ProductStatus, SellerDeal, ShopRole, ShopStatus } from '#lib/sell/types.ts'
import type { GroupStatus } from '#lib/types.ts'

type Tone = 'act' | 'wait' | 'good' | 'bad' | 'plain'
interface Told {
  text: string
  tone: Tone
}
type Words<Code extends string> = Record<Code, { text: () => string; tone: Tone }>

export const roleNames: Record<ShopRole, () => string> = {
  owner: m.sell_role_owner,
  manager: m.sell_role_manager,
  packer: m.sell_role_packer,
}

export const roleHints: Record<ShopRole, () => string> = {
  owner: m.sell_role_owner_hint,
  manager: m.sell_role_manager_hint,
  packer: m.sell_role_packer_hint,
}

const shopStatuses: Words<ShopStatus> = {
  pending: { text: m.sell_shop_pending, tone: 'wait' },
  approved: { text: m.sell_shop_approved, tone: 'good' },
  rejected: { text: m.sell_shop_rejected, tone: 'bad' },
  suspended: { text: m.sell_shop_suspended, tone: 'bad' },
}
export const shopStatus = (code: ShopStatus): Told => ({ ...shopStatuses[code], text: shopStatuses[code].text() })

const productStatuses: Words<ProductStatus> = {
  draft: { text: m.goods_draft, tone: 'wait' },
  active: { text: m.goods_active, tone: 'good' },
  archived: { text: m.goods_archived, tone: 'plain' },
}
export const productStatus = (code: ProductStatus): Told => ({
  ...productStatuses[code],
  text: productStatuses[code].text(),
})

const dealStatuses: Words<SellerDeal['status']> = {
  draft: { text: m.goods_draft, tone: 'plain' },
  running: { text: m.offers_running, tone: 'good' },
  ended: { text: m.offers_ended, tone: 'plain' },
  cancelled: { text: m.offers_cancelled, tone: 'bad' },
}
export const dealStatus = (code: SellerDeal['status']): Told => ({
  ...dealStatuses[code],
  text: dealStatuses[code].text(),
})

const groupStatuses: Words<GroupStatus> = {
  forming: { text: m.offers_group_open, tone: 'wait' },
  open: { text: m.offers_group_open, tone: 'wait' },
  succeeded: { text: m.offers_group_succeeded, tone: 'good' },
  failed: { text: m.offers_group_failed, tone: 'plain' },
  cancelled: { text: m.offers_group_cancelled, tone: 'bad' },
}
export const groupStatus = (code: GroupStatus): Told => ({ ...groupStatuses[code], text: groupStatuses[code].text() })

type BatchStatus = SellerDeal['batches'][number]['status']
const batchStatuses: Words<BatchStatus> = {
  planned: { text: m.offers_batch_planned, tone: 'plain' },
  making: { text: m.offers_batch_making, tone: 'wait' },
  ready: { text: m.offers_batch_is_ready, tone: 'good' },
}
export const batchStatus = (code: BatchStatus): Told => ({ ...batchStatuses[code], text: batchStatuses[code].text() })
