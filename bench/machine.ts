import { readdirSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { setTimeout } from 'node:timers/promises'

const TICK_MS = 10

/** The machine a figure was taken on, in one line. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

interface Stat {
  pid: number
  parent: number
  cpuMs: number
}

/** CPU time in ms that processes and all their children have used, finished children included. */
export function cpuOf(pids: number[]): number {
  const all = readdirSync('/proc').flatMap((name) => stat(Number(name)) ?? [])
  const wanted = new Set(pids)
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all) {
      if (!wanted.has(parent) || wanted.has(pid)) continue
      wanted.add(pid)
      grown = true
    }
  }
  return all.filter((each) => wanted.has(each.pid)).reduce((sum, each) => sum + each.cpuMs, 0)
}

/** A line of /proc/<pid>/stat; its fields are counted after the name, which may hold spaces. */
function stat(pid: number): Stat | undefined {
  if (!Number.isInteger(pid)) return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0)
    return { pid, parent: Number(fields[1]), cpuMs: ticks * TICK_MS }
  } catch {
    return undefined
  }
}

const REST_MS = 500
const REST_SHARE = 0.1

/** Waits until processes and their children have next to nothing to do any more. */
export async function atRest(pids: number[]): Promise<void> {
  for (let busy = true; busy; ) {
    const before = cpuOf(pids)
    await setTimeout(REST_MS)
    busy = cpuOf(pids) - before > REST_MS * REST_SHARE
  }
}

/** The value below which a share of the samples lies, such as 0.99. */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Rows of a table, aligned for a terminal. */
export function table(rows: (string | number)[][]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map((row) => row[column]!.length)))
  return texts
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
