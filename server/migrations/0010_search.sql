create extension if not exists pg_trgm;

-- What buyers can find: one row for each published product of an open shop, made from it and made anew when it changes.
create table search_documents (
  shop_id uuid not null,
  product_id uuid not null,
  words tsvector not null,
  titles text not null,
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
create index search_documents_titles on search_documents using gin (titles gin_trgm_ops) with (fastupdate = off);
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

-- Documents whose title resembles mistyped words, the most alike first. A function, because the threshold of the
-- operator that can use the index is a setting.
select word_similarity('load', 'the module');
create function search_alike(typed text, most int) returns table (shop_id uuid, product_id uuid, likeness real)
language sql stable set pg_trgm.word_similarity_threshold = 0.45 as $$
  select shop_id, product_id, word_similarity(typed, titles) as likeness
  from search_documents where typed <% titles
  order by likeness desc, product_id desc limit most
$$;
