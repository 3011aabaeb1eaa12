import type { Tx } from '../../platform/db.ts'
import { on } from '../../platform/events.ts'
import { getOperators, getPersons } from '../accounts/index.ts'
import { getShopCards, getStaff, type ShopCard, ShopJudged, ShopOpened, StaffJoined } from '../shops/index.ts'
import { REVIEW_LINK, shopLink } from './links.ts'
import { notifyIn } from './notify.ts'

export const shopReactions = [
  on(ShopOpened, async (tx, { shop_id, account_id, status }) => {
    if (status !== 'pending') return
    const { name: shop } = await shopOf(tx, shop_id)
    const params = { shop, name: await nameOf(tx, account_id) }
    const operators = await getOperators(tx)
    await notifyIn(
      tx,
      operators.map((accountId) => ({ accountId, kind: 'shop_opened', params, link: REVIEW_LINK })),
    )
  }),
  on(ShopJudged, async (tx, { shop_id, status, reason }) => {
    if (status === 'pending') return
    const { name: shop, handle } = await shopOf(tx, shop_id)
    const kind = `shop_${status}` as const
    const owners = await getStaff(tx, shop_id, 'shop.staff')
    await notifyIn(
      tx,
      owners.map((accountId) => ({ accountId, kind, params: { shop, reason }, link: shopLink(handle) })),
    )
  }),
  on(StaffJoined, async (tx, { shop_id, account_id, invited_by }) => {
    const { name: shop, handle } = await shopOf(tx, shop_id)
    const params = { shop, name: await nameOf(tx, account_id) }
    await notifyIn(tx, [{ accountId: invited_by, kind: 'staff_joined', params, link: shopLink(handle) }])
  }),
]

async function shopOf(tx: Tx, id: string): Promise<ShopCard> {
  const shop = (await getShopCards(tx, [id])).get(id)
  if (!shop) throw new Error(`There is no shop ${id} to tell of.`)
  return shop
}

const nameOf = async (tx: Tx, id: string): Promise<string> => (await getPersons(tx, [id])).get(id)?.name ?? ''
