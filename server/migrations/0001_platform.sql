-- Facts that modules tell each other. Read in (xid, id) order below the oldest running transaction.
create table events (
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  primary key (xid, id)
);

-- How far each subscriber has read.
create table event_cursors (
  subscriber text primary key,
  xid xid8 not null default '0',
  id bigint not null default 0
);

-- Answers kept for repeated requests.
create table idempotency_keys (
  owner_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  result jsonb not null,
  created_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (owner_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- The operator's choices for this market.
create table settings (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid
);

-- Privileged acts: who did what to what, and why. Never changed.
create table audit_entries (
  id uuid primary key,
  account_id uuid,
  act text not null,
  subject_type text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  created_at timestamptz not null
);
create index audit_entries_recent on audit_entries (id desc);

-- Mails of a market without SMTP, for its mailbox page.
create table mailbox_mails (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  html text,
  created_at timestamptz not null
);
create index mailbox_mails_recipient on mailbox_mails (recipient, id desc);
