/*
 * What a market is filled with, worked out before it is written: groups, and the places in them, each with all its ids
 * and times. Everything follows from a number, so one statement makes any amount.
 */

/** The tables beside the market's own; `places` has one row for each pledge with its order. */
export const STAGE = `
  create schema filling;
  create function filling.id(kind int, at timestamptz, n bigint) returns uuid language sql stable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
      || lpad(to_hex(n), 15, '0'))::uuid
  $$;
  create unlogged table filling.offers (slot int primary key, shop_id uuid, deal_id uuid, product_id uuid, variant_id uuid);
  create unlogged table filling.old_offers (like filling.offers including all);
  create unlogged table filling.people (no int primary key, id uuid)`

export const OFFERS = (table: 'offers' | 'old_offers') => `
  insert into filling.${table} (slot, shop_id, deal_id, product_id, variant_id)
  select n - 1, shop, deal, product, variant
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as offer (shop, deal, product, variant, n)`

/** People of the market: $1 of them, since $2. */
export const PEOPLE = `
  with made as (
    insert into accounts (id, email, email_verified, name, created_at, updated_at)
    select filling.id(1, $2, n), 'filling-' || n || '@example.test', true, 'Buyer ' || n, $2, $2
    from generate_series(0, $1::int - 1) n returning id
  )
  insert into filling.people (no, id) select row_number() over () - 1, id from made`

/*
 * $1 groups that are over and $2 that are open, $3 is now. Those that are over began in the year before, one in ten failed;
 * the open ones began within the last day and have hours to go.
 */
export const GROUPS = `
  create unlogged table filling.groups as
  select g, coalesce(old.shop_id, o.shop_id) as shop_id, coalesce(old.deal_id, o.deal_id) as deal_id,
    coalesce(old.product_id, o.product_id) as product_id, coalesce(old.variant_id, o.variant_id) as variant_id,
    filling.id(2, at, g) as id, at, status, share, at + interval '1 minute' as opened_at,
    at + interval '24 hours 1 minute' as deadline_at,
    case status when 'succeeded' then at + interval '30 minutes' when 'failed' then at + interval '24 hours 1 minute' end
      as closed_at,
    case status when 'succeeded' then 3 when 'failed' then 2 else 1 + g % 2 end::int as paid,
    case when status = 'open' and g % 4 = 0 then 1 else 0 end as reserved,
    case when status = 'succeeded' and g % 10 = 5 then 1 else 0 end as lapsed, interval '1 minute' as step
  from generate_series(0, $1::bigint + $2::bigint - 1) g
  cross join lateral (select
    case when g >= $1 then 'open' when g % 10 = 3 then 'failed' else 'succeeded' end as status,
    case when g >= $1 then 1 else g::float8 / $1 end as share,
    case when g >= $1 then $3::timestamptz - interval '22 hours' + interval '21 hours' * ((g - $1)::float8 / $2)
      else $3::timestamptz - interval '365 days' + interval '363 days' * (g::float8 / $1) end as at) life
  join filling.offers o on o.slot = (g * 7919) % 1000
  left join filling.old_offers old on g < $1 and g % 1000 = 999 and old.slot = (g / 1000) % $4::int`

/* A flash sale, which has its group already: $1 to $5 are what it is, $6 people are in, one a second since $7. */
export const CAMPAIGN = `
  insert into filling.groups (g, shop_id, deal_id, product_id, variant_id, id, at, status, share, paid, reserved, lapsed, step)
  select max(g) + 1, $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $7::timestamptz, 'campaign', 1, $6::int, 0, 0,
    interval '1 second' from filling.groups`

/*
 * Each place of each group. Of $1 people nobody has two in a group; $2 is in one group of a hundred. $3 is now. The oldest
 * sales are settled, the newest are still to be shipped.
 */
export const PLACES = `
  create unlogged table filling.places as
  select row_number() over (order by g, s) as n, p.*,
    filling.id(3, placed_at, g * 4 + s) as order_id, filling.id(4, placed_at, g * 4 + s) as pledge_id,
    filling.id(5, placed_at, g * 4 + s) as payment_id,
    case when taken then placed_at + interval '30 seconds' end as paid_at,
    coalesce(closed_at, placed_at + interval '30 seconds') as released_at
  from (
    select g.g, s, g.shop_id, g.deal_id, g.product_id, g.variant_id, g.id as group_id, g.closed_at, person.id as account_id,
      s < g.paid as taken,
      case when g.status = 'open' and s >= g.paid then $3::timestamptz else g.at + s * g.step end as placed_at,
      case when s >= g.paid then case g.status when 'open' then 'unpaid' else 'cancelled' end
        when g.status = 'open' then 'held' when g.status = 'failed' then 'refunded'
        when share < 0.94 then 'settled' when share < 0.955 then 'received' when share < 0.975 then 'shipped'
        else 'to_ship' end as status
    from filling.groups g
    cross join lateral generate_series(0, g.paid + g.reserved + g.lapsed - 1) s
    join filling.people known on known.no = (g.g * 4 + s) % $1::int
    cross join lateral (select case when g.g % 100 = 50 and s = 0 then $2::uuid else known.id end as id) person
  ) p`
