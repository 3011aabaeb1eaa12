import { ShopJudged, ShopOpened, StaffJoined } from '../shops/index.ts'
import { REVIEW_LINK, shopLink } from './links.ts'
import { tell } from './tell.ts'

export const shopNews = [
  tell(ShopOpened, ({ shop_id, account_id, status }, facts) => {
    if (status !== 'pending') return []
    const params = { shop: facts.shop(shop_id).name, name: facts.nameOf(account_id) }
    return facts.operators.map((accountId) => ({ accountId, kind: 'shop_opened', params, link: REVIEW_LINK }))
  }),
  tell(ShopJudged, ({ shop_id, status, reason }, facts) => {
    if (status === 'pending') return []
    const { name: shop, handle } = facts.shop(shop_id)
    const kind = `shop_${status}` as const
    const owners = facts.staff(shop_id, 'shop.staff')
    return owners.map((accountId) => ({ accountId, kind, params: { shop, reason }, link: shopLink(handle) }))
  }),
  tell(StaffJoined, ({ shop_id, account_id, invited_by }, facts) => {
    const { name: shop, handle } = facts.shop(shop_id)
    const params = { shop, name: facts.nameOf(account_id) }
    return [{ accountId: invited_by, kind: 'staff_joined', params, link: shopLink(handle) }]
  }),
]
