-- What people are told. The words are made from kind and params when somebody reads them, in their language.
create table notifications (
  account_id uuid not null references accounts on delete cascade,
  id uuid not null,
  kind text not null,
  params jsonb not null,
  link text,
  created_at timestamptz not null,
  read_at timestamptz,
  -- Whether it is also sent by mail, since when somebody is sending it, and when that was done.
  by_mail boolean not null,
  mailing_since timestamptz,
  mailed_at timestamptz,
  primary key (account_id, id)
);
create index notifications_unread on notifications (account_id) where read_at is null;
create index notifications_to_mail on notifications (account_id, id) where by_mail and mailed_at is null;
