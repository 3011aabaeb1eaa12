import { m } from '#lib/paraglide/messages.js'
import type { LeaderStatus } from '#lib/types.ts'

const statuses = {
  pending: { text: m.leader_pending, tone: 'wait' },
  approved: { text: m.leader_approved, tone: 'good' },
  rejected: { text: m.leader_rejected, tone: 'bad' },
  suspended: { text: m.leader_suspended, tone: 'bad' },
} as const satisfies Record<LeaderStatus, { text: () => string; tone: string }>

/** Where an application stands, as a badge says it. */
export const leaderStatus = (code: LeaderStatus) => ({ ...statuses[code], text: statuses[code].text() })
