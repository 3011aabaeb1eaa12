import { fork } from 'node:child_process'
import type { App } from '../app.ts'
import { demoIsOver } from './over.ts'

/** What the process that makes the demo tells. */
export interface Told {
  done: number
  all: number
}

const tellEvery = 0.1

/**
 * Makes the demo market in a process of its own, so that the memory that drawing takes is given back, and tells how far
 * it is in the log. At once done when there is nothing to do. Throws when that process fails; the next start goes on.
 */
export async function makeDemoApart(app: App, databaseUrl: string): Promise<void> {
  if (await demoIsOver(app)) return
  app.log.info('Making the demo market: people, shops, goods and ten days of buying together')
  const child = fork(new URL('./child.ts', import.meta.url), { env: { ...process.env, DATABASE_URL: databaseUrl } })
  let told = 0
  child.on('message', (message) => {
    const { done, all } = message as Told
    if (done / all < told + tellEvery) return
    told = done / all
    app.log.info(`The demo market is made to ${Math.round(told * 100)} %`)
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`Making the demo market ended with ${signal ?? code}`))
    })
  })
}
