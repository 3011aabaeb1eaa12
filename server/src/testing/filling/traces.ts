/*
 * What sales leave behind beside themselves: facts that were told, news, answers that are kept, and the provider's books.
 */

export const EVENTS = `
  insert into events (type, payload, created_at)
  select 'pledge.paid', jsonb_build_object('shop_id', shop_id, 'deal_id', deal_id, 'group_id', group_id, 'pledge_id',
    pledge_id, 'order_id', order_id, 'account_id', account_id, 'seats_paid', 1, 'goal', 3), paid_at
  from filling.places where taken order by n`

/** Everybody has heard everything so far. */
export const HEARD = `
  insert into event_cursors (subscriber, xid, id)
  select name, pg_snapshot_xmin(pg_current_snapshot()), 0 from unnest($1::text[]) name
  on conflict (subscriber) do update set xid = excluded.xid, id = excluded.id`

/** Buyers have read theirs; of the sellers' one in ten is new. */
export const NEWS = `
  insert into notifications (account_id, id, kind, params, link, created_at, read_at)
  select told.account_id, filling.id(told.kind_no, paid_at, n), told.kind,
    jsonb_build_object('number', n, 'title', 'Garlic shoots', 'shop', 'Test shop', 'total',
      jsonb_build_object('amount', 8500, 'currency', 'CNY'), 'missing', 1, 'deadline', '', 'dispatch', ''), '/orders/' || order_id, paid_at,
    case when told.is_read then paid_at end
  from filling.places p
  join shop_members owner on owner.shop_id = p.shop_id and owner.role = 'owner'
  cross join lateral (values (p.account_id, 8, 'pledge_paid', true), (owner.account_id, 9, 'order_to_ship', p.n % 100 <> 0))
    told (account_id, kind_no, kind, is_read)
  where p.taken and (told.kind_no = 8 or p.n % 10 = 0) order by n`

export const ANSWERS = `
  insert into idempotency_keys (owner_id, key, request_hash, result, created_at)
  select account_id, 'place-' || order_id, sha256(order_id::text::bytea), jsonb_build_object('order_id', order_id,
    'payment_id', payment_id, 'group_id', group_id, 'pledge_id', pledge_id), placed_at
  from filling.places order by n`

export const WEBHOOKS = `
  insert into webhooks (provider, event_id, body, received_at)
  select 'sandbox', filling.id(10, paid_at, n)::text, '{}', paid_at from filling.places where taken order by n`

export const SANDBOX = `
  insert into sandbox_payments (id, reference, amount, currency, status, decided_at)
  select filling.id(11, paid_at, n), payment_id, 8500, 'CNY', 'approved', paid_at from filling.places
  where taken order by n`
