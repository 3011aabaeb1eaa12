create extension if not exists pg_trgm;

-- What buyers can find: one row for each published product of an open shop, made from it and made anew when it changes.
create table search_documents (
  shop_id uuid not null,
  product_id uuid not null,
  words tsvector not null,
  category_id int,
  currency text not null,
  price int8 not null,
  published_at timestamptz not null,
  deal_starts_at timestamptz,
  deal_ends_at timestamptz,
  primary key (shop_id, product_id),
  foreign key (shop_id, product_id) references products on delete cascade
);
create index search_documents_words on search_documents using gin (words) with (fastupdate = off);
create index search_documents_new on search_documents (published_at desc, product_id desc);
create index search_documents_price on search_documents (currency, price, product_id);
create index search_documents_category on search_documents (category_id, published_at desc, product_id desc);
create index search_documents_shop on search_documents (shop_id, published_at desc, product_id desc);
create index search_documents_deals on search_documents (deal_ends_at) where deal_ends_at is not null;

-- Products whose document is out of date.
create table search_stale (
  product_id uuid primary key,
  shop_id uuid not null
);

-- Words that titles, tags and categories have ever used: what a mistyped word may have meant.
create table search_words (
  word text primary key
);
create index search_words_alike on search_words using gin (word gin_trgm_ops) with (fastupdate = off);
