-- What prices really were, and since when. Its page: server/src/modules/catalog/README.md
-- Triggers write it, so that no command can forget it, and nothing changes it after. It has no foreign keys: its rows
-- come from rows that have theirs, and what was asked stays known when a product is gone.

-- The single price of a variant from an instant on; null: not for sale from then on. A draft's price is not a price.
create table price_history (
  shop_id uuid not null,
  variant_id uuid not null,
  since timestamptz not null,
  id int8 generated always as identity,
  price int8 check (price > 0),
  primary key (shop_id, variant_id, since, id)
);

-- What a deal asked for a variant from an instant on, of its best tier and of its first; null: nothing any more.
-- Of that counts only what lies between the deal's start and end.
create table deal_price_history (
  shop_id uuid not null,
  deal_id uuid not null,
  variant_id uuid not null,
  since timestamptz not null,
  id int8 generated always as identity,
  lowest int8 check (lowest > 0),
  highest int8 check (highest >= lowest),
  primary key (shop_id, deal_id, variant_id, since, id),
  check ((lowest is null) = (highest is null))
);

-- When a command last changed the deal or its prices; null: they are as they were created.
alter table deals add column if not exists updated_at timestamptz;

-- Notes the single prices of variants where they differ from what was noted last. The instant is the product's own
-- when the same transaction wrote it, as every command does; a change by hand counts from now, never from the past.
create function note_single_prices(touched uuid[]) returns void language sql as $$
  insert into price_history (shop_id, variant_id, since, price)
  select v.shop_id, v.id, greatest(last.since, case
      when last.since is null or p.xmin = pg_current_xact_id()::xid then p.updated_at else now() end), asked.price
  from variants v
  join products p on p.shop_id = v.shop_id and p.id = v.product_id
  cross join lateral (select case when p.status = 'active' and v.deleted_at is null then v.price end as price) asked
  left join lateral (
    select h.since, h.price from price_history h where h.shop_id = v.shop_id and h.variant_id = v.id
    order by h.since desc, h.id desc limit 1
  ) last on true
  where v.id = any(touched) and asked.price is distinct from last.price
$$;

create function variants_priced() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform note_single_prices(array(select id from written));
  else
    perform note_single_prices(array(
      select w.id from written w join replaced r on r.shop_id = w.shop_id and r.id = w.id
      where w.price <> r.price or (w.deleted_at is null) <> (r.deleted_at is null)));
  end if;
  return null;
end $$;

create function products_priced() returns trigger language plpgsql as $$
begin
  perform note_single_prices(array(
    select v.id from written w join replaced r on r.shop_id = w.shop_id and r.id = w.id
    join variants v on v.shop_id = w.shop_id and v.product_id = w.id
    where (w.status = 'active') <> (r.status = 'active')));
  return null;
end $$;

-- For each statement, not each row: an import writes thousands of variants at once.
create trigger variants_priced_first after insert on variants
  referencing new table as written for each statement execute function variants_priced();
create trigger variants_priced after update on variants
  referencing old table as replaced new table as written for each statement execute function variants_priced();
create trigger products_priced after update on products
  referencing old table as replaced new table as written for each statement execute function products_priced();

-- The same for the prices of deals. A deal that has ended or is not running yet asks for nothing.
create function note_deal_prices(touched uuid[]) returns void language sql as $$
  insert into deal_price_history (shop_id, deal_id, variant_id, since, lowest, highest)
  select d.shop_id, d.id, known.variant_id, greatest(last.since, case
      when d.status in ('ended', 'cancelled') then coalesce(d.ended_at, now())
      when d.updated_at is not null and d.xmin = pg_current_xact_id()::xid then d.updated_at
      when last.since is null and d.version = 1 then d.created_at
      else now() end), asked.lowest, asked.highest
  from deals d
  cross join lateral (
    select p.variant_id from deal_prices p where p.shop_id = d.shop_id and p.deal_id = d.id
    union select h.variant_id from deal_price_history h where h.shop_id = d.shop_id and h.deal_id = d.id
  ) known
  cross join lateral (
    select min(p.price) as lowest, max(p.price) as highest from deal_prices p
    where p.shop_id = d.shop_id and p.deal_id = d.id and p.variant_id = known.variant_id and d.status = 'running'
  ) asked
  left join lateral (
    select h.since, h.lowest, h.highest from deal_price_history h
    where h.shop_id = d.shop_id and h.deal_id = d.id and h.variant_id = known.variant_id
    order by h.since desc, h.id desc limit 1
  ) last on true
  where d.id = any(touched) and (asked.lowest, asked.highest) is distinct from (last.lowest, last.highest)
$$;

create function deal_prices_written() returns trigger language plpgsql as $$
begin
  perform note_deal_prices(array(select distinct deal_id from written));
  return null;
end $$;

create function deals_turned() returns trigger language plpgsql as $$
begin
  perform note_deal_prices(array(
    select w.id from written w join replaced r on r.shop_id = w.shop_id and r.id = w.id where w.status <> r.status));
  return null;
end $$;

create trigger deal_prices_added after insert on deal_prices
  referencing new table as written for each statement execute function deal_prices_written();
create trigger deal_prices_changed after update on deal_prices
  referencing new table as written for each statement execute function deal_prices_written();
create trigger deal_prices_removed after delete on deal_prices
  referencing old table as written for each statement execute function deal_prices_written();
create trigger deals_turned after update on deals
  referencing old table as replaced new table as written for each statement execute function deals_turned();

-- What is there already. Every change of a price writes the product, so the price of now has held since then at least;
-- the prices of a deal have not changed since it was created.
insert into price_history (shop_id, variant_id, since, price)
select v.shop_id, v.id, p.updated_at, v.price
from variants v join products p on p.shop_id = v.shop_id and p.id = v.product_id
where p.status = 'active' and v.deleted_at is null;

insert into deal_price_history (shop_id, deal_id, variant_id, since, lowest, highest)
select d.shop_id, d.id, p.variant_id, d.created_at, min(p.price), max(p.price)
from deals d join deal_prices p on p.shop_id = d.shop_id and p.deal_id = d.id
where d.status <> 'draft' group by d.shop_id, d.id, p.variant_id;

insert into deal_price_history (shop_id, deal_id, variant_id, since, lowest, highest)
select d.shop_id, d.id, h.variant_id, d.ended_at, null, null
from deals d join deal_price_history h on h.shop_id = d.shop_id and h.deal_id = d.id
where d.status in ('ended', 'cancelled') and d.ended_at is not null;

-- A price that was asked stays asked, and none is made up: only the triggers above add rows.
create trigger price_history_stays before update or delete on price_history
  for each row execute function refuse_change();
create trigger price_history_not_emptied before truncate on price_history execute function refuse_change();
create trigger price_history_not_made_up before insert on price_history
  for each statement when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger deal_price_history_stays before update or delete on deal_price_history
  for each row execute function refuse_change();
create trigger deal_price_history_not_emptied before truncate on deal_price_history execute function refuse_change();
create trigger deal_price_history_not_made_up before insert on deal_price_history
  for each statement when (pg_trigger_depth() = 0) execute function refuse_change();
