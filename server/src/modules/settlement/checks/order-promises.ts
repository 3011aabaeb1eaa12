import type { Promised } from './sql-check.ts'

const SHIPPED = `('shipped', 'arrived', 'received', 'settled')`
const WENT_OUT = `(status in ${SHIPPED} or end_reason is not distinct from 'not_collected')`
const RECEIVED = `('received', 'settled')`
const ENDED = `('cancelled', 'refunded', 'forfeited')`

/** What must hold of orders, shipments and stock. */
export const orderPromises: Promised[] = [
  {
    check: 'the state of every order agrees with what is recorded of it',
    query: `
      select format('order %s is %s: paid %s, released %s, due %s, shipped %s, received %s, settled %s, ended %s (%s)',
        number, status, paid_at, released_at, dispatch_due_at, shipped_at, received_at, settled_at, ended_at, end_reason)
        as detail
      from orders
      where (paid_at is null) <> (status in ('unpaid', 'cancelled'))
        or (released_at is null) <> (dispatch_due_at is null)
        or released_at is null and status not in ('unpaid', 'held', 'balance_due', 'cancelled', 'refunded', 'forfeited')
        or released_at is not null and status in ('unpaid', 'held', 'balance_due', 'cancelled', 'forfeited')
        or (arrived_at is not null) <> (leader_id is not null and status <> 'shipped' and ${WENT_OUT})
        or (shipped_at is not null) <> ${WENT_OUT} or (receive_due_at is not null) <> ${WENT_OUT}
        or (received_at is not null) <> (status in ${RECEIVED}) or (received_by is not null) <> (status in ${RECEIVED})
        or (settle_due_at is not null) <> (status in ${RECEIVED})
        or (settled_at is not null) <> (status = 'settled')
        or (ended_at is not null) <> (status in ${ENDED}) or (end_reason is not null) <> (status in ${ENDED})`,
  },
  {
    check: 'an order is shipped when it has a shipment',
    query: `
      select format('order %s is %s and has %s shipments', o.number, o.status, count(s.id)) as detail
      from orders o left join shipments s on s.shop_id = o.shop_id and s.order_id = o.id
      group by o.shop_id, o.id, o.number, o.status, o.end_reason
      having (count(s.id) > 0) <> ${WENT_OUT}`,
  },
  {
    check: 'what goes back uncollected had arrived, its time had passed, and its buyer gets everything back',
    query: `
      select format('order %s is %s, arrived %s, to be fetched until %s, ended %s (%s)', number, status, arrived_at,
        collect_until, ended_at, end_reason) as detail
      from orders where end_reason = 'not_collected'
        and (status <> 'refunded' or leader_id is null or arrived_at is null or collect_until > ended_at)`,
  },
  {
    check: 'the units held of every variant are those of orders that wait',
    query: `
      select format('variant %s: %s are held; orders hold %s', variant_id, coalesce(s.reserved, 0), coalesce(h.held, 0))
        as detail
      from (select shop_id, variant_id, reserved from stock) s
      full join (
        select l.shop_id, l.variant_id, sum(l.quantity) as held
        from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
        where o.status in ('unpaid', 'held', 'balance_due') group by 1, 2
      ) h using (shop_id, variant_id)
      where coalesce(s.reserved, 0) <> coalesce(h.held, 0)`,
  },
  {
    check: 'no more is held than is on hand',
    query: `
      select format('variant %s: %s of %s are held', variant_id, reserved, on_hand) as detail
      from stock where tracked and (reserved > on_hand or on_hand < 0) or reserved < 0`,
  },
  {
    check: 'the tallies of every shop are those of its orders and groups',
    query: `
      select format('shop %s at %s: %s to ship, %s on the way, %s open groups, %s held, %s sold for %s are kept; its rows '
        'say %s, %s, %s, %s, %s and %s', shop_id, quarter, k.to_ship, k.on_the_way, k.open_groups, k.held, k.sold, k.sales,
        c.to_ship, c.on_the_way, c.open_groups, c.held, c.sold, c.sales) as detail
      from (
        select shop_id, quarter, sum(to_ship) as to_ship, sum(on_the_way) as on_the_way, sum(open_groups) as open_groups,
          sum(held) as held, sum(sold) as sold, sum(sales) as sales
        from (
          select shop_id, quarter, to_ship, on_the_way, open_groups, held, sold, sales from shop_tallies
          union all
          select shop_id, '-infinity', to_ship, on_the_way, open_groups, held, 0, 0 from shop_tally_changes
          union all
          select shop_id, quarter, 0, 0, 0, 0, sold, sales from shop_tally_changes where sold <> 0 or sales <> 0
        ) tallied group by 1, 2
      ) k full join shop_tallies_counted c using (shop_id, quarter)
      where (coalesce(k.to_ship, 0), coalesce(k.on_the_way, 0), coalesce(k.open_groups, 0), coalesce(k.held, 0),
          coalesce(k.sold, 0), coalesce(k.sales, 0)) is distinct from
        (coalesce(c.to_ship, 0), coalesce(c.on_the_way, 0), coalesce(c.open_groups, 0), coalesce(c.held, 0),
          coalesce(c.sold, 0), coalesce(c.sales, 0))`,
  },
  {
    check: 'people of a shop do not buy from it',
    query: `
      select format('order %s was placed by %s, who is %s of the shop', o.number, o.account_id, m.role) as detail
      from orders o join shop_members m on m.shop_id = o.shop_id and m.account_id = o.account_id
      where o.placed_at > m.created_at`,
  },
]
