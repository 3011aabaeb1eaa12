import sharp from 'sharp'
import { WorkshopBusy } from './refusals.ts'

sharp.cache(false)
sharp.concurrency(1)

const BENCHES = 2
const WAITING_MAX = 500

interface Queues {
  urgent: (() => void)[]
  patient: (() => void)[]
}

const waiting: Queues = { urgent: [], patient: [] }
let busy = 0

/**
 * Runs picture work, two at a time in this process, because each takes a core and tens of megabytes. What somebody
 * waits for goes first. Throws WorkshopBusy when too much is waiting already.
 */
export async function inWorkshop<Result>(urgency: keyof Queues, work: () => Promise<Result>): Promise<Result> {
  if (busy < BENCHES) busy++
  else await turn(urgency)
  try {
    return await work()
  } finally {
    const next = waiting.urgent.shift() ?? waiting.patient.shift()
    if (next) next()
    else busy--
  }
}

function turn(urgency: keyof Queues): Promise<void> {
  if (waiting[urgency].length >= WAITING_MAX) throw WorkshopBusy()
  return new Promise((resolve) => waiting[urgency].push(resolve))
}
