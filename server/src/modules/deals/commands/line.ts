import { prepared, type Tx } from '../../../platform/db.ts'
import { defineJob } from '../../../platform/jobs.ts'
import { LineOver } from '../events.ts'

/** Gives free places of a group to those who wait in line. */
export const PlaceWaiting = defineJob<{ groupId: string }>('group.place_waiting')

/* Only a campaign's group has a line; whether anybody stands in it is told by the first. */
const LINES = `
  select g.id as group_id from deals d join groups g on g.shop_id = d.shop_id and g.deal_id = d.id
    and g.status = 'open'
  where d.shop_id = $1 and d.id = $2 and d.scope = 'campaign'
    and (select true from waits w where w.group_id = g.id and w.status = 'waiting' limit 1)`

/** There may be room in a deal that was not there before: whoever waits in its line is next. */
export async function callLinesIn(tx: Tx, shopId: string, dealId: string): Promise<void> {
  const lines = await prepared<{ group_id: string }>(tx, 'line.of_deal', LINES, [shopId, dealId])
  for (const { group_id: groupId } of lines) tx.addJob(PlaceWaiting, { groupId }, { key: `line ${groupId}` })
}

const CLOSE = `
  update waits set status = 'over', end_reason = $3, ended_at = $4
  where shop_id = $1 and group_id = $2 and status = 'waiting' returning account_id, deal_id`

/** The group is over, and so is its line; those in it are told. The caller holds the group's lock. */
export async function closeLineIn(tx: Tx, shopId: string, groupId: string): Promise<void> {
  const values = [shopId, groupId, 'group_over', tx.now]
  const rows = await prepared<{ account_id: string; deal_id: string }>(tx, 'line.close', CLOSE, values)
  if (rows.length === 0) return
  const account_ids = rows.map((row) => row.account_id)
  const { deal_id } = rows[0]!
  tx.emit(LineOver, { shop_id: shopId, deal_id, group_id: groupId, account_ids, reason: 'group_over' })
}
