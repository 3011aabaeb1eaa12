import { after, MINUTE } from '../../../platform/clock.ts'
import type { ExtraCheck } from '../../ledger/index.ts'
import { sqlCheck } from './sql-check.ts'

/** How long after its time something may still wait for its turn. */
const GRACE_MS = 2 * MINUTE

/** Finds what should have happened by itself before `now` and did not: nobody may be stuck. */
export function overdueChecks(now: Date): ExtraCheck[] {
  const late = `timestamptz '${after(now, -GRACE_MS).toISOString()}'`
  const overdue = (status: string, due: string) => `
    select format('order %s is ${status} since ${due} %s', number, ${due}) as detail
    from orders where status = '${status}' and ${due} < ${late}`
  return [
    { check: 'no order waits longer than it may to be paid', query: overdue('unpaid', 'pay_by') },
    { check: 'no order waits longer than it may for its rest', query: overdue('balance_due', 'balance_due_at') },
    { check: 'no parcel waits longer than it may to be fetched', query: overdue('arrived', 'receive_due_at') },
    { check: 'no order waits longer than it may to count as received', query: overdue('shipped', 'receive_due_at') },
    { check: 'no order waits longer than it may to be settled', query: overdue('received', 'settle_due_at') },
    {
      check: 'no group outlives its deadline',
      query: `select format('group %s was due %s', id, deadline_at) as detail
        from groups where status = 'open' and deadline_at < ${late}`,
    },
    {
      check: 'no group outlives its cancelled deal',
      query: `select format('group %s is %s; its deal was cancelled %s', g.id, g.status, d.ended_at) as detail
        from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
        where d.status = 'cancelled' and d.ended_at < ${late} and (g.status = 'open' or g.status = 'forming' and g.seats_taken > 0)`,
    },
  ].map(sqlCheck)
}
