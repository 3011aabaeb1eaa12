import { prepared, type Tx } from '../../../platform/db.ts'
import { LeftLine } from '../events.ts'

const FORGET = `
  update waits set wish = '{}', status = case status when 'waiting' then 'left' else status end,
    ended_at = coalesce(ended_at, $2)
  where account_id = $1 returning shop_id, deal_id, group_id, ended_at = $2 as was_waiting`

interface Forgotten {
  shop_id: string
  deal_id: string
  group_id: string
  was_waiting: boolean
}

/** Takes a person out of every waiting line, and what they wished for, with its address, out of the records. */
export async function forgetWaitsIn(tx: Tx, accountId: string): Promise<void> {
  for (const { was_waiting, ...group } of await prepared<Forgotten>(tx, 'line.forget', FORGET, [accountId, tx.now])) {
    if (was_waiting) tx.emit(LeftLine, { ...group, account_id: accountId })
  }
}
