import { prepared, type Tx } from '../../../platform/db.ts'
import { defineJob } from '../../../platform/jobs.ts'
import { LineOver } from '../events.ts'

/** Gives free places of a group to those who wait in line. */
export const PlaceWaiting = defineJob<{ groupId: string }>('group.place_waiting')

const LINES = `
  select distinct group_id from waits where shop_id = $1 and deal_id = $2 and status = 'waiting'`

/** There may be room in a deal that was not there before: whoever waits in its lines is next. */
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
