import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface FolderLock {
  /** Tells processes that find the folder taken how to reach its owner. */
  announce(url: string): void
  release(): void
}

export interface FolderOwner {
  pid: number
  url: string | undefined
}

/**
 * Takes a folder for this process, or answers who has it. The lock is an operating-system lock, held through an empty
 * SQLite file, so it ends with the process in whatever way the process ends and never has to be judged stale.
 */
export function lockFolder(folder: string): FolderLock | FolderOwner {
  const ownerFile = join(folder, 'owner.json')
  const database = new DatabaseSync(join(folder, 'owner.lock'))
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    database.close()
    if (isBusy(error)) return readOwner(ownerFile)
    throw error
  }
  const announce = (url?: string) =>
    writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 })
  announce()
  return { announce, release: () => database.close() }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function readOwner(file: string): FolderOwner {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FolderOwner
  } catch {
    return { pid: 0, url: undefined } // taken this very moment: the owner has not yet said who it is
  }
}
