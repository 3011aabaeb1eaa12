-- How many are in each state changes from minute to minute, and a plan may be older than that. Whoever knew a state as empty
-- read all that were in it since, to find one: each of those who came together went through everybody's unpaid orders. So
-- the planner is not told, and takes every state for a small share of its table. Held by server/src/promises/plans.test.ts
alter table orders alter column status set statistics 0;
alter table pledges alter column status set statistics 0;
alter table groups alter column status set statistics 0;
alter table deals alter column status set statistics 0;
alter table waits alter column status set statistics 0;

-- What it was told before; only who owns the whole server may take it back.
do $$
begin
  delete from pg_statistic using pg_attribute
  where starelid = attrelid and staattnum = attnum and attname = 'status'
    and starelid in ('orders'::regclass, 'pledges'::regclass, 'groups'::regclass, 'deals'::regclass, 'waits'::regclass);
exception when insufficient_privilege then null;
end $$;

-- What a sweep looks for by time is in an index of its own, and is there only with its time: no statement that asks for a
-- row of that state by its key goes through all of them instead.
drop index orders_unpaid, orders_received, orders_balance, orders_on_the_way, orders_to_fetch, groups_deadline,
  groups_pickups_open, deals_running;
create index orders_unpaid on orders (pay_by) where status = 'unpaid' and pay_by is not null;
create index orders_received on orders (settle_due_at) where status = 'received' and settle_due_at is not null;
create index orders_balance on orders (balance_due_at) where status = 'balance_due' and balance_due_at is not null;
create index orders_on_the_way on orders (receive_due_at)
  where status in ('shipped', 'arrived') and receive_due_at is not null;
create index orders_to_fetch on orders (collect_until)
  where status = 'arrived' and missed_at is null and collect_until is not null;
create index groups_deadline on groups (deadline_at) where status = 'open' and deadline_at is not null;
create index groups_pickups_open on groups (deadline_at, id)
  where status = 'open' and point is not null and deadline_at is not null;
create index deals_running on deals (ends_at) where status = 'running' and ends_at is not null;
