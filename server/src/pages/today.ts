import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import { getShopTally } from '../modules/orders/index.ts'
import { after, DAY } from '../platform/clock.ts'
import { prepared } from '../platform/db.ts'
import { Id, MoneySchema } from '../platform/edge.ts'
import { NotFound } from '../platform/errors.ts'
import { type Language, type Texts, textIn } from '../platform/language.ts'

const RUNNING_OUT_AT = 5
const RUNNING_OUT_SHOWN = 10

export const TodaySchema = Type.Object(
  {
    to_ship: Type.Integer({ description: 'Orders to ship' }),
    late_to_ship: Type.Integer({ description: 'Of those, past their promised time' }),
    on_the_way: Type.Integer({ description: 'Shipped, or waiting at a pick-up point' }),
    open_groups: Type.Integer({ description: 'Groups of the shop that still gather people' }),
    running_out: Type.Array(
      Type.Object({
        product_id: Id,
        variant_id: Id,
        title: Type.String(),
        variant_title: Type.String(),
        left: Type.Integer(),
      }),
      { description: `Variants with at most ${RUNNING_OUT_AT} units left, the fewest first` },
    ),
    sales_today: MoneySchema,
    orders_today: Type.Integer({ description: 'Paid since the quarter of an hour in which `since` lies' }),
  },
  { description: 'What a shop should look at now' },
)
export type Today = Static<typeof TodaySchema>

/** Nobody asks how many more are late. */
const LATE_COUNTED_MAX = 10_000

const TODAY = `
  select s.currency, (select count(*)::int from (select from orders o where o.shop_id = s.id and o.status = 'to_ship'
      and o.dispatch_due_at < $2 limit ${LATE_COUNTED_MAX}) late) as late_to_ship,
    (select coalesce(jsonb_agg(v order by v."left", v.product_id, v.variant_id), '[]') from (
      select p.id as product_id, v.id as variant_id, p.texts, v.options, st.on_hand - st.reserved as "left"
      from stock st join variants v on v.shop_id = st.shop_id and v.id = st.variant_id and v.deleted_at is null
      join products p on p.shop_id = v.shop_id and p.id = v.product_id and p.status = 'active'
      where st.shop_id = s.id and st.tracked and st.on_hand - st.reserved <= ${RUNNING_OUT_AT}
      order by 5, 1, 2 limit ${RUNNING_OUT_SHOWN}
    ) v) as running_out
  from shops s where s.id = $1`

interface TodayRow {
  currency: string
  late_to_ship: number
  running_out: {
    product_id: string
    variant_id: string
    texts: Record<string, { title: string }>
    options: string[]
    left: number
  }[]
}

/**
 * What a shop should look at now, in two statements. "Today" begins at `since`, because only the seller's own clock knows
 * when that is; without it, it is the last 24 hours. Throws NotFound.
 */
export async function getToday(app: App, shopId: string, language: Language, since?: Date): Promise<Today> {
  const now = app.clock.now()
  const [row] = await prepared<TodayRow>(app.db, 'pages.today', TODAY, [shopId, now])
  if (!row) throw NotFound()
  const { currency, late_to_ship, running_out } = row
  const { to_ship, on_the_way, open_groups, sold, sales } = await getShopTally(
    app.db,
    shopId,
    since ?? after(now, -DAY),
  )
  return {
    to_ship,
    late_to_ship,
    on_the_way,
    open_groups,
    orders_today: sold,
    sales_today: { amount: sales, currency },
    running_out: running_out.map(({ texts, options, ...variant }) => ({
      ...variant,
      title: textIn(titlesOf(texts), language),
      variant_title: options.join(' / '),
    })),
  }
}

const titlesOf = (texts: TodayRow['running_out'][0]['texts']): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))
