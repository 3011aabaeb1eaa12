/*
 * The staged places in the ledger: each payment in the escrow of its order, and from there back to the buyer or on to shop
 * and market. Accounts and journals are numbered here, so that no row has to be looked up again.
 */

/** Numbers that are free: the first account, and the first journal. */
export const NUMBERS = `
  create unlogged table filling.books as
  select p.n, p.shop_id, p.order_id, p.payment_id, p.status, p.paid_at, p.closed_at,
    (select coalesce(max(id), 0) from ledger_accounts) + row_number() over paid as escrow,
    (select coalesce(max(id), 0) from journals) + row_number() over paid * 2 as journal
  from filling.places p where p.taken window paid as (order by p.n)`

export const ESCROWS = `
  insert into ledger_accounts (id, asset, kind, owner_id, part, shop_id, guard, debits, credits) overriding system value
  select escrow, 'CNY', 'escrow', order_id, '', shop_id, 1, case when status in ('settled', 'refunded') then 8500 else 0 end,
    8500 from filling.books order by n`

/** Where money comes from and goes to; what lies there is summed after. */
export const PLACES_OF_MONEY = `
  insert into ledger_accounts (asset, kind, owner_id, part, shop_id, guard, summed_to, credits)
  select 'CNY', kind, owner_id, part, shop_id, guard, case when guard = 0 then pg_snapshot_xmin(pg_current_snapshot()) end,
    credits
  from (
    select 'provider_clearing', '00000000-0000-0000-0000-000000000000'::uuid, 'sandbox', null::uuid, 0, 0
    union all select 'market_fee', '00000000-0000-0000-0000-000000000000', '', null, 0, 0
    union all select 'shop', shop_id, '', shop_id, 1, count(*) * 8075 from filling.books where status = 'settled'
    group by shop_id
  ) a (kind, owner_id, part, shop_id, guard, credits)`

export const NEXT_NUMBERS = `
  select setval(pg_get_serial_sequence('ledger_accounts', 'id'), (select max(escrow) from filling.books)),
    setval(pg_get_serial_sequence('journals', 'id'), (select max(journal) + 1 from filling.books))`

export const JOURNALS = `
  insert into journals (id, idem_key, request_hash, kind, ref_id, effective_at) overriding system value
  select journal, 'pay:' || payment_id, sha256(order_id::text::bytea), 'pay', order_id, paid_at from filling.books
  union all
  select journal + 1, 'settle:' || order_id, sha256(order_id::text::bytea), 'settle', order_id,
    closed_at + interval '10 days' from filling.books where status = 'settled'
  union all
  select journal + 1, 'refund:' || filling.id(6, closed_at, n), sha256(order_id::text::bytea), 'refund', order_id,
    closed_at + interval '1 minute' from filling.books where status = 'refunded'
  order by 1`

export const TRANSFERS = `
  with clearing as (select id from ledger_accounts where kind = 'provider_clearing' and part = 'sandbox' and asset = 'CNY'),
    fees as (select id from ledger_accounts where kind = 'market_fee' and asset = 'CNY')
  insert into transfers (journal_id, leg, phase, asset, debit, credit, amount, effective_at)
  select journal, leg, 'direct', 'CNY', debit, credit, amount, at from (
    select journal, 1 as leg, clearing.id as debit, escrow as credit, 8500 as amount, paid_at as at
    from filling.books, clearing
    union all
    select journal + 1, 1, escrow, shop.id, 8075, closed_at + interval '10 days'
    from filling.books b join ledger_accounts shop on shop.kind = 'shop' and shop.owner_id = b.shop_id
      and shop.asset = 'CNY' where status = 'settled'
    union all
    select journal + 1, 2, escrow, fees.id, 425, closed_at + interval '10 days' from filling.books, fees
    where status = 'settled'
    union all
    select journal + 1, 1, escrow, clearing.id, 8500, closed_at + interval '1 minute' from filling.books, clearing
    where status = 'refunded'
  ) moved order by 1, 2`
