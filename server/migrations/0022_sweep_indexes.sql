-- What a sweep looks for by time is in an index of its own, and is there only with its time: a statement that asks for one
-- row of that state by its key or its person then cannot go through the whole line instead. It did, while the planner
-- remembered the line as empty: each of those who came together read all who had not paid yet.
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
