import { defineEvent } from '../../platform/events.ts'

export type LeaderStatus = 'pending' | 'approved' | 'rejected' | 'suspended'

/** Somebody asks to be a leader, for the first time or again after a rejection. */
export const LeaderApplied = defineEvent<{ account_id: string }>('leader.applied')
/** An operator decided: only an `approved` leader takes deals to a neighbourhood. */
export const LeaderDecided = defineEvent<{ account_id: string; status: LeaderStatus; reason: string }>('leader.decided')
