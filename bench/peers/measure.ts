import { setTimeout as sleep } from 'node:timers/promises'
import { cpuOf, quantile } from '../machine.ts'
import type { Counter, Counts } from './counts.ts'
import type { Peer } from './peer.ts'

export const AT_ONCE = 32
/** In seconds of CPU time, so that each gets as much work done before and while measured, on a busy machine too. */
export const WARM_UP_CPU_SECONDS = 20
export const CPU_SECONDS = 40
export const UNITS = 5
export const RIVALS = 20

const IDLE_SECONDS = 20
const PLENTY = 1_000_000
/** PostgreSQL's sessions tell their commits ten seconds after the last at the latest. */
const TOLD_MS = 11_000
const QUIET_MS_MAX = 60_000
const QUIET_CPU_MS_A_SECOND = 100
const LOAD_MS_MAX = 300_000
const LOOK_MS = 500
const FAILED_MAX = 100

export interface Figures {
  orders: number
  /** Why orders did not come about although there was plenty in stock; their cost is shared by all tries. */
  failed: string[]
  perSecond: number
  p50: number
  p99: number
  /** An order's share of what the server's processes and the database used. */
  cpuMs: number
  statements: number
  commits: number
}

interface Used extends Counts {
  cpuMs: number
  atMs: number
}

/**
 * What an order costs a peer: everything used from the first order until all is quiet again, background work included,
 * without what the peer uses in the same time when nobody buys.
 */
export async function measure(peer: Peer, counter: Counter, postgresPid: number): Promise<Figures> {
  const pids = [...peer.pids, postgresPid]
  const used = async (): Promise<Used> => ({
    ...(await counter.read(peer.database)),
    cpuMs: cpuOf(pids),
    atMs: performance.now(),
  })
  const product = await peer.sell(PLENTY)
  await load(peer, product, pids, WARM_UP_CPU_SECONDS)
  await quiet(pids)
  const idle = await used()
  await sleep(IDLE_SECONDS * 1000)
  const start = await used()
  const { took, failed } = await load(peer, product, pids, CPU_SECONDS)
  const seconds = (performance.now() - start.atMs) / 1000
  await quiet(pids)
  const end = await used()
  const tries = took.length + failed.length
  const anOrder = (what: 'cpuMs' | keyof Counts) => {
    const idleAMs = (start[what] - idle[what]) / (start.atMs - idle.atMs)
    return (end[what] - start[what] - idleAMs * (end.atMs - start.atMs)) / tries
  }
  return {
    orders: took.length,
    failed,
    perSecond: took.length / seconds,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    cpuMs: anOrder('cpuMs'),
    statements: anOrder('statements'),
    commits: anOrder('commits'),
  }
}

/**
 * Buyers who order one after the other, several at once, until the processes have used so much CPU time. Answers how
 * long each order took, in ms, and why others failed. Throws when too many do.
 */
async function load(peer: Peer, product: string, pids: number[], cpuSeconds: number) {
  const took: number[] = []
  const failed: string[] = []
  const [cpuMax, until] = [cpuOf(pids) + cpuSeconds * 1000, performance.now() + LOAD_MS_MAX]
  let open = true
  const watch = setInterval(() => {
    open = cpuOf(pids) < cpuMax && performance.now() < until
  }, LOOK_MS)
  const buyer = async () => {
    while (open && failed.length < FAILED_MAX) {
      const start = performance.now()
      const refused = await tryToBuy(peer, product)
      if (refused === undefined) took.push(performance.now() - start)
      else failed.push(refused)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, buyer))
  clearInterval(watch)
  if (took.length === 0 || failed.length >= FAILED_MAX) {
    throw new Error(`${failed.length} orders of ${peer.name} failed, such as by: ${failed[0]}`)
  }
  return { took, failed }
}

/** A connection that breaks or an answer nobody can read is a failed order too. */
const tryToBuy = (peer: Peer, product: string): Promise<string | undefined> =>
  peer.buy(product).catch((error: Error) => error.message)

/** Waits until the processes have next to nothing to do and the database has told its counts. */
async function quiet(pids: number[]): Promise<void> {
  await sleep(TOLD_MS)
  for (const until = performance.now() + QUIET_MS_MAX; performance.now() < until; ) {
    const before = cpuOf(pids)
    await sleep(1000)
    if (cpuOf(pids) - before <= QUIET_CPU_MS_A_SECOND) return
  }
}

export interface Oversell {
  accepted: number
  /** What the others were told. */
  refusals: string[]
}

/** Few units and more buyers who come at the same moment, each going all the way to paying. */
export async function oversell(peer: Peer): Promise<Oversell> {
  const product = await peer.sell(UNITS)
  const answers = await Promise.all(Array.from({ length: RIVALS }, () => tryToBuy(peer, product)))
  const refusals = answers.filter((answer) => answer !== undefined)
  return { accepted: RIVALS - refusals.length, refusals }
}
