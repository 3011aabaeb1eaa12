-- The double-entry ledger: integers in minor units, append-only, re-computable. Its page: server/src/modules/ledger/README.md

-- What can be owed. The number of decimals is fixed here for ever: stored amounts have meaning only with it.
create table assets (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]{2,19}$'),
  digits smallint not null check (digits between 0 and 9)
);
insert into assets (code, digits)
select code, digits from (values
  (0, 'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RWF SLL SOS SYP UGX VND VUV
    XAF XOF XPF YER'),
  (2, 'AED AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY CRC CUC CUP CVE
    CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG ILS INR JMD KES KGS KHR KYD KZT
    LKR LRD LSL MAD MDL MKD MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PLN QAR RON RSD
    RUB SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD
    XCG ZAR ZMW ZWG ZWL'),
  (3, 'BHD JOD KWD LYD OMR TND')
) listed (digits, codes), regexp_split_to_table(codes, '\s+') code;

-- guard 1: never owes more than it has (debits + held <= credits); -1: the mirror of it; 0: free.
-- lazy: so many sales touch it that no row of it is locked; a roll-up sums it behind the running transactions.
create table ledger_kinds (
  kind text primary key,
  lazy boolean not null,
  guard smallint not null check (guard in (-1, 0, 1)),
  of_shop boolean not null,
  check (not lazy or guard = 0)
);
insert into ledger_kinds (kind, lazy, guard, of_shop) values
  ('provider_clearing', true, 0, false),  -- part = the payment provider: what it holds for the market
  ('escrow', false, 1, true),             -- owner = the order: paid, and not yet earned by anyone
  ('shop', false, 1, true),               -- owner = the shop: earned, and not yet paid out
  ('receivable', false, -1, true),        -- owner = the shop: given back for it, and not yet earned again
  ('market_fee', true, 0, false);         -- the market's own earnings

-- Who holds how much of an asset. Made by ledger_post when first named; the market's own accounts have the nil owner.
-- A lazy account's sums cover the transactions below summed_to only.
create table ledger_accounts (
  id bigint generated always as identity,
  asset text not null references assets,
  kind text not null references ledger_kinds,
  owner_id uuid not null,
  part text not null,
  shop_id uuid,
  guard smallint not null,
  summed_to xid8,
  debits bigint not null default 0,
  credits bigint not null default 0,
  debits_held bigint not null default 0,
  credits_held bigint not null default 0,
  constraint ledger_accounts_pkey primary key (id, asset),
  constraint ledger_accounts_once unique (owner_id, kind, part, asset),
  constraint ledger_accounts_guard check (
    guard = 0 or guard = 1 and debits + debits_held <= credits or guard = -1 and credits + credits_held <= debits
  )
) with (fillfactor = 80);
create index ledger_accounts_of_shop on ledger_accounts (shop_id) where credits <> debits;
create index ledger_accounts_lazy on ledger_accounts (summed_to) where summed_to is not null;

-- One business fact, recorded once however often it is told.
create table journals (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  idem_key text not null constraint journals_once unique,
  request_hash bytea not null,
  kind text not null,
  ref_id uuid,
  effective_at timestamptz not null,
  created_at timestamptz not null default now()
);
create index journals_by_xid on journals (xid);
create index journals_by_ref on journals (ref_id) where ref_id is not null;

-- hold sets an amount aside; post moves all or less of it, void nothing; either ends the hold.
create type transfer_phase as enum ('direct', 'hold', 'post', 'void');

-- One leg of a journal: debit gives, credit receives. A row cannot be unbalanced, nor change its asset on the way.
create table transfers (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  journal_id bigint not null references journals,
  leg smallint not null,
  phase transfer_phase not null,
  hold_id bigint references transfers,
  reverses_id bigint references transfers,
  asset text not null,
  debit bigint not null,
  credit bigint not null,
  amount bigint not null,
  effective_at timestamptz not null,
  constraint transfers_sound check (
    amount > 0 and debit <> credit and (phase >= 'post') = (hold_id is not null) and (phase = 'direct' or reverses_id is null)
  ),
  constraint transfers_leg unique (journal_id, leg),
  constraint transfers_debit foreign key (debit, asset) references ledger_accounts (id, asset),
  constraint transfers_credit foreign key (credit, asset) references ledger_accounts (id, asset)
);
create unique index transfers_hold_once on transfers (hold_id) where hold_id is not null;
create index transfers_by_reversed on transfers (reverses_id) where reverses_id is not null;
create index transfers_by_debit on transfers (debit, effective_at, id);
create index transfers_by_credit on transfers (credit, effective_at, id);
create index transfers_by_xid on transfers (xid);

-- How much of a transfer was taken back: never more than it moved.
create table reversals (
  transfer_id bigint primary key references transfers,
  amount bigint not null,
  reversed bigint not null,
  constraint reversals_cap check (reversed between 1 and amount)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is not possible: what is recorded stays', lower(tg_op), tg_table_name using errcode = 'KL009';
end $$;
create trigger journals_stay before update or delete on journals for each row execute function refuse_change();
create trigger journals_not_emptied before truncate on journals execute function refuse_change();
create trigger transfers_stay before update or delete on transfers for each row execute function refuse_change();
create trigger transfers_not_emptied before truncate on transfers execute function refuse_change();
create trigger ledger_accounts_stay before update of id, asset, kind, owner_id, part, shop_id, guard or delete
  on ledger_accounts for each row execute function refuse_change();
create trigger ledger_accounts_not_emptied before truncate on ledger_accounts execute function refuse_change();

-- Every transfer seen from each of its two accounts: the truth that balances are re-computed from.
create view ledger_entries as
select t.debit as account_id, t.credit as other_id, t.id as transfer_id, t.journal_id, t.xid, t.effective_at,
  case when t.phase in ('direct', 'post') then t.amount else 0 end as debits, 0::bigint as credits,
  case t.phase when 'hold' then t.amount when 'direct' then 0 else -h.amount end as debits_held, 0::bigint as credits_held
from transfers t left join transfers h on h.id = t.hold_id
union all
select t.credit, t.debit, t.id, t.journal_id, t.xid, t.effective_at,
  0, case when t.phase in ('direct', 'post') then t.amount else 0 end,
  0, case t.phase when 'hold' then t.amount when 'direct' then 0 else -h.amount end
from transfers t left join transfers h on h.id = t.hold_id;

-- A leg as it is told: accounts by what they are, not by number.
create type told_leg as (
  journal_id bigint, leg smallint, effective_at timestamptz, phase transfer_phase, hold_id bigint, reverses_id bigint,
  asset text, amount bigint, shop_id uuid,
  debit_kind text, debit_owner uuid, debit_part text, credit_kind text, credit_owner uuid, credit_part text
);

-- The functions of the ledger are planned once a connection, for a handful of rows, whatever the tables hold at that
-- moment: hence the settings of ledger_post.

-- Turns told legs into transfers. Opens the accounts they name that the ledger does not have yet, with the amounts
-- already in; one that another transaction opens at the same moment stays null here, and a second call finds it.
-- `moves`: other kept accounts are touched too.
create function ledger_address(told told_leg[], out legs transfers[], out opened bigint[], out moves boolean)
language plpgsql as $$
#variable_conflict use_column
begin
  with named as (
    select s.owner_id, s.kind, s.part, l.asset, max(l.shop_id::text)::uuid as shop_id,
      sum(s.debits)::bigint as debits, sum(s.credits)::bigint as credits,
      sum(s.debits_held)::bigint as debits_held, sum(s.credits_held)::bigint as credits_held
    from unnest(told) l,
      lateral (select case l.phase when 'direct' then l.amount else 0 end as moved,
        case l.phase when 'hold' then l.amount else 0 end as held) m,
      lateral (values (l.debit_owner, l.debit_kind, l.debit_part, m.moved, 0, m.held, 0),
        (l.credit_owner, l.credit_kind, l.credit_part, 0, m.moved, 0, m.held))
        s (owner_id, kind, part, debits, credits, debits_held, credits_held)
    where s.kind is not null
    group by s.owner_id, s.kind, s.part, l.asset
  ), found as materialized (
    select n.*, a.id, a.summed_to from named n left join ledger_accounts a
      on a.owner_id = n.owner_id and a.kind = n.kind and a.part = n.part and a.asset = n.asset
  ), opened as (
    insert into ledger_accounts
      (kind, owner_id, part, asset, shop_id, guard, summed_to, debits, credits, debits_held, credits_held)
    select f.kind, f.owner_id, f.part, f.asset, case when k.of_shop then f.shop_id end, k.guard,
      case when k.lazy then pg_snapshot_xmin(pg_current_snapshot()) end,
      case when k.lazy then 0 else f.debits end, case when k.lazy then 0 else f.credits end,
      case when k.lazy then 0 else f.debits_held end, case when k.lazy then 0 else f.credits_held end
    from found f join ledger_kinds k on k.kind = f.kind where f.id is null
    order by f.owner_id, f.kind, f.part, f.asset
    on conflict on constraint ledger_accounts_once do nothing
    returning id, kind, owner_id, part, asset
  ), known as (
    select id, kind, owner_id, part, asset from found where id is not null
    union all
    select id, kind, owner_id, part, asset from opened
  )
  select array_agg(row(null, null, l.journal_id, l.leg, l.phase, l.hold_id, l.reverses_id, coalesce(l.asset, o.asset),
      coalesce(d.id, case when l.hold_id is null then o.credit else o.debit end),
      coalesce(c.id, case when l.hold_id is null then o.debit else o.credit end),
      coalesce(l.amount, o.amount), l.effective_at)::transfers order by l.nth),
    (select coalesce(array_agg(id), '{}') from opened),
    bool_or(o.id is not null) or exists (select from found f where f.id is not null and f.summed_to is null)
  into legs, opened, moves
  from unnest(told) with ordinality l (journal_id, leg, effective_at, phase, hold_id, reverses_id, asset, amount, shop_id,
    debit_kind, debit_owner, debit_part, credit_kind, credit_owner, credit_part, nth)
  left join known d on (d.owner_id, d.kind, d.part, d.asset) = (l.debit_owner, l.debit_kind, l.debit_part, l.asset)
  left join known c on (c.owner_id, c.kind, c.part, c.asset) = (l.credit_owner, l.credit_kind, l.credit_part, l.asset)
  left join transfers o on o.id = coalesce(l.hold_id, l.reverses_id);
end $$;

-- Checks that the holds and originals that legs name can be ended and reversed, and counts the reversals. Refuses with
-- KL003 (hold), KL004 (reversal), or the constraint reversals_cap. Of two that end one hold at once, the constraint
-- transfers_hold_once refuses the second.
create function ledger_resolve(legs transfers[]) returns void language plpgsql as $$
declare wrong bigint;
begin
  select l.hold_id into wrong from unnest(legs) l left join transfers h on h.id = l.hold_id and h.phase = 'hold'
  where l.hold_id is not null and (
    h.id is null or l.amount > h.amount or (l.phase = 'void' and l.amount <> h.amount)
    or (l.debit, l.credit, l.asset) is distinct from (h.debit, h.credit, h.asset)
    or exists (select from transfers r where r.hold_id = h.id)
    or (select count(*) from unnest(legs) twin where twin.hold_id = h.id) > 1);
  if found then
    raise exception 'hold % is not there, is already resolved, or does not fit', wrong using errcode = 'KL003';
  end if;

  select l.reverses_id into wrong from unnest(legs) l
  left join transfers o on o.id = l.reverses_id and o.phase in ('direct', 'post') and o.reverses_id is null
  left join ledger_accounts payee on payee.id = o.credit
  left join ledger_accounts payer on payer.id = l.debit
  where l.reverses_id is not null and (
    o.id is null or l.credit <> o.debit or l.asset <> o.asset
    or not (payer.id = payee.id or (payer.kind = 'receivable' and payer.owner_id = payee.owner_id)));
  if found then
    raise exception 'transfer % is not there, or cannot be reversed this way', wrong using errcode = 'KL004';
  end if;

  insert into reversals as r (transfer_id, amount, reversed)
  select o.id, o.amount, sum(l.amount) from unnest(legs) l join transfers o on o.id = l.reverses_id
  group by o.id order by o.id
  on conflict (transfer_id) do update set reversed = r.reversed + excluded.reversed;
end $$;

-- Adds what legs move to the kept accounts, locking them in account order; the just opened ones have it already.
create function ledger_move(legs transfers[], opened bigint[]) returns void language plpgsql as $$
begin
  perform from ledger_accounts a
  where a.id in (select unnest(array[l.debit, l.credit]) from unnest(legs) l) and a.summed_to is null
  order by a.id for no key update;
  update ledger_accounts a set
    debits = a.debits + e.debits, credits = a.credits + e.credits,
    debits_held = a.debits_held + e.debits_held, credits_held = a.credits_held + e.credits_held
  from (
    select side.account_id, sum(side.debits)::bigint as debits, sum(side.credits)::bigint as credits,
      sum(side.debits_held)::bigint as debits_held, sum(side.credits_held)::bigint as credits_held
    from unnest(legs) l left join transfers h on h.id = l.hold_id,
      lateral (select case when l.phase in ('direct', 'post') then l.amount else 0 end as moved,
        case l.phase when 'hold' then l.amount when 'direct' then 0 else -h.amount end as held) m,
      lateral (values (l.debit, m.moved, 0, m.held, 0), (l.credit, 0, m.moved, 0, m.held))
        side (account_id, debits, credits, debits_held, credits_held)
    where side.account_id <> all (opened)
    group by side.account_id
  ) e
  where a.id = e.account_id and a.summed_to is null;
end $$;

-- Records journals, all or none, in one statement; makes the accounts they name. Told again, a journal is answered
-- with the first telling. A post or void leg takes its accounts from its hold; a reversal turns its original round.
-- Refuses: KL001 a key told before with another content (all but its time), KL002 malformed; KL003, KL004; and the
-- constraints ledger_accounts_guard and reversals_cap.
create function ledger_post(batch jsonb)
returns table (idem_key text, journal_id bigint, replayed boolean, transfer_ids bigint[]) language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  made bigint[];
  told told_leg[];
  legs transfers[];
  ready bigint[] := '{}';
  moves boolean;
  whole boolean;
  special boolean;
  clash text;
begin
  with facts as (
    select b.doc ->> 'idem_key' as idem_key, sha256(convert_to((b.doc - 'effective_at')::text, 'UTF8')) as request_hash,
      (b.doc ->> 'effective_at')::timestamptz as effective_at, b.doc, b.nth
    from jsonb_array_elements(batch) with ordinality b (doc, nth)
  ), recorded as (
    insert into journals (idem_key, request_hash, kind, ref_id, effective_at)
    select f.idem_key, f.request_hash, f.doc ->> 'kind', (f.doc ->> 'ref_id')::uuid, f.effective_at
    from facts f order by f.idem_key
    on conflict on constraint journals_once do nothing
    returning id, idem_key
  )
  select array(select id from recorded), array_agg(row(r.id, l.nth, f.effective_at,
    coalesce(l.doc ->> 'phase', 'direct'), l.doc ->> 'hold_id', l.doc ->> 'reverses_id',
    l.doc ->> 'asset', l.doc ->> 'amount', f.doc ->> 'shop_id',
    l.doc #>> '{debit,kind}', coalesce(l.doc #>> '{debit,owner_id}', '00000000-0000-0000-0000-000000000000'),
    coalesce(l.doc #>> '{debit,part}', ''),
    l.doc #>> '{credit,kind}', coalesce(l.doc #>> '{credit,owner_id}', '00000000-0000-0000-0000-000000000000'),
    coalesce(l.doc #>> '{credit,part}', ''))::told_leg order by f.nth, l.nth)
  into made, told
  from facts f join recorded r on r.idem_key = f.idem_key,
    jsonb_array_elements(f.doc -> 'legs') with ordinality l (doc, nth);

  if cardinality(made) < jsonb_array_length(batch) then
    select j.idem_key into clash
    from jsonb_array_elements(batch) b join journals j on j.idem_key = b ->> 'idem_key'
    where j.request_hash <> sha256(convert_to((b - 'effective_at')::text, 'UTF8'));
    if found then
      raise exception 'journal % was recorded before with another content', clash using errcode = 'KL001';
    end if;
    if jsonb_array_length(batch) > (select count(distinct b ->> 'idem_key') from jsonb_array_elements(batch) b) then
      raise exception 'one journal is told twice in a batch' using errcode = 'KL002';
    end if;
    return query
    select j.idem_key, j.id, true, array(select t.id from transfers t where t.journal_id = j.id order by t.leg)
    from jsonb_array_elements(batch) b join journals j on j.idem_key = b ->> 'idem_key' where j.id <> all (made);
    if cardinality(made) = 0 then
      return;
    end if;
  end if;

  for attempt in 1..2 loop
    select a.legs, ready || a.opened, a.moves into legs, ready, moves from ledger_address(told) a;
    select count(distinct l.journal_id) = cardinality(made) and count(l.debit + l.credit + l.amount) = count(*),
      bool_or(l.hold_id is not null or l.reverses_id is not null)
    into whole, special from unnest(legs) l;
    exit when whole;
  end loop;
  if special then
    perform ledger_resolve(legs);
  end if;
  if not whole then
    raise exception 'a journal has no legs, or a leg names no known account or no amount' using errcode = 'KL002';
  end if;
  if moves then
    perform ledger_move(legs, ready);
  end if;
  return query
  with recorded as (
    insert into transfers (journal_id, leg, phase, hold_id, reverses_id, asset, debit, credit, amount, effective_at)
    select l.journal_id, l.leg, l.phase, l.hold_id, l.reverses_id, l.asset, l.debit, l.credit, l.amount, l.effective_at
    from unnest(legs) l
    returning id, journal_id, leg
  )
  select j.idem_key, j.id, false, array_agg(r.id order by r.leg) from recorded r join journals j on j.id = r.journal_id
  group by j.id;
end $$;

-- What lazy accounts moved since they were last summed, of transactions below `below` where given.
create function ledger_tail(below xid8 default null)
returns table (account_id bigint, debits bigint, credits bigint, debits_held bigint, credits_held bigint)
language sql stable set enable_seqscan = off as $$
  select e.account_id, sum(e.debits)::bigint, sum(e.credits)::bigint, sum(e.debits_held)::bigint, sum(e.credits_held)::bigint
  from ledger_entries e join ledger_accounts a on a.id = e.account_id and a.summed_to <= e.xid
  where e.xid >= (select min(summed_to) from ledger_accounts where summed_to is not null) and (below is null or e.xid < below)
  group by e.account_id
$$;

-- Sums lazy accounts up to the oldest transaction still running. Run now and then; answers are right without it too.
create function ledger_roll_up() returns bigint language plpgsql as $$
declare moved bigint;
begin
  perform from ledger_accounts where summed_to is not null order by id for no key update;
  update ledger_accounts a set debits = a.debits + t.debits, credits = a.credits + t.credits,
    debits_held = a.debits_held + t.debits_held, credits_held = a.credits_held + t.credits_held,
    summed_to = pg_snapshot_xmin(pg_current_snapshot())
  from (
    select l.id, coalesce(s.debits, 0) as debits, coalesce(s.credits, 0) as credits,
      coalesce(s.debits_held, 0) as debits_held, coalesce(s.credits_held, 0) as credits_held
    from ledger_accounts l left join ledger_tail(pg_snapshot_xmin(pg_current_snapshot())) s on s.account_id = l.id
    where l.summed_to is not null
  ) t
  where a.id = t.id;
  get diagnostics moved = row_count;
  return moved;
end $$;

-- What every account has, the lazy ones with what is not summed yet. For other modules to read too.
create view ledger_balances as
select a.id, a.kind, a.owner_id, a.part, a.asset, a.shop_id,
  a.debits + coalesce(t.debits, 0) as debits, a.credits + coalesce(t.credits, 0) as credits,
  a.debits_held + coalesce(t.debits_held, 0) as debits_held, a.credits_held + coalesce(t.credits_held, 0) as credits_held
from ledger_accounts a left join ledger_tail() t on t.account_id = a.id;

-- What is paid for an order and not yet earned by anyone. For other modules to join.
create view order_escrows as
select owner_id as order_id, shop_id, asset, credits - debits as amount from ledger_accounts where kind = 'escrow';
