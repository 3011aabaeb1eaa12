-- People: whoever signed up.
create table accounts (
  id uuid primary key,
  email text not null constraint accounts_email unique check (email = lower(email) and length(email) <= 254),
  email_verified boolean not null default false,
  name text not null check (length(name) <= 100),
  language text,
  currency text check (currency ~ '^[A-Z]{3}$'),
  operator boolean not null default false,
  picture_id uuid,
  -- What a ready-made person of the demo market shows; only they can be entered without a password.
  demo_role text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  erased_at timestamptz
);
create index accounts_demo on accounts (demo_role, id) where demo_role is not null;

-- The first account of an empty market runs it. Only while the market is empty do sign-ups wait for each other.
create function accounts_first_is_operator() returns trigger language plpgsql as $$
begin
  if not exists (select from accounts) then
    perform pg_advisory_xact_lock(7205115);
    new.operator := new.operator or not exists (select from accounts);
  end if;
  return new;
end $$;
create trigger accounts_first before insert on accounts for each row execute function accounts_first_is_operator();

-- Ways in: a password's hash, or an identity elsewhere.
create table credentials (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  provider text not null,
  provider_account_id text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint credentials_provider unique (provider, provider_account_id)
);
create index credentials_account on credentials (account_id);

create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  token text not null constraint sessions_token unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_account on sessions (account_id);
create index sessions_expiry on sessions (expires_at);

-- One-time codes and challenges that wait for their answer.
create table verifications (
  id text primary key, -- a UUID, or the hash of what may happen only once
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on verifications (identifier);
create index verifications_expiry on verifications (expires_at);

create table passkeys (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null constraint passkeys_credential unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkeys_account on passkeys (account_id);

-- Where somebody wants things delivered. An order keeps a copy, so these may change and go.
create table addresses (
  account_id uuid not null references accounts on delete cascade,
  id uuid not null,
  name text not null,
  phone text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  region text not null,
  city text not null,
  line1 text not null,
  line2 text not null,
  postal_code text not null,
  is_default boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id)
);
create unique index addresses_default on addresses (account_id) where is_default;
