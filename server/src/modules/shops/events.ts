import type { ShopRole } from '../../access.ts'
import { defineEvent } from '../../platform/events.ts'

export type ShopStatus = 'pending' | 'approved' | 'rejected' | 'suspended'

export const ShopOpened = defineEvent<{ shop_id: string; account_id: string; status: ShopStatus }>('shop.opened')
/** What the shop says of itself changed. */
export const ShopEdited = defineEvent<{ shop_id: string }>('shop.edited')
/** An operator decided: only an `approved` shop sells. */
export const ShopJudged = defineEvent<{ shop_id: string; status: ShopStatus; was: ShopStatus; reason: string }>(
  'shop.judged',
)
export const StaffJoined = defineEvent<{ shop_id: string; account_id: string; role: ShopRole; invited_by: string }>(
  'shop.staff_joined',
)
