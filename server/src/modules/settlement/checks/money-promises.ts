import type { Promised } from './sql-check.ts'

/** What the books say of payments (`pay`) or refunds (`refund`), one row each. */
const inBooks = (kind: 'pay' | 'refund') => `
  select substr(j.idem_key, ${kind.length + 2}) as id, j.ref_id as order_id, t.asset, t.amount, clearing.part as provider,
    escrow.owner_id as escrow_of
  from journals j join transfers t on t.journal_id = j.id
  join ledger_accounts clearing on clearing.id = t.${kind === 'pay' ? 'debit' : 'credit'}
  join ledger_accounts escrow on escrow.id = t.${kind === 'pay' ? 'credit' : 'debit'}
  where j.kind = '${kind}'`

const toldOnce = (what: string, rows: string, kind: 'pay' | 'refund') => `
  select format('${what} %s: %s %s of order %s at %s; the books say %s %s of order %s at %s', coalesce(m.id::text, b.id),
    m.amount, m.currency, m.order_id, m.provider, b.amount, b.asset, b.order_id, b.provider) as detail
  from (${rows}) m full join (${inBooks(kind)}) b on b.id = m.id::text
  where (m.order_id, m.provider, m.amount, m.currency) is distinct from (b.order_id, b.provider, b.amount, b.asset)
    or b.escrow_of is distinct from b.order_id`

/** What must hold of the money between buyers, shops and the market. */
export const moneyPromises: Promised[] = [
  {
    check: 'every payment that arrived is in the books once, in full',
    query: toldOnce(
      'payment',
      `select id, order_id, provider, amount, currency from payments where status = 'paid'`,
      'pay',
    ),
  },
  {
    check: 'every refund that was done is in the books once, in full',
    query: toldOnce(
      'refund',
      `select r.id, r.order_id, p.provider, r.amount, r.currency
       from refunds r join payments p on p.shop_id = r.shop_id and p.id = r.payment_id where r.status = 'done'`,
      'refund',
    ),
  },
  {
    check: 'the escrow of every order is what was paid less what went back and what was settled',
    query: `
      select format('order %s: escrow has %s; paid %s, refunded %s, settled %s', order_id, coalesce(escrow.amount, 0),
        coalesce(paid.amount, 0), coalesce(back.amount, 0), coalesce(final.amount, 0)) as detail
      from (select order_id, sum(amount) as amount from payments where status = 'paid' group by order_id) paid
      full join (select order_id, sum(amount) as amount from refunds where status = 'done' group by order_id) back
        using (order_id)
      full join (
        select j.ref_id as order_id, sum(case j.kind when 'settle' then t.amount else -t.amount end) as amount
        from journals j join transfers t on t.journal_id = j.id where j.kind in ('settle', 'reverse') group by j.ref_id
      ) final using (order_id)
      full join (select order_id, sum(amount) as amount from order_escrows group by order_id) escrow using (order_id)
      where coalesce(escrow.amount, 0) <>
        coalesce(paid.amount, 0) - coalesce(back.amount, 0) - coalesce(final.amount, 0)`,
  },
  {
    check:
      'a settled order gave its whole price to its shop, the market and its leader, by the rates fixed when it was placed',
    query: `
      select format('order %s: %s %s at %s and %s bp; the books give %s %s to shop %s, %s to the market and %s to leader %s',
        id, o.amount, o.currency, o.market_fee_bp, o.leader_bp, s.shop, s.asset, s.shop_id, s.fee, s.leader, s.leader_id)
        as detail
      from (
        select id, shop_id, leader_id, currency, market_fee_bp, leader_bp,
          case status when 'settled' then total else deposit end as amount,
          case status when 'settled' then total - least(shipping_fee, total) else 0 end as goods
        from orders where status in ('settled', 'forfeited')
      ) o
      full join (
        select j.ref_id as id, min(t.asset) as asset, coalesce(sum(t.amount) filter (where payee.kind = 'market_fee'), 0) as fee,
          coalesce(sum(t.amount) filter (where payee.kind = 'shop'), 0) as shop,
          coalesce(sum(t.amount) filter (where payee.kind = 'leader'), 0) as leader,
          max(payee.owner_id::text) filter (where payee.kind = 'shop') as shop_id,
          max(payee.owner_id::text) filter (where payee.kind = 'leader') as leader_id, count(distinct j.id) as journals,
          bool_and(escrow.kind = 'escrow' and escrow.owner_id = j.ref_id) as from_escrow
        from journals j join transfers t on t.journal_id = j.id
        join ledger_accounts payee on payee.id = t.credit join ledger_accounts escrow on escrow.id = t.debit
        where j.kind = 'settle' group by j.ref_id
      ) s using (id)
      where o.amount > 0 and (o.id is null or s.id is null or s.journals <> 1 or not s.from_escrow or s.asset <> o.currency
        or s.shop + s.fee + s.leader <> o.amount or s.fee <> ceil(o.amount::numeric * o.market_fee_bp / 10000 - 0.5)
        or s.leader <> ceil(o.goods::numeric * o.leader_bp / 10000 - 0.5)
        or s.shop > 0 and s.shop_id <> o.shop_id::text or s.leader > 0 and s.leader_id is distinct from o.leader_id::text)
        or o.id is null`,
  },
  {
    check: 'every payment that arrived is for an order, or goes back in full',
    query: `
      select format('order %s (%s) costs %s (deposit %s) and keeps %s', o.number, o.status, o.total, o.deposit,
        coalesce(p.kept, 0)) as detail
      from orders o left join (
        select shop_id, order_id, sum(amount - refunded) as kept from payments where status = 'paid' group by 1, 2
      ) p on p.shop_id = o.shop_id and p.order_id = o.id
      where coalesce(p.kept, 0) <>
        case when o.status in ('held', 'balance_due', 'forfeited') and o.deposit is not null then o.deposit
          when o.status in ('held', 'to_ship', 'shipped', 'arrived', 'received', 'settled') then o.total else 0 end`,
  },
  {
    check: 'what goes back is counted on its payment and never passes it',
    query: `
      select format('payment %s of %s: counts %s as refunded; its refunds are %s', p.id, p.amount, p.refunded,
        coalesce(r.amount, 0)) as detail
      from payments p left join (
        select r.shop_id, r.payment_id, sum(r.amount) as amount,
          bool_or(r.order_id <> p.order_id or r.currency <> p.currency or p.status <> 'paid') as stray
        from refunds r join payments p on p.shop_id = r.shop_id and p.id = r.payment_id group by 1, 2
      ) r on r.shop_id = p.shop_id and r.payment_id = p.id
      where p.refunded <> coalesce(r.amount, 0) or p.refunded > p.amount or r.stray`,
  },
  {
    check: 'a payment asks for what is due of its order, of who placed it',
    query: `
      select format('payment %s (%s) asks %s %s; order %s costs %s %s, deposit %s', p.id, p.part, p.amount, p.currency,
        o.number, o.total, o.currency, o.deposit) as detail
      from payments p join orders o on o.shop_id = p.shop_id and o.id = p.order_id
      where (p.currency, p.account_id) is distinct from (o.currency, o.account_id)
        or p.amount is distinct from case p.part when 'deposit' then o.deposit
          when 'full' then o.items_total + o.shipping_fee - o.discount
          else o.items_total + o.shipping_fee - o.discount - o.price_drop - o.deposit end`,
  },
  {
    check: 'an order costs what its lines say',
    query: `
      select format('order %s: items %s, its lines %s', o.number, o.items_total, coalesce(l.amount, 0)) as detail
      from orders o
      left join (select shop_id, order_id, sum(amount) as amount from order_lines group by 1, 2) l
        on l.shop_id = o.shop_id and l.order_id = o.id
      where o.items_total is distinct from l.amount`,
  },
  {
    check: 'every outstanding refund has a job that will try it',
    query: `
      select format('refund %s of order %s waits for nobody', r.id, r.order_id) as detail from refunds r
      where r.status = 'pending'
        and not exists (select from graphile_worker.jobs job where job.key = 'refund ' || r.id)`,
  },
]
