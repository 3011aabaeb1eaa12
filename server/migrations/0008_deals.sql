-- The seller's offer to buy together. Goal, tiers, window, limits, plan: one engine, many policies.
create table deals (
  shop_id uuid not null references shops (id),
  id uuid not null unique,
  product_id uuid not null,
  scope text not null check (scope in ('team', 'campaign', 'pickup')),
  goal_unit text not null check (goal_unit in ('people', 'quantity')),
  goal_min int not null check (goal_min >= 1),
  goal_max int check (goal_max >= goal_min),
  close text not null check (close in ('when_full', 'at_deadline')),
  window_hours int check (window_hours between 1 and 720),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  payment_plan jsonb not null default '{"kind": "full"}',
  per_buyer int check (per_buyer >= 1),
  new_buyers_only boolean not null default false,
  dispatch_hours int not null check (dispatch_hours between 1 and 2160),
  status text not null check (status in ('draft', 'running', 'ended', 'cancelled')),
  cancel_reason text,
  version int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  check (ends_at > starts_at),
  primary key (shop_id, id),
  foreign key (shop_id, product_id) references products (shop_id, id)
);
create index deals_running on deals (ends_at) where status = 'running';
create unique index deals_one_running on deals (shop_id, product_id, scope) where status = 'running';
create index deals_product on deals (product_id, status);

-- The price of a variant from so many people or units on.
create table deal_prices (
  shop_id uuid not null,
  deal_id uuid not null,
  variant_id uuid not null,
  from_count int not null,
  price bigint not null check (price > 0),
  primary key (shop_id, deal_id, variant_id, from_count),
  foreign key (shop_id, deal_id) references deals (shop_id, id),
  foreign key (shop_id, variant_id) references variants (shop_id, id)
);

-- The counts that a deal's limits hold; apart from the deal, because they change with every place taken.
create table deal_totals (
  shop_id uuid not null,
  deal_id uuid not null,
  taken int not null default 0 check (taken >= 0),
  quantity_max int check (quantity_max >= 1),
  groups_open int not null default 0 check (groups_open >= 0),
  open_groups_max int check (open_groups_max >= 1),
  groups_succeeded int not null default 0,
  constraint deal_quantity check (taken <= quantity_max),
  constraint deal_open_groups check (groups_open <= open_groups_max),
  primary key (shop_id, deal_id),
  foreign key (shop_id, deal_id) references deals (shop_id, id)
);

-- Buyers unlocking a deal together. `forming` until its opener has paid: nobody else sees it before.
create table groups (
  shop_id uuid not null,
  id uuid not null unique,
  deal_id uuid not null,
  opener_id uuid not null references accounts (id),
  status text not null check (status in ('forming', 'open', 'succeeded', 'failed', 'cancelled')),
  goal_min int not null,
  seats_max int not null,
  seats_taken int not null check (seats_taken between 0 and seats_max),
  seats_paid int not null default 0,
  reason text,
  created_at timestamptz not null,
  opened_at timestamptz,
  deadline_at timestamptz,
  closed_at timestamptz,
  check (seats_paid between 0 and seats_taken),
  check (status <> 'open' or deadline_at is not null),
  check (status <> 'succeeded' or seats_paid >= goal_min),
  primary key (shop_id, id),
  foreign key (shop_id, deal_id) references deals (shop_id, id)
);
create index groups_deal_open on groups (deal_id, deadline_at) where status = 'open';
create index groups_deadline on groups (deadline_at) where status = 'open';
create index groups_shop on groups (shop_id, status, id desc);

-- One buyer's place in a group: seat, stock and payment.
create table pledges (
  shop_id uuid not null,
  id uuid not null unique,
  group_id uuid not null,
  deal_id uuid not null,
  account_id uuid not null references accounts (id),
  order_id uuid not null unique,
  variant_id uuid not null,
  quantity int not null check (quantity > 0),
  unit_price bigint not null,
  status text not null check (status in ('reserved', 'paid', 'confirmed', 'refunded', 'lapsed')),
  created_at timestamptz not null,
  paid_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  primary key (shop_id, id),
  foreign key (shop_id, group_id) references groups (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id)
);
create unique index pledges_one_place on pledges (group_id, account_id)
  where status in ('reserved', 'paid', 'confirmed');
create index pledges_group on pledges (group_id, id);
create index pledges_buyer_deal on pledges (account_id, deal_id) where status in ('reserved', 'paid', 'confirmed');
create index pledges_variant on pledges (variant_id) where status in ('reserved', 'paid');
