-- What a shop still has to do with pick-ups, those whose orders were collected first on top.
create index pickups_of_shop on pickups (shop_id, cut_off_at, group_id) where done_at is null;

-- What the operator looks through: deals of a kind in a state, and pick-ups that are under way, the newest first.
create index deals_of_kind on deals (kind, status, id desc);
create index pickups_under_way on pickups (group_id desc) where done_at is null;
