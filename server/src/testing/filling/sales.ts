/*
 * The staged groups and places as rows of the market. $1 is now in those that say what is to come.
 */

export const WRITE_GROUPS = `
  insert into groups (shop_id, id, deal_id, opener_id, status, goal_min, seats_max, seats_taken, seats_paid, people,
    created_at, opened_at, deadline_at, closed_at)
  select g.shop_id, g.id, g.deal_id, opener.account_id, g.status, 3, 3, g.paid + g.reserved, g.paid,
    case when g.status = 'failed' then 0 else g.paid end, g.at, g.opened_at, g.deadline_at, g.closed_at
  from filling.groups g join filling.places opener on opener.group_id = g.id and opener.s = 0
  where g.status <> 'campaign' order by g.g`

export const WRITE_CAMPAIGNS = `
  update groups g set seats_taken = c.paid, seats_paid = c.paid, people = c.paid
  from filling.groups c where c.status = 'campaign' and g.shop_id = c.shop_id and g.id = c.id`

export const WRITE_ORDERS = `
  insert into orders (shop_id, id, account_id, group_id, status, currency, items_total, shipping_fee, total, market_fee_bp,
    address, dispatch_hours, return_days, pay_by, placed_at, paid_at, released_at, dispatch_due_at, shipped_at,
    receive_due_at, received_at, received_by, settle_due_at, settled_at, ended_at, end_reason)
  select shop_id, order_id, account_id, group_id, status, 'CNY', 8000, 500, 8500, 500,
    jsonb_build_object('name', 'Buyer ' || n, 'phone', '+86 10 5555 0100', 'country', 'CN', 'region', '贵州', 'city', '瓮安',
      'line1', n || ' Test Road', 'line2', '', 'postal_code', '550400'),
    48, 7, placed_at + interval '1 hour', placed_at, paid_at,
    case when sold then released_at end,
    case when status = 'to_ship' then $1::timestamptz + (n % 50 - 1) * interval '1 hour'
      when sold then released_at + interval '48 hours' end,
    case when sent then released_at + interval '1 day' end,
    case when status = 'shipped' then $1::timestamptz + (1 + n % 9) * interval '1 day'
      when sent then released_at + interval '11 days' end,
    received_at, case when received_at is not null then 'buyer' end, received_at + interval '7 days',
    case when status = 'settled' then received_at + interval '7 days' end,
    case status when 'refunded' then closed_at when 'cancelled' then placed_at + interval '1 hour' end,
    case status when 'refunded' then 'group_failed' when 'cancelled' then 'not_paid' end
  from filling.places
  cross join lateral (select status in ('to_ship', 'shipped', 'received', 'settled') as sold,
    status in ('shipped', 'received', 'settled') as sent,
    case status when 'settled' then released_at + interval '3 days'
      when 'received' then $1::timestamptz - (n % 6) * interval '1 day' - interval '1 hour' end as received_at) life
  order by n`

export const WRITE_LINES = `
  insert into order_lines (shop_id, order_id, line_no, product_id, variant_id, title, variant_title, quantity, unit_price,
    amount)
  select shop_id, order_id, 1, product_id, variant_id, 'Garlic shoots', '', 1, 8000, 8000 from filling.places order by n`

export const WRITE_PLEDGES = `
  insert into pledges (shop_id, id, group_id, deal_id, account_id, order_id, variant_id, quantity, unit_price, status,
    created_at, paid_at, ended_at, end_reason)
  select shop_id, pledge_id, group_id, deal_id, account_id, order_id, variant_id, 1, 8000,
    case status when 'unpaid' then 'reserved' when 'cancelled' then 'lapsed' when 'held' then 'paid'
      when 'refunded' then 'refunded' else 'confirmed' end,
    placed_at, paid_at, coalesce(closed_at, case when status = 'cancelled' then placed_at + interval '1 hour' end),
    case status when 'refunded' then 'failed' when 'cancelled' then 'not_paid' end
  from filling.places order by n`

export const WRITE_PAYMENTS = `
  insert into payments (shop_id, id, order_id, account_id, provider, provider_ref, currency, amount, refunded, status,
    created_at, paid_at)
  select shop_id, payment_id, order_id, account_id, 'sandbox', case when taken then payment_id::text end, 'CNY', 8500,
    case status when 'refunded' then 8500 else 0 end, case when taken then 'paid' else 'pending' end, placed_at, paid_at
  from filling.places order by n`

export const WRITE_REFUNDS = `
  insert into refunds (shop_id, id, payment_id, order_id, currency, amount, reason, status, provider_ref, created_at,
    done_at)
  select shop_id, filling.id(6, closed_at, n), payment_id, order_id, 'CNY', 8500, 'group_failed', 'done', n::text,
    closed_at, closed_at + interval '1 minute'
  from filling.places where status = 'refunded' order by n`

export const WRITE_SHIPMENTS = `
  insert into shipments (shop_id, id, order_id, carrier, tracking_number, shipped_at)
  select shop_id, filling.id(7, closed_at, n), order_id, 'SF Express', 'SF' || n, released_at + interval '1 day'
  from filling.places where status in ('shipped', 'received', 'settled') order by n`

/** $1 people wait for a place in group $2, whose wish is $3. Nobody who is in it does. */
export const WRITE_WAITS = `
  insert into waits (shop_id, id, group_id, deal_id, account_id, wish, status, created_at)
  select c.shop_id, filling.id(12, c.at, known.no), c.id, c.deal_id, known.id, $3::jsonb, 'waiting', c.at
  from filling.groups c join filling.people known on known.no < $1::int
  where c.id = $2 and not exists (select from filling.places p where p.group_id = c.id and p.account_id = known.id)`
