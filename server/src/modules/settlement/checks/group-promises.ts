import type { Promised } from './sql-check.ts'

const LIVING = `('reserved', 'paid', 'confirmed')`

/** What must hold of deals, groups and places. */
export const groupPromises: Promised[] = [
  {
    check: 'every order of a group has its place there, and both are in the same state',
    query: `
      select format('order %s (%s, group %s), place %s (%s, group %s)', o.number, o.status, o.group_id, p.id, p.status,
        p.group_id) as detail
      from (select * from orders where group_id is not null) o full join pledges p on p.order_id = o.id
      where (o.shop_id, o.group_id, o.account_id) is distinct from (p.shop_id, p.group_id, p.account_id)
        or not case p.status
          when 'reserved' then o.status = 'unpaid'
          when 'paid' then o.status = 'held'
          when 'confirmed' then o.status in ('balance_due', 'to_ship', 'shipped', 'arrived', 'received', 'settled', 'refunded')
          when 'refunded' then o.status = 'refunded'
          when 'forfeited' then o.status = 'forfeited'
          else o.status = 'cancelled' end`,
  },
  {
    check: 'a place is what its order says, at the price of its deal',
    query: `
      select format('place %s: %s × %s at %s; its order says %s × %s at %s, its deal %s', p.id, p.quantity, p.variant_id,
        p.unit_price, l.quantity, l.variant_id, l.unit_price, d.product_id) as detail
      from pledges p join groups g on g.shop_id = p.shop_id and g.id = p.group_id
      join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
      left join order_lines l on l.shop_id = p.shop_id and l.order_id = p.order_id
      where p.deal_id <> g.deal_id or l.product_id is distinct from d.product_id
        or (l.variant_id, l.quantity, l.unit_price) is distinct from (p.variant_id, p.quantity, p.unit_price)`,
  },
  {
    check: 'the seats of every group are its places',
    query: `
      select format('group %s (%s) is %s with %s taken and %s paid of %s seats, %s people; places: %s reserved, %s paid, %s '
        'confirmed, %s people', g.id, d.close, g.status, g.seats_taken, g.seats_paid, g.seats_max, g.people, n.reserved,
        n.paid, n.confirmed, n.people) as detail
      from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
      left join (
        select group_id, sum(seats) filter (where status = 'reserved') as reserved,
          sum(seats) filter (where status = 'paid') as paid,
          sum(seats) filter (where status in ('confirmed', 'forfeited') or end_reason = 'balance_missed') as confirmed,
          count(*) filter (where status in ('paid', 'confirmed')) as people
        from pledges group by group_id
      ) counted on counted.group_id = g.id
      cross join lateral (select coalesce(counted.reserved, 0) as reserved, coalesce(counted.paid, 0) as paid,
        coalesce(counted.confirmed, 0) as confirmed, coalesce(counted.people, 0) as people) n
      where g.seats_taken > g.seats_max or g.people <> n.people or case g.status
        when 'forming' then g.seats_paid <> 0 or g.seats_taken <> n.reserved or n.paid + n.confirmed > 0
        when 'open' then g.seats_paid <> n.paid + n.confirmed or g.seats_taken <> n.reserved + n.paid + n.confirmed
          or case d.close when 'at_once' then n.paid else n.confirmed end > 0
        when 'succeeded' then g.seats_paid <> n.confirmed or g.seats_taken <> n.confirmed or n.reserved + n.paid > 0
        else n.reserved + n.paid > 0 or n.confirmed > 0 and d.close <> 'at_once' end`,
  },
  {
    check: 'a place takes as many seats as its deal counts',
    query: `
      select format('place %s of %s units takes %s seats', p.id, p.quantity, p.seats) as detail
      from pledges p join deals d on d.shop_id = p.shop_id and d.id = p.deal_id
      where p.seats <> case d.goal_unit when 'people' then 1 else p.quantity end`,
  },
  {
    check: 'the helpers of every bargain are those who helped',
    query: `
      select format('group %s counts %s helpers; %s helped', g.id, g.helpers, coalesce(h.count, 0)) as detail
      from groups g left join (select group_id, count(*) from helps group by group_id) h on h.group_id = g.id
      where g.helpers <> coalesce(h.count, 0)
        or exists (select from helps own where own.group_id = g.id and own.account_id = g.opener_id)`,
  },
  {
    check: 'nobody waits in the line of a group that is over, or has a place and waits',
    query: `
      select format('%s waits for group %s, which is %s', w.account_id, g.id, g.status) as detail
      from waits w join groups g on g.shop_id = w.shop_id and g.id = w.group_id
      where w.status = 'waiting' and (g.status <> 'open' or exists (select from pledges p where p.group_id = g.id
        and p.account_id = w.account_id and p.status in ${LIVING}))`,
  },
  {
    check: 'what comes off an order when its group closes is what its tier says, and only then',
    query: `
      select format('order %s: %s came off; its group is %s', o.number, o.price_drop, g.status) as detail
      from orders o join groups g on g.shop_id = o.shop_id and g.id = o.group_id
      where o.price_drop > 0 and g.status <> 'succeeded'`,
  },
  {
    check: 'a group succeeds when its people are there, and never without them',
    query: `
      select format('group %s (%s) is %s with %s of %s paid', g.id, d.close, g.status, g.seats_paid, g.goal_min) as detail
      from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
      where g.status = 'succeeded' and g.seats_paid < g.goal_min
        or g.status = 'open' and g.seats_paid >= case d.close when 'when_full' then g.goal_min
          when 'at_deadline' then g.seats_max end`,
  },
  {
    check: 'the state of every group agrees with what is recorded of it',
    query: `
      select format('group %s is %s: opened %s, deadline %s, closed %s', id, status, opened_at, deadline_at, closed_at)
        as detail
      from groups
      where (closed_at is not null) <> (status in ('succeeded', 'failed', 'cancelled'))
        or (opened_at is null) <> (deadline_at is null)
        or opened_at is null and status in ('open', 'succeeded', 'failed')
        or opened_at is not null and status = 'forming'`,
  },
  {
    check: 'the counts of every deal are those of its groups and places',
    query: `
      select format('deal %s counts %s units, %s open and %s succeeded groups; there are %s, %s and %s', t.deal_id, t.taken,
        t.groups_open, t.groups_succeeded, coalesce(p.units, 0), coalesce(g.open, 0), coalesce(g.succeeded, 0)) as detail
      from deals d left join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id
      left join (
        select shop_id, deal_id, sum(quantity) as units from pledges where status in ${LIVING} group by 1, 2
      ) p on p.shop_id = d.shop_id and p.deal_id = d.id
      left join (
        select shop_id, deal_id, count(*) filter (where status = 'open' or status = 'forming' and seats_taken > 0) as open,
          count(*) filter (where status = 'succeeded') as succeeded
        from groups group by 1, 2
      ) g on g.shop_id = d.shop_id and g.deal_id = d.id
      where (t.taken, t.groups_open, t.groups_succeeded) is distinct from
        (coalesce(p.units, 0), coalesce(g.open, 0), coalesce(g.succeeded, 0))
        or t.taken > t.quantity_max or t.groups_open > t.open_groups_max`,
  },
  {
    check: 'what is wanted of every deal is what its places want',
    query: `
      select format('deal %s, variant %s: %s held, %s paid, %s confirmed are kept; its places want %s, %s and %s', deal_id,
        variant_id, kept.held, kept.paid, kept.confirmed, c.held, c.paid, c.confirmed) as detail
      from (
        select deal_id, variant_id, sum(held) as held, sum(paid) as paid, sum(confirmed) as confirmed from (
          select deal_id, variant_id, held, paid, confirmed from demand_tallies
          union all select deal_id, variant_id, held, paid, confirmed from demand_tally_changes
        ) tallied group by 1, 2
      ) kept full join demand_tallies_counted c using (deal_id, variant_id)
      where (coalesce(kept.held, 0), coalesce(kept.paid, 0), coalesce(kept.confirmed, 0)) is distinct from
        (coalesce(c.held, 0), coalesce(c.paid, 0), coalesce(c.confirmed, 0))`,
  },
  {
    check: 'nobody has more of a deal than it gives each buyer',
    query: `
      select format('account %s has %s of deal %s, which gives %s', p.account_id, sum(p.quantity), d.id, d.per_buyer) as detail
      from deals d join pledges p on p.shop_id = d.shop_id and p.deal_id = d.id and p.status in ${LIVING}
      where d.per_buyer is not null group by d.shop_id, d.id, d.per_buyer, p.account_id
      having sum(p.quantity) > d.per_buyer`,
  },
  {
    check: 'what a leader hands out is of the leader and the point of its group',
    query: `
      select format('order %s is handed out by %s at %s; its group %s by %s at %s', o.number, o.leader_id,
        o.point ->> 'id', g.id, g.opener_id, g.point ->> 'id') as detail
      from orders o join groups g on g.shop_id = o.shop_id and g.id = o.group_id
      where (g.point is not null or o.leader_id is not null) and (o.leader_id is distinct from g.opener_id
        or o.point ->> 'id' is distinct from g.point ->> 'id')`,
  },
  {
    check: 'a pick-up point is in use for every pick-up that is not done there, and nothing waits at those that are',
    query: `
      select format('point %s counts %s in use; %s pick-ups are not done', point.id, point.in_use,
        count(*) filter (where p.done_at is null))
        as detail
      from pickup_points point join pickups p on p.point_id = point.id
      group by point.id, point.in_use
      having point.in_use <> count(*) filter (where p.done_at is null) or bool_or(p.done_at is not null and exists (
        select from orders o where o.group_id = p.group_id
          and o.status in ('unpaid', 'held', 'balance_due', 'to_ship', 'shipped', 'arrived')))`,
  },
  {
    check: 'nobody has two places in a group',
    query: `
      select format('account %s has %s places in group %s', account_id, count(*), group_id) as detail
      from pledges where status in ${LIVING} group by group_id, account_id having count(*) > 1`,
  },
]
