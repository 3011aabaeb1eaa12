-- Deals in full. Ladder, pre-sale, flash sale, pick-up and bargain are team buying with other terms: one engine reads the
-- columns below and never the deal's kind, which only says how its seller calls it.
alter table deals
  drop column payment_plan,
  drop constraint deals_close_check,
  add constraint deals_close_check check (close in ('at_once', 'when_full', 'at_deadline')),
  add column kind text not null default 'team'
    check (kind in ('team', 'ladder', 'presale', 'flash', 'pickup', 'bargain')),
  -- What tiers count: people and units as the goal does, or those who helped.
  add column tier_unit text not null default 'people' check (tier_unit in ('people', 'quantity', 'helpers')),
  -- Until when a member may leave: before paying, or, with all money back, before the group succeeds.
  add column leave_until text not null default 'paid' check (leave_until in ('paid', 'success')),
  -- Made for its buyer: after success the order can be taken back only when it is late.
  add column firm boolean not null default false,
  -- Minutes to pay a place; null: as the market has it.
  add column hold_minutes int check (hold_minutes between 1 and 1440),
  -- A deposit in hundredths of 1 % of the goods' price, counted `deposit_worth` times against it; the rest within
  -- `balance_hours` after success; what becomes of the deposit when it is not paid by then.
  add column deposit_bp int check (deposit_bp between 100 and 9000),
  add column deposit_worth int check (deposit_worth in (1, 2)),
  add column deposit_missed text check (deposit_missed in ('refund', 'keep')),
  add column balance_hours int check (balance_hours between 1 and 2160),
  -- What a leader earns, in hundredths of 1 % of the goods' price.
  add column leader_bp int not null default 0 check (leader_bp between 0 and 5000),
  -- The deal whose place this one took when its terms were changed.
  add column replaces_id uuid,
  add constraint deals_plan check (
    num_nulls(deposit_bp, deposit_worth, deposit_missed, balance_hours) in (0, 4)
    and (deposit_bp is null or scope = 'campaign' and close <> 'at_once' and deposit_bp * deposit_worth <= 9000)
  ),
  add constraint deals_scope check (
    case scope when 'team' then window_hours is not null when 'campaign' then window_hours is null else true end
    and (scope = 'pickup' or leader_bp = 0)
  );
-- Buyers see one offer a product; a leader's pick-up comes beside it.
drop index deals_one_running;
create unique index deals_one_running on deals (shop_id, product_id, (scope = 'pickup')) where status = 'running';

-- Seats are counted in the unit of the deal's goal: people, or units. A campaign's group was opened by nobody.
alter table groups
  alter column seats_max drop not null,
  alter column opener_id drop not null,
  add column helpers int not null default 0 check (helpers >= 0),
  -- Where a pick-up group collects, as it was when the group opened, and when.
  add column point jsonb,
  add column collect_from timestamptz,
  add column collect_until timestamptz,
  add column arrived_at timestamptz,
  add constraint groups_point check (
    num_nulls(point, collect_from, collect_until) in (0, 3) and collect_until > collect_from and collect_from > deadline_at
  );
create index groups_deal_fullest on groups (deal_id, seats_paid desc, deadline_at) where status = 'open';
create index groups_leader on groups (opener_id, id desc) where point is not null;

alter table pledges
  drop constraint pledges_status_check,
  add constraint pledges_status_check
    check (status in ('reserved', 'paid', 'confirmed', 'refunded', 'forfeited', 'lapsed')),
  add column seats int not null default 1 check (seats > 0);
create index pledges_in_turn on pledges (group_id, paid_at, id) include (quantity) where status in ('paid', 'confirmed');
create index pledges_mine on pledges (group_id, account_id);
drop index pledges_group;

-- Friends who helped a bargain along: one help a person and deal.
create table helps (
  shop_id uuid not null,
  deal_id uuid not null,
  group_id uuid not null,
  account_id uuid not null references accounts (id),
  created_at timestamptz not null,
  primary key (shop_id, deal_id, account_id),
  foreign key (shop_id, group_id) references groups (shop_id, id)
);
create index helps_group on helps (group_id, created_at);
create index helps_person on helps (account_id);

-- The waiting line of a group: `place` is the order in which people came.
create table waits (
  shop_id uuid not null,
  id uuid not null unique,
  place bigint not null generated always as identity,
  group_id uuid not null,
  deal_id uuid not null,
  account_id uuid not null references accounts (id),
  wish jsonb not null,
  status text not null check (status in ('waiting', 'placed', 'left', 'over')),
  order_id uuid,
  end_reason text,
  created_at timestamptz not null,
  ended_at timestamptz,
  check ((ended_at is null) = (status = 'waiting')),
  check ((order_id is not null) = (status = 'placed')),
  primary key (shop_id, id),
  foreign key (shop_id, group_id) references groups (shop_id, id)
);
create unique index waits_once on waits (group_id, account_id) where status = 'waiting';
create index waits_line on waits (group_id, place) where status = 'waiting';
create index waits_person on waits (account_id);

-- Production runs that answer a deal, in the order they are made; the last one may be without a limit.
create table batches (
  shop_id uuid not null,
  deal_id uuid not null,
  no int not null check (no between 1 and 50),
  units int check (units > 0),
  -- As it was first promised, and as it is now.
  promised_by timestamptz not null,
  ready_by timestamptz not null,
  status text not null default 'planned' check (status in ('planned', 'making', 'ready')),
  primary key (shop_id, deal_id, no),
  foreign key (shop_id, deal_id) references deals (shop_id, id)
);

-- What a maker tells the members: progress, a delay with its new date, that a batch is ready, better terms.
create table deal_updates (
  shop_id uuid not null,
  id uuid not null unique,
  deal_id uuid not null,
  batch_no int,
  kind text not null check (kind in ('progress', 'delay', 'ready', 'better', 'restarted')),
  text text not null check (length(text) <= 2000),
  picture_id uuid,
  ready_by timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  check (kind <> 'delay' or ready_by is not null),
  primary key (shop_id, id),
  foreign key (shop_id, deal_id) references deals (shop_id, id)
);
create index deal_updates_deal on deal_updates (deal_id, id desc);

-- What an order costs is what its lines say, plus shipping, less what lowered it since: `discount` (a deposit that counts
-- double), `price_drop` (a better tier was reached), `allowance` (the shop gave a part back).
alter table orders
  drop constraint orders_status_check,
  add constraint orders_status_check check (status in ('unpaid', 'held', 'balance_due', 'to_ship', 'shipped', 'arrived',
    'received', 'settled', 'cancelled', 'refunded', 'forfeited')),
  drop constraint orders_check,
  drop constraint orders_received_by_check,
  add constraint orders_received_by_check check (received_by in ('buyer', 'leader', 'time')),
  add column discount bigint not null default 0 check (discount >= 0),
  add column price_drop bigint not null default 0 check (price_drop >= 0),
  add column allowance bigint not null default 0 check (allowance >= 0),
  add constraint orders_total check (
    total = items_total + shipping_fee - discount - price_drop - allowance and total >= 0
  ),
  add column deposit bigint check (deposit > 0),
  add column deposit_missed text check (deposit_missed in ('refund', 'keep')),
  add column balance_hours int,
  add column balance_due_at timestamptz,
  add column balance_reminders smallint not null default 0,
  add constraint orders_deposit check (
    num_nulls(deposit, deposit_missed, balance_hours) in (0, 3) and (status <> 'balance_due' or balance_due_at is not null)
  ),
  add column firm boolean not null default false,
  -- When the batch it is made in should be ready; it is shipped after that.
  add column ready_by timestamptz,
  -- When the shop said that it will be later than promised.
  add column delayed_at timestamptz,
  add column leader_id uuid references accounts (id),
  add column leader_bp int not null default 0 check (leader_bp between 0 and 5000),
  add column point jsonb,
  add column pickup_code text,
  add column collect_until timestamptz,
  add column arrived_at timestamptz,
  add constraint orders_pickup check (num_nulls(leader_id, point, pickup_code, collect_until) in (0, 4));
create index orders_balance on orders (balance_due_at) where status = 'balance_due';
drop index orders_shipped;
create index orders_on_the_way on orders (receive_due_at) where status in ('shipped', 'arrived');
create index orders_leader on orders (leader_id, id desc) where leader_id is not null;

alter table payments add column part text not null default 'full' check (part in ('full', 'deposit', 'balance'));

-- What a leader earned and was not paid out yet; owner = the leader's account.
insert into ledger_kinds (kind, lazy, guard, of_shop) values ('leader', false, 1, false);
