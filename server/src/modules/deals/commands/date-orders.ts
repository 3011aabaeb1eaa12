import { prepared, type Tx } from '../../../platform/db.ts'

/*
 * An order is made in the batch within which its last unit falls, counted in the order in which places were paid: when
 * somebody leaves, those behind move up.
 */
const DATE = `
  with queue as (
    select pl.order_id, sum(pl.quantity) over (order by pl.paid_at, pl.id) as units
    from groups g join pledges pl on pl.group_id = g.id
    where g.shop_id = $1 and g.deal_id = $2 and pl.status in ('paid', 'confirmed') and pl.paid_at is not null
  ), made as (
    select no, ready_by, units, coalesce(sum(units) over (order by no rows between unbounded preceding and 1 preceding), 0)
      as before, no = max(no) over () as is_last
    from batches where shop_id = $1 and deal_id = $2
  )
  update orders o set ready_by = made.ready_by,
    delayed_at = case when made.no = $3 then $4::timestamptz else o.delayed_at end,
    dispatch_due_at = case when o.status = 'to_ship'
      then greatest(o.released_at, made.ready_by) + o.dispatch_hours * interval '1 hour' else o.dispatch_due_at end
  from queue join made on queue.units > made.before
    and (made.units is null or made.is_last or queue.units <= made.before + made.units)
  where o.shop_id = $1 and o.id = queue.order_id and o.status in ('held', 'balance_due', 'to_ship')`

/**
 * Gives the living orders of a deal the dates of the batches they are made in; does nothing without batches. `delayed`:
 * the batch whose orders are later than promised, which lets their buyers take them back.
 */
export async function dateOrdersIn(
  tx: Tx,
  shopId: string,
  dealId: string,
  { delayed = null }: { delayed?: number | null } = {},
): Promise<void> {
  await prepared(tx, 'batches.date', DATE, [shopId, dealId, delayed, tx.now])
}
