-- What shops sell. Its page: server/src/modules/catalog/README.md

create table products (
  shop_id uuid not null references shops,
  id uuid not null,
  handle text not null check (handle <> '' and length(handle) <= 255),
  language text not null,
  texts jsonb not null,
  vendor text,
  product_type text,
  category_id int,
  tags text[] not null default '{}',
  status text not null check (status in ('draft', 'active', 'archived')),
  options jsonb not null default '[]',
  unit text not null default 'piece' check (unit in ('piece', 'kg')),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  primary key (shop_id, id),
  -- before the next: of equal indexes an empty table's plans take the last, and checks of references are planned early
  constraint products_handle unique (shop_id, handle),
  constraint products_by_id unique (id),
  check (status <> 'active' or published_at is not null)
);

-- A picture of a product. picture_id stays null until the picture at source_url was fetched; fetch_after says when to
-- try (again), failure why it will not be tried any more.
create table product_pictures (
  shop_id uuid not null,
  product_id uuid not null,
  position int not null,
  picture_id uuid references pictures,
  source_url text,
  alt text not null default '',
  fetch_after timestamptz,
  attempts smallint not null default 0,
  failure text,
  import_id uuid,
  import_row int,
  primary key (shop_id, product_id, position),
  foreign key (shop_id, product_id) references products on delete cascade,
  check (picture_id is not null or source_url is not null)
);
create index product_pictures_pending on product_pictures (fetch_after) where fetch_after is not null;
create index product_pictures_source on product_pictures (shop_id, source_url) where fetch_after is not null;
create index product_pictures_import on product_pictures (import_id) where import_id is not null;

-- The buyable options of a product. Prices are in minor units of the shop's currency.
create table variants (
  shop_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  position int not null,
  options text[] not null default '{}',
  sku text,
  barcode text,
  price int8 not null check (price > 0),
  compare_at int8 check (compare_at > 0),
  weight_g int check (weight_g >= 0),
  picture_id uuid references pictures,
  picture_url text,
  deleted_at timestamptz,
  primary key (shop_id, id),
  constraint variants_by_id unique (id),
  foreign key (shop_id, product_id) references products on delete cascade
);
create unique index variants_options on variants (shop_id, product_id, options) where deleted_at is null;
create index variants_picture_url on variants (shop_id, picture_url)
  where picture_url is not null and picture_id is null and deleted_at is null;

-- Units on hand, and how many of them are promised to somebody. Untracked stock never runs out.
create table stock (
  shop_id uuid not null,
  variant_id uuid not null,
  on_hand int not null default 0,
  reserved int not null default 0 check (reserved >= 0),
  tracked boolean not null default true,
  primary key (shop_id, variant_id),
  foreign key (shop_id, variant_id) references variants on delete cascade,
  constraint stock_never_oversold check (not tracked or reserved <= on_hand)
) with (fillfactor = 70);

-- A file of products being read, and how far it came: `rows` of it are done, in the database and for good. Who works
-- on it has its run_id and shows by heartbeat_at that it lives.
create table imports (
  shop_id uuid not null references shops,
  id uuid not null,
  account_id uuid,
  file_name text not null,
  file_key text not null,
  dialect text check (dialect in ('shopify-old', 'shopify-new')),
  status text not null check (status in ('waiting', 'running', 'done', 'failed')),
  failure text,
  total_bytes int8 not null,
  read_bytes int8 not null default 0,
  rows int not null default 0,
  products_created int not null default 0,
  products_updated int not null default 0,
  failed_rows int not null default 0,
  run_id uuid,
  heartbeat_at timestamptz,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (shop_id, id),
  constraint imports_by_id unique (id)
);
create index imports_open on imports (created_at) where status in ('waiting', 'running');

-- Which rows of it were not taken over, and why. row is the line of the file a person sees in a spreadsheet.
create table import_errors (
  shop_id uuid not null,
  import_id uuid not null,
  id int8 generated always as identity,
  row int not null,
  column_name text not null,
  reason text not null,
  value text not null,
  primary key (shop_id, import_id, id),
  foreign key (shop_id, import_id) references imports on delete cascade
);
