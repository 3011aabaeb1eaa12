import type { Tx } from '../../platform/db.ts'
import { defineJob } from '../../platform/jobs.ts'

/** Sends all that waits to be mailed. */
export const SendWaiting = defineJob<Record<string, never>>('notifications.mail')

/** Has what waits mailed; asked again, it is still one job. */
export const addMailJob = (tx: Tx): void => tx.addJob(SendWaiting, {}, { key: SendWaiting.name })

/** One mail that could not be sent with the others: the notifications it was to tell. */
interface Unsent {
  account_id: string
  ids: string[]
}

export const SendAlone = defineJob<Unsent>('notifications.mail-alone')

/**
 * Has a mail tried again by itself. These jobs run one after the other, so that a mail server that does not answer
 * takes up one worker and leaves the rest to refunds.
 */
export const addMailAloneJob = (tx: Tx, unsent: Unsent): void => tx.addJob(SendAlone, unsent, { queue: SendAlone.name })
