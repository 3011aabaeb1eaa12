import type { Tx } from '../../platform/db.ts'
import { on } from '../../platform/events.ts'
import { getOperators, getPersons } from '../accounts/index.ts'
import { getShopCards, getStaff, ShopJudged, ShopOpened, StaffJoined } from '../shops/index.ts'
import { REVIEW_LINK, shopLink } from './links.ts'
import { notifyIn } from './notify.ts'

export const shopReactions = [
  on(ShopOpened, async (tx, { shop_id, account_id, status }) => {
    if (status !== 'pending') return
    const params = { ...(await shopName(tx, shop_id)), ...(await personName(tx, account_id)) }
    const operators = await getOperators(tx)
    await notifyIn(
      tx,
      operators.map((accountId) => ({ accountId, kind: 'shop_opened', params, link: REVIEW_LINK })),
    )
  }),
  on(ShopJudged, async (tx, { shop_id, status, reason }) => {
    if (status === 'pending') return
    const params = { ...(await shopName(tx, shop_id)), reason }
    const owners = await getStaff(tx, shop_id, 'shop.staff')
    await notifyIn(
      tx,
      owners.map((accountId) => ({ accountId, kind: `shop_${status}` as const, params, link: shopLink(shop_id) })),
    )
  }),
  on(StaffJoined, async (tx, { shop_id, account_id, invited_by }) => {
    const params = { ...(await shopName(tx, shop_id)), ...(await personName(tx, account_id)) }
    await notifyIn(tx, [{ accountId: invited_by, kind: 'staff_joined', params, link: shopLink(shop_id) }])
  }),
]

const shopName = async (tx: Tx, id: string) => ({ shop: (await getShopCards(tx, [id])).get(id)?.name ?? '' })
const personName = async (tx: Tx, id: string) => ({ name: (await getPersons(tx, [id])).get(id)?.name ?? '' })
