import { on } from '../../platform/events.ts'
import { getOperators, getPersons } from '../accounts/index.ts'
import { LeaderApplied, LeaderDecided } from '../leaders/index.ts'
import { LEADERS_LINK, MY_LEADERSHIP_LINK } from './links.ts'
import { notifyIn } from './notify.ts'

export const leaderReactions = [
  on(LeaderApplied, async (tx, { account_id }) => {
    const params = { name: (await getPersons(tx, [account_id])).get(account_id)?.name ?? '' }
    const operators = await getOperators(tx)
    await notifyIn(
      tx,
      operators.map((accountId) => ({ accountId, kind: 'leader_applied', params, link: LEADERS_LINK })),
    )
  }),
  on(LeaderDecided, async (tx, { account_id, status, reason }) => {
    if (status === 'pending') return
    await notifyIn(tx, [
      { accountId: account_id, kind: `leader_${status}`, params: { reason }, link: MY_LEADERSHIP_LINK },
    ])
  }),
]
