import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
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
    orders_today: Type.Integer({ description: 'Paid since `since`' }),
  },
  { description: 'What a shop should look at now' },
)
export type Today = Static<typeof TodaySchema>

const TODAY = `
  select s.currency, o.to_ship, o.late_to_ship, o.on_the_way, o.orders_today, o.sales_today,
    (select count(*)::int from groups g where g.shop_id = s.id and g.status = 'open') as open_groups,
    (select coalesce(jsonb_agg(v order by v."left", v.product_id, v.variant_id), '[]') from (
      select p.id as product_id, v.id as variant_id, p.texts, v.options, st.on_hand - st.reserved as "left"
      from stock st join variants v on v.shop_id = st.shop_id and v.id = st.variant_id and v.deleted_at is null
      join products p on p.shop_id = v.shop_id and p.id = v.product_id and p.status = 'active'
      where st.shop_id = s.id and st.tracked and st.on_hand - st.reserved <= ${RUNNING_OUT_AT}
      order by 5, 1, 2 limit ${RUNNING_OUT_SHOWN}
    ) v) as running_out
  from shops s cross join lateral (
    select count(*) filter (where status = 'to_ship')::int as to_ship,
      count(*) filter (where status = 'to_ship' and dispatch_due_at < $2)::int as late_to_ship,
      count(*) filter (where status in ('shipped', 'arrived'))::int as on_the_way,
      count(*) filter (where paid_at >= $3)::int as orders_today,
      coalesce(sum(total) filter (where paid_at >= $3), 0)::bigint as sales_today
    from orders where shop_id = s.id and (status in ('to_ship', 'shipped', 'arrived')
      or paid_at >= $3 and status <> 'refunded')
  ) o
  where s.id = $1`

interface TodayRow extends Omit<Today, 'running_out' | 'sales_today'> {
  currency: string
  sales_today: number
  running_out: {
    product_id: string
    variant_id: string
    texts: Record<string, { title: string }>
    options: string[]
    left: number
  }[]
}

/**
 * What a shop should look at now, in one statement. "Today" begins at `since`, because only the seller's own clock knows
 * when that is; without it, it is the last 24 hours. Throws NotFound.
 */
export async function getToday(app: App, shopId: string, language: Language, since?: Date): Promise<Today> {
  const now = app.clock.now()
  const [row] = await prepared<TodayRow>(app.db, 'pages.today', TODAY, [shopId, now, since ?? after(now, -DAY)])
  if (!row) throw NotFound()
  const { currency, sales_today, running_out, ...counts } = row
  return {
    ...counts,
    sales_today: { amount: sales_today, currency },
    running_out: running_out.map(({ texts, options, ...variant }) => ({
      ...variant,
      title: textIn(titlesOf(texts), language),
      variant_title: options.join(' / '),
    })),
  }
}

const titlesOf = (texts: TodayRow['running_out'][0]['texts']): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))
