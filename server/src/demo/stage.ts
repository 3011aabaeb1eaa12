import { runOnce } from 'graphile-worker'
import type { App } from '../app.ts'
import { API, buildHttp } from '../http.ts'
import { signInAs } from '../modules/accounts/index.ts'
import { checkoutUrl, type Placed } from '../modules/payments/index.ts'
import { modules } from '../modules.ts'
import { after, HOUR, ManualClock } from '../platform/clock.ts'
import { Refusal } from '../platform/errors.ts'
import { mailboxMailer } from '../platform/mailbox.ts'
import { type Mail, mailerOf } from '../platform/mailer.ts'
import { transactions } from '../platform/transact.ts'

/** The market as it was some time ago: the same database and files, another clock. */
export interface Stage {
  app: App
  /** The present, from which the stage goes back. */
  begun: Date
  /** Letters sent on this stage, oldest first. They go to the mailbox, never out. */
  letters: Mail[]
  /** Sets the clock to so many hours before the demo was begun. */
  goTo(hoursAgo: number): void
  /** Does what is due by this stage's clock: deadlines, lapses, settlements, refunds. */
  letTimePass(): Promise<void>
  /** Posts to the market's API, as somebody who signed in or as nobody; gives the answer. Throws unless it is good. */
  post(path: string, payload: object, accountId?: string): Promise<unknown>
  /** The buyer's decision on the sandbox provider's page, which tells the market by its webhook. */
  decide(placed: Placed, outcome: 'approve' | 'decline'): Promise<void>
  close(): Promise<void>
}

/** Pictures in all their sizes are made later, by the worker. */
const isForNow = (name: string) => !name.startsWith('media.')
const delaySeconds = 1

/** Opens the stage. Its own server on a free loopback port hears the sandbox's webhooks. */
export async function openStage(app: App): Promise<Stage> {
  const begun = app.clock.now()
  const clock = new ManualClock(begun)
  const letters: Mail[] = []
  const mailbox = mailboxMailer(app.db, clock)
  const then: App = {
    ...app,
    clock,
    ...transactions(app.db, clock, app.doorbell),
    mailer: mailerOf(async (mail) => {
      letters.push(mail)
      await mailbox.send(mail)
    }),
  }
  const http = await buildHttp(then, modules)
  then.selfUrl = await http.listen({ port: 0, host: '127.0.0.1' })
  const jobs = modules.flatMap((each) => each.jobs ?? []).filter(({ type }) => isForNow(type.name))
  const taskList = Object.fromEntries(
    jobs.map(({ type, work }) => [type.name, (payload: unknown) => work(then, payload as never)]),
  )
  const post: Stage['post'] = async (path, payload, accountId) => {
    const headers = accountId ? { cookie: await signInAs(then, accountId) } : {}
    const answer = await http.inject({ method: 'POST', url: `${API}${path}`, payload, headers })
    const body = answer.json()
    if (answer.statusCode >= 400) throw new Refusal(body.code, answer.statusCode, body.detail ?? body.title)
    return body
  }
  return {
    app: then,
    begun,
    letters,
    goTo: (hoursAgo) => clock.set(after(begun, -hoursAgo * HOUR)),
    async letTimePass() {
      for (const { work } of modules.flatMap((each) => each.sweeps ?? [])) while (await work(then));
      await runOnce({ pgPool: app.pool, taskList, noHandleSignals: true, logger: app.jobLogger })
    },
    post,
    async decide(placed, outcome) {
      const page = new URL(await checkoutUrl(then, placed), then.selfUrl)
      const signed = Object.fromEntries(page.searchParams)
      const decision = { ...signed, outcome, webhook: 'before_redirect', delay_seconds: delaySeconds, twice: false }
      await post(`/sandbox/payments/${placed.payment_id}/decision`, decision).catch((error) => {
        if (!(error instanceof Refusal) || error.code !== 'sandbox_already_decided') throw error
      })
    },
    close: () => http.close(),
  }
}
