import { type ChildProcess, fork } from 'node:child_process'
import type { Drawn, Task } from './drawing.ts'
import { WorkshopBusy } from './refusals.ts'
import type { Delivery, Order } from './workshop-process.ts'

const BENCHES = 2
const WAITING_MAX = 500
const IDLE_MS = 5000

interface Queues {
  urgent: (() => void)[]
  patient: (() => void)[]
}

const waiting: Queues = { urgent: [], patient: [] }
let busy = 0

/**
 * Does picture work in a process of its own, two tasks at a time: each takes a core and tens of megabytes, which go back
 * when the work is done, and a file made to break a decoder breaks only that process. What somebody waits for goes
 * first. Throws WorkshopBusy when too much is waiting already.
 */
export async function inWorkshop(urgency: keyof Queues, task: Task): Promise<Drawn> {
  if (busy < BENCHES) busy++
  else await turn(urgency)
  try {
    return await send(task)
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

interface Promised {
  resolve: (drawn: Drawn) => void
  reject: (error: Error) => void
}

const promised = new Map<number, Promised>()
let child: ChildProcess | undefined
let closing: NodeJS.Timeout | undefined
let count = 0

function send(task: Task): Promise<Drawn> {
  clearTimeout(closing)
  child ??= open()
  const order: Order = { n: ++count, task }
  const { promise, resolve, reject } = Promise.withResolvers<Drawn>()
  promised.set(order.n, { resolve, reject })
  child.ref()
  child.send(order, (error) => error && settle({ n: order.n, failure: error.message }))
  return promise
}

function open(): ChildProcess {
  const opened = fork(new URL('./workshop-process.ts', import.meta.url), { serialization: 'advanced' })
  opened.on('message', settle)
  opened.on('exit', () => {
    if (child === opened) child = undefined
    for (const n of promised.keys()) settle({ n, failure: 'The process that draws pictures ended.' })
  })
  return opened
}

function settle(delivery: Delivery): void {
  const waiter = promised.get(delivery.n)
  promised.delete(delivery.n)
  if (promised.size === 0) rest()
  if ('drawn' in delivery) waiter?.resolve(delivery.drawn)
  else waiter?.reject(new Error(delivery.failure))
}

/** With nothing to do it keeps nobody alive, and after a while it ends. */
function rest(): void {
  child?.unref()
  child?.channel?.unref()
  closing = setTimeout(() => child?.disconnect(), IDLE_MS)
  closing.unref()
}
