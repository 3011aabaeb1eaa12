import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { FLAGS, SMALL } from '../../../scripts/programs.mjs'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** The secret that the processes of a test, and the test itself, sign with. */
export const SECRET = 'a secret that only the tests of this market share'

export interface ServerProcess {
  url: string
  process: ChildProcess
  /** Ends it at once, as a power cut would. */
  kill9(): Promise<void>
  stop(): Promise<void>
}

/** Starts the program as a process of its own on a database, as `npm start` does, and waits until it serves. */
export async function startServer(databaseUrl: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kongsi-test-'))
  const child = spawn(process.execPath, [...FLAGS, MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...SMALL,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      KONGSI_DEMO: '0',
      KONGSI_SECRET: SECRET,
      KONGSI_RATE_LIMIT: '1000000000',
      ...env,
    },
  })
  const ended = once(child, 'exit')
  // However this process ends, the server does not stay behind.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  const url = await Promise.race([addressOf(child), ended.then(() => Promise.reject(new Error('The server ended.')))])
  return { url, process: child, kill9: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! })
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const port = /Kongsi serves at http:\/\/localhost:(\d+)/.exec(line)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
  })
}
