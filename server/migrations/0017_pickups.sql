-- Leaders take deals to their points and hand parcels out. Its page: server/src/modules/pickup/README.md

-- A group that a leader opened at a pick-up point. The point is in use until `done_at`: all is handed out, or it came
-- to nothing.
create table pickups (
  shop_id uuid not null,
  group_id uuid not null unique,
  deal_id uuid not null,
  point_id uuid not null references pickup_points,
  leader_id uuid not null references leaders,
  cut_off_at timestamptz not null,
  done_at timestamptz,
  primary key (shop_id, group_id),
  foreign key (shop_id, group_id) references groups (shop_id, id),
  constraint pickups_once unique (deal_id, point_id, cut_off_at)
);
create index pickups_leader on pickups (leader_id, group_id desc);
create index pickups_not_done on pickups (point_id) where done_at is null;
create index groups_pickups_open on groups (deadline_at, id) where status = 'open' and point is not null;
create index deals_pickup on deals (id desc) where status = 'running' and scope = 'pickup';

-- Codes that did not fit, by leader and hour: they cannot be guessed.
create table pickup_wrong_codes (
  leader_id uuid primary key references accounts,
  hour timestamptz not null,
  wrong int not null check (wrong >= 0)
);

-- When its buyer was told that the time to fetch it has passed.
alter table orders
  add column missed_at timestamptz,
  add constraint orders_missed check (missed_at is null or leader_id is not null);
create index orders_to_fetch on orders (collect_until) where status = 'arrived' and missed_at is null;
