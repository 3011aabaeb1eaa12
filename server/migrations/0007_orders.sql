create sequence order_numbers start 100001;

-- What a shop must fulfil for one buyer. `unpaid` holds stock until pay_by; `held` waits for its group.
create table orders (
  shop_id uuid not null references shops (id),
  id uuid not null unique,
  number bigint not null default nextval('order_numbers') unique,
  account_id uuid not null references accounts (id),
  group_id uuid,
  status text not null check (
    status in ('unpaid', 'held', 'to_ship', 'shipped', 'received', 'settled', 'cancelled', 'refunded')
  ),
  currency text not null,
  items_total bigint not null check (items_total >= 0),
  shipping_fee bigint not null check (shipping_fee >= 0),
  total bigint not null check (total = items_total + shipping_fee),
  market_fee_bp int not null check (market_fee_bp between 0 and 10000),
  address jsonb not null,
  note text not null default '' check (length(note) <= 500),
  dispatch_hours int not null,
  return_days int not null,
  pay_by timestamptz not null,
  placed_at timestamptz not null,
  paid_at timestamptz,
  released_at timestamptz,
  dispatch_due_at timestamptz,
  shipped_at timestamptz,
  receive_due_at timestamptz,
  received_at timestamptz,
  received_by text check (received_by in ('buyer', 'time')),
  settle_due_at timestamptz,
  settled_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  -- What a person said when cancelling.
  end_note text,
  primary key (shop_id, id)
);
create index orders_buyer on orders (account_id, id desc);
create index orders_shop on orders (shop_id, status, id desc);
create index orders_to_ship on orders (shop_id, dispatch_due_at, id) where status = 'to_ship';
create index orders_group on orders (group_id) where group_id is not null;
create index orders_unpaid on orders (pay_by) where status = 'unpaid';
create index orders_shipped on orders (receive_due_at) where status = 'shipped';
create index orders_received on orders (settle_due_at) where status = 'received';

-- What was bought, as it was named and priced then.
create table order_lines (
  shop_id uuid not null,
  order_id uuid not null,
  line_no smallint not null,
  product_id uuid not null,
  variant_id uuid not null,
  title text not null,
  variant_title text not null,
  picture_id uuid,
  quantity int not null check (quantity > 0),
  unit_price bigint not null check (unit_price >= 0),
  amount bigint not null check (amount = quantity * unit_price),
  primary key (shop_id, order_id, line_no),
  foreign key (shop_id, order_id) references orders (shop_id, id)
);

-- One try to pay an order at a provider. `refunded` never passes `amount`.
create table payments (
  shop_id uuid not null,
  id uuid not null unique,
  order_id uuid not null,
  account_id uuid not null,
  provider text not null,
  provider_ref text,
  currency text not null,
  amount bigint not null check (amount > 0),
  refunded bigint not null default 0 check (refunded between 0 and amount),
  status text not null check (status in ('pending', 'paid', 'failed')),
  failure text,
  created_at timestamptz not null,
  paid_at timestamptz,
  check ((status = 'paid') = (paid_at is not null)),
  check (refunded = 0 or status = 'paid'),
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index payments_order on payments (order_id);

-- Money on its way back. `pending` until the provider has done it; tried until it is.
create table refunds (
  shop_id uuid not null,
  id uuid not null unique,
  payment_id uuid not null,
  order_id uuid not null,
  currency text not null,
  amount bigint not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('pending', 'done')),
  attempts int not null default 0,
  last_error text,
  provider_ref text,
  created_at timestamptz not null,
  done_at timestamptz,
  check ((status = 'done') = (done_at is not null)),
  primary key (shop_id, id),
  foreign key (shop_id, payment_id) references payments (shop_id, id)
);
create index refunds_payment on refunds (payment_id);
create index refunds_order on refunds (order_id);
create index refunds_outstanding on refunds (created_at) where status = 'pending';

-- Every notice of a provider, as it came. The key makes a second delivery change nothing.
create table webhooks (
  provider text not null,
  event_id text not null,
  body text not null,
  received_at timestamptz not null,
  primary key (provider, event_id)
);

create table shipments (
  shop_id uuid not null,
  id uuid not null unique,
  order_id uuid not null,
  carrier text not null,
  tracking_number text not null,
  shipped_at timestamptz not null,
  shipped_by uuid,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index shipments_order on shipments (order_id);
