/* The counts the market keeps beside its rows, worked out from what was staged. */

export const STOCK = `
  update stock st set on_hand = 10000000 + held.units, reserved = st.reserved + held.units
  from (select shop_id, variant_id, count(*) filter (where status in ('unpaid', 'held'))::int as units
    from filling.places group by 1, 2) held
  where st.shop_id = held.shop_id and st.variant_id = held.variant_id`

export const TOTALS = `
  update deal_totals t set taken = t.taken + places.units, groups_open = t.groups_open + groups.open,
    groups_succeeded = t.groups_succeeded + groups.succeeded
  from (select deal_id, count(*) filter (where status not in ('cancelled', 'refunded'))::int as units
    from filling.places group by 1) places
  join (select deal_id, count(*) filter (where status = 'open')::int as open,
      count(*) filter (where status = 'succeeded')::int as succeeded
    from filling.groups group by 1) groups using (deal_id)
  where t.deal_id = places.deal_id`

export const TALLIES = `
  delete from shop_tally_changes;
  delete from shop_tallies;
  insert into shop_tallies select * from shop_tallies_counted;
  delete from demand_tally_changes;
  delete from demand_tallies;
  insert into demand_tallies select * from demand_tallies_counted`
