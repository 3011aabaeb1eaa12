-- A market with a million sales answers as quickly as an empty one: lists find their page in an index, and what people look
-- at every day is counted as it changes. How that is held: server/src/promises/plans.test.ts

-- A person's orders, and a deal's groups, in each state by themselves: a list of some states reads no others.
drop index orders_buyer;
create index orders_buyer on orders (account_id, status, id desc);
create index groups_deal on groups (shop_id, deal_id, status, id desc);
create index deals_shop on deals (shop_id, status, id desc);

-- Who is in a group in the order they paid, those who got their money back among them: a group that failed shows them, too.
drop index pledges_in_turn;
create index pledges_in_turn on pledges (group_id, paid_at, id) include (quantity, status) where paid_at is not null;

-- The operator's list shows refunds that are done as well.
drop index refunds_outstanding;
create index refunds_listed on refunds (status, created_at, id);

-- Indexes that cost every write and that nothing reads: others serve the same, or nobody asks that way.
drop index groups_deal_open;         -- groups_deal_fullest has what can be joined
drop index pledges_variant;          -- what is held of a variant is in stock.reserved
drop index refunds_payment;          -- refunds are looked for by order
drop index journals_by_xid;          -- the roll-up follows transfers_by_xid
drop index idempotency_keys_age;     -- answers are found by their key, never by their age
drop index audit_entries_recent;     -- the primary key, read backwards
-- Its condition made every change of a balance write all indexes of the account; a shop's own accounts have its id as owner.
drop index ledger_accounts_of_shop;

-- Some shops and deals have a thousand times what others have, and a prepared statement has one plan for all of them. It is to
-- be made for a large one, because that serves a small one as well; made for the average it reads all of a large one's rows.
do $$
declare
  known record;
begin
  for known in
    select * from unnest(array['orders', 'order_lines', 'payments', 'refunds', 'shipments', 'deals', 'deal_totals',
      'deal_prices', 'groups', 'pledges', 'products', 'variants', 'stock']) as name (of), unnest(array['shop_id', 'deal_id']) as col (name)
    where exists (select from pg_attribute where attrelid = of::regclass and attname = name)
  loop
    execute format('alter table %I alter column %I set (n_distinct = 5)', known.of, known.name);
  end loop;
end $$;

-- People whose places in a group are paid; where a goal counts units, `seats_paid` does not say it.
alter table groups add column people int not null default 0 check (people >= 0);
update groups g set people = p.people
from (select group_id, count(*)::int as people from pledges where status in ('paid', 'confirmed') group by group_id) p
where g.id = p.group_id;

-- When the buyer of an order is to be reminded of its rest, instead of how often that happened: nobody is looked at before.
alter table orders add column remind_at timestamptz;
update orders set remind_at = case balance_reminders
    when 0 then balance_due_at - balance_hours * interval '30 minutes'
    when 1 then balance_due_at - least(interval '24 hours', balance_hours * interval '15 minutes') end
where status = 'balance_due';
alter table orders drop column balance_reminders;
create index orders_remind on orders (remind_at) where status = 'balance_due' and remind_at is not null;

-- Counts of a shop, and of what is wanted of a deal. No two sales share a row of them, or they would wait for each other:
-- each change is a row of its own, and a sweep gathers them now and then. What there is is always both together.

-- At `-infinity` what is to do now: orders to ship and on the way, groups that gather people, money of orders that are not
-- settled (minor units); at each quarter of an hour what was paid in it and not refunded since.
create table shop_tallies (
  shop_id uuid not null,
  quarter timestamptz not null,
  to_ship int not null,
  on_the_way int not null,
  open_groups int not null,
  held bigint not null,
  sold int not null,
  sales bigint not null,
  primary key (shop_id, quarter)
);
create table shop_tally_changes (
  shop_id uuid not null,
  id bigint generated always as identity,
  quarter timestamptz,
  to_ship int not null default 0,
  on_the_way int not null default 0,
  open_groups int not null default 0,
  held bigint not null default 0,
  sold int not null default 0,
  sales bigint not null default 0,
  primary key (shop_id, id)
);

-- Units of a variant that people of a deal are paying, have paid, and will get.
create table demand_tallies (
  shop_id uuid not null,
  deal_id uuid not null,
  variant_id uuid not null,
  held int not null,
  paid int not null,
  confirmed int not null,
  primary key (shop_id, deal_id, variant_id)
);
create table demand_tally_changes (
  shop_id uuid not null,
  deal_id uuid not null,
  id bigint generated always as identity,
  variant_id uuid not null,
  held int not null,
  paid int not null,
  confirmed int not null,
  primary key (shop_id, deal_id, id)
);

create function quarter_of(at timestamptz) returns timestamptz language sql immutable as $$
  select date_bin('15 minutes', at, '2000-01-01 00:00:00+00')
$$;

-- What was paid of an order that is not settled yet.
create function order_held(status text, deposit bigint, total bigint) returns bigint language sql immutable as $$
  select case when status in ('held', 'balance_due') then coalesce(deposit, total)
    when status in ('to_ship', 'shipped', 'arrived', 'received') then total else 0 end
$$;

-- Many orders and places change with one statement; what changes of a shop or deal by it is one row.
create function orders_tallied_first() returns trigger language plpgsql as $$
begin
  insert into shop_tally_changes (shop_id, quarter, to_ship, on_the_way, held, sold, sales)
  select shop_id, quarter_of(paid_at), count(*) filter (where status = 'to_ship'),
    count(*) filter (where status in ('shipped', 'arrived')), sum(order_held(status, deposit, total)),
    count(*) filter (where is_sold), coalesce(sum(total) filter (where is_sold), 0)
  from (select *, paid_at is not null and status <> 'refunded' as is_sold from new_rows) made
  where status not in ('unpaid', 'cancelled') group by shop_id, quarter_of(paid_at);
  return null;
end $$;
create trigger orders_tallied_first after insert on orders referencing new table as new_rows
  for each statement execute function orders_tallied_first();

create function orders_tallied() returns trigger language plpgsql as $$
begin
  insert into shop_tally_changes (shop_id, quarter, to_ship, on_the_way, held, sold, sales)
  select shop_id, quarter, sum((now = 'to_ship')::int - (was = 'to_ship')::int),
    sum((now in ('shipped', 'arrived'))::int - (was in ('shipped', 'arrived'))::int), sum(holds - held),
    sum(is_sold::int - was_sold::int), sum(is_sold::int * total - was_sold::int * was_total)
  from (
    select new_rows.shop_id, quarter_of(coalesce(new_rows.paid_at, old_rows.paid_at)) as quarter,
      new_rows.status as now, old_rows.status as was, new_rows.total, old_rows.total as was_total,
      order_held(new_rows.status, new_rows.deposit, new_rows.total) as holds,
      order_held(old_rows.status, old_rows.deposit, old_rows.total) as held,
      new_rows.paid_at is not null and new_rows.status <> 'refunded' as is_sold,
      old_rows.paid_at is not null and old_rows.status <> 'refunded' as was_sold
    from new_rows join old_rows using (id)
    where (old_rows.status, old_rows.total) is distinct from (new_rows.status, new_rows.total)
  ) changed group by shop_id, quarter;
  return null;
end $$;
create trigger orders_tallied after update on orders referencing old table as old_rows new table as new_rows
  for each statement execute function orders_tallied();

create function groups_tallied() returns trigger language plpgsql as $$
begin
  insert into shop_tally_changes (shop_id, open_groups) values (new.shop_id, case new.status when 'open' then 1 else -1 end);
  return null;
end $$;
create trigger groups_tallied_first after insert on groups for each row
  when (new.status = 'open') execute function groups_tallied();
create trigger groups_tallied after update on groups for each row
  when ((old.status = 'open') <> (new.status = 'open')) execute function groups_tallied();

create function pledges_tallied_first() returns trigger language plpgsql as $$
begin
  insert into demand_tally_changes (shop_id, deal_id, variant_id, held, paid, confirmed)
  select shop_id, deal_id, variant_id, coalesce(sum(quantity) filter (where status = 'reserved'), 0),
    coalesce(sum(quantity) filter (where status = 'paid'), 0), coalesce(sum(quantity) filter (where status = 'confirmed'), 0)
  from new_rows group by shop_id, deal_id, variant_id;
  return null;
end $$;
create trigger pledges_tallied_first after insert on pledges referencing new table as new_rows
  for each statement execute function pledges_tallied_first();

create function pledges_tallied() returns trigger language plpgsql as $$
begin
  insert into demand_tally_changes (shop_id, deal_id, variant_id, held, paid, confirmed)
  select n.shop_id, n.deal_id, n.variant_id,
    sum(n.quantity * ((n.status = 'reserved')::int - (o.status = 'reserved')::int)),
    sum(n.quantity * ((n.status = 'paid')::int - (o.status = 'paid')::int)),
    sum(n.quantity * ((n.status = 'confirmed')::int - (o.status = 'confirmed')::int))
  from new_rows n join old_rows o using (id) where n.status <> o.status group by n.shop_id, n.deal_id, n.variant_id;
  return null;
end $$;
create trigger pledges_tallied after update on pledges referencing old table as old_rows new table as new_rows
  for each statement execute function pledges_tallied();

-- The same counted from the rows: what the tallies begin with, and what they must always say.
create view shop_tallies_counted as
select shop_id, timestamptz '-infinity' as quarter, sum(to_ship)::int as to_ship, sum(on_the_way)::int as on_the_way,
  sum(open_groups)::int as open_groups, sum(held)::bigint as held, 0 as sold, 0::bigint as sales
from (
  select shop_id, (status = 'to_ship')::int, (status in ('shipped', 'arrived'))::int, 0, order_held(status, deposit, total)
  from orders where status in ('held', 'balance_due', 'to_ship', 'shipped', 'arrived', 'received')
  union all select shop_id, 0, 0, 1, 0 from groups where status = 'open'
) living (shop_id, to_ship, on_the_way, open_groups, held)
group by shop_id
union all
select shop_id, quarter_of(paid_at), 0, 0, 0, 0, count(*)::int, sum(total)::bigint
from orders where paid_at is not null and status <> 'refunded' group by 1, 2;

create view demand_tallies_counted as
select shop_id, deal_id, variant_id, coalesce(sum(quantity) filter (where status = 'reserved'), 0)::int as held,
  coalesce(sum(quantity) filter (where status = 'paid'), 0)::int as paid,
  coalesce(sum(quantity) filter (where status = 'confirmed'), 0)::int as confirmed
from pledges where status in ('reserved', 'paid', 'confirmed') group by 1, 2, 3;

insert into shop_tallies select * from shop_tallies_counted;
insert into demand_tallies select * from demand_tallies_counted;
