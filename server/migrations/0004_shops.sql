create table shops (
  id uuid primary key,
  handle text not null constraint shops_handle unique check (handle ~ '^[a-z0-9](-?[a-z0-9])+$' and length(handle) <= 40),
  name text not null check (length(name) between 1 and 80),
  description text not null default '',
  country text not null check (country ~ '^[A-Z]{2}$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  languages text[] not null check (cardinality(languages) > 0),
  return_days int not null check (return_days between 0 and 365),
  return_policy text not null default '',
  -- In minor units of the shop's currency.
  shipping_fee bigint not null default 0 check (shipping_fee >= 0),
  free_shipping_from bigint check (free_shipping_from >= 0),
  status text not null check (status in ('pending', 'approved', 'rejected', 'suspended')),
  verdict_reason text,
  verdict_at timestamptz,
  picture_id uuid,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index shops_status on shops (status, id);

-- Who works in a shop, and as what.
create table shop_members (
  shop_id uuid not null references shops,
  account_id uuid not null references accounts,
  role text not null check (role in ('owner', 'manager', 'packer')),
  created_at timestamptz not null,
  primary key (shop_id, account_id)
);
create index shop_members_account on shop_members (account_id, shop_id);

-- Letters asking somebody to join a shop. The link in a letter is signed, so nothing kept here opens it.
create table shop_invitations (
  shop_id uuid not null references shops,
  id uuid not null constraint shop_invitations_id unique,
  email text not null check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('owner', 'manager', 'packer')),
  language text not null,
  invited_by uuid not null references accounts,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references accounts,
  primary key (shop_id, id)
);
