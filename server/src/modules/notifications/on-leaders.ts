import { LeaderApplied, LeaderDecided } from '../leaders/index.ts'
import { LEADERS_LINK, MY_LEADERSHIP_LINK } from './links.ts'
import { tell } from './tell.ts'

export const leaderNews = [
  tell(LeaderApplied, ({ account_id }, facts) => {
    const params = { name: facts.nameOf(account_id) }
    return facts.operators.map((accountId) => ({ accountId, kind: 'leader_applied', params, link: LEADERS_LINK }))
  }),
  tell(LeaderDecided, ({ account_id, status, reason }) => {
    if (status === 'pending') return []
    const kind = `leader_${status}` as const
    return [{ accountId: account_id, kind, params: { reason }, link: MY_LEADERSHIP_LINK }]
  }),
]
