-- What a shop still has to do with pick-ups, those whose orders were collected first on top.
create index pickups_of_shop on pickups (shop_id, cut_off_at, group_id) where done_at is null;
