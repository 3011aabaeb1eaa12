-- Who serves a neighbourhood, and where it collects. Its page: server/src/modules/leaders/README.md

-- Somebody who applied to be a leader, and what an operator decided. One row a person; `since` is when the status began.
create table leaders (
  account_id uuid primary key references accounts,
  status text not null check (status in ('pending', 'approved', 'rejected', 'suspended')),
  since timestamptz not null,
  about text not null check (length(about) <= 500),
  -- The last decision. It stays while somebody asks again, so that the operator sees what was said before.
  reason text not null default '' check (length(reason) <= 1000),
  decided_by uuid references accounts,
  decided_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((decided_by is null) = (decided_at is null))
);
create index leaders_status on leaders (status, since, account_id);

-- Where parcels are collected. Never deleted, because orders keep referring to it: a retired one is not active.
create table pickup_points (
  id uuid primary key,
  leader_id uuid not null references leaders,
  name text not null check (length(name) <= 80),
  phone text not null check (length(phone) <= 40),
  country text not null check (country ~ '^[A-Z]{2}$'),
  region text not null check (length(region) <= 100),
  city text not null check (length(city) <= 100),
  line1 text not null check (length(line1) <= 200),
  line2 text not null check (length(line2) <= 200),
  postal_code text not null check (length(postal_code) <= 20),
  -- By weekday, in the time of the point: {"mon": [{"from": "16:00", "to": "20:00"}], …}, at most two a day.
  hours jsonb not null check (
    jsonb_typeof(hours) = 'object'
    and not hours @? 'strict $.* ? (@.type() != "array" || @.size() > 2)'
    and not hours @? '$.*[*] ? (!(@.from < @.to))'
  ),
  time_zone text not null check (time_zone <> '' and length(time_zone) <= 60),
  note text not null check (length(note) <= 300),
  active boolean not null default true,
  -- How many things are still to be collected here, counted by whoever opens and closes them.
  in_use int not null default 0 check (in_use >= 0),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pickup_points_retired_unused check (active or in_use = 0),
  check (not active or (name <> '' and phone <> '' and city <> '' and line1 <> ''))
);
create index pickup_points_leader on pickup_points (leader_id, id);
create unique index pickup_points_name on pickup_points (leader_id, lower(name)) where active;
create index pickup_points_near on pickup_points (country, city, name, id) where active;
