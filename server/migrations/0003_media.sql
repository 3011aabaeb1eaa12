-- Pictures people and shops uploaded, or that were fetched for them. The bytes are in the file storage under
-- pictures/<id>/. Neither owner is a reference: a picture outlives nobody's foreign key, it is removed by command.
create table pictures (
  id uuid primary key,
  owner_id uuid,
  shop_id uuid,
  content_type text not null,
  width int not null check (width > 0),
  height int not null check (height > 0),
  bytes int not null check (bytes > 0),
  sha256 bytea not null,
  blur text not null,
  status text not null default 'ready' check (status in ('ready', 'removed')),
  created_at timestamptz not null,
  check (owner_id is not null or shop_id is not null)
);
create unique index pictures_of_shop on pictures (shop_id, sha256) where shop_id is not null and status = 'ready';
create index pictures_of_owner on pictures (owner_id) where owner_id is not null;
