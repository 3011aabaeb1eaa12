-- The sandbox payment provider's own books. Nothing else of the market reads or writes them.
create table sandbox_payments (
  id uuid primary key,
  reference uuid not null unique,
  amount bigint not null,
  currency text not null,
  status text not null check (status in ('approved', 'declined')),
  decided_at timestamptz not null
);

create table sandbox_refunds (
  idempotency_key uuid primary key,
  payment_id uuid not null references sandbox_payments (id),
  amount bigint not null check (amount > 0),
  created_at timestamptz not null
);
create index sandbox_refunds_payment on sandbox_refunds (payment_id);

create table sandbox_webhooks (
  id uuid primary key,
  payment_id uuid not null references sandbox_payments (id),
  body text not null,
  due_at timestamptz not null,
  delivered_at timestamptz
);
create index sandbox_webhooks_waiting on sandbox_webhooks (due_at) where delivered_at is null;
