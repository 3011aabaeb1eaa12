import { request } from 'undici'
import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import { after, SECOND } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import { defineJob, job } from '../../../platform/jobs.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import { signWebhook } from './signature.ts'

export const SendWebhook = defineJob<{ webhookId: string }>('sandbox.webhook')

const TIMEOUT_MS = 10_000

interface Webhook {
  id: string
  body: string
}

/** Sends a webhook over HTTP, as a provider outside would; throws unless the market took it. */
export async function deliverWebhook(app: App, { id, body }: Webhook): Promise<void> {
  const { statusCode, body: answer } = await request(`${app.selfUrl}/api/v1/webhooks/payments/sandbox`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...signWebhook(app.config.secret, id, body, app.clock.now()),
    },
    body,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  })
  await answer.dump()
  if (statusCode >= 300) throw new Error(`The market answered ${statusCode} to a webhook.`)
  await deliveredOf(app).submit('delivered', id)
}

const DELIVERED = 'update sandbox_webhooks set delivered_at = $2 where id = any($1::uuid[])'

const deliveredOf = batcherOf(markDelivered, (id: string) => id)

async function markDelivered(app: App, ids: string[]): Promise<Outcome<void>[]> {
  await prepared(app.db, 'sandbox.delivered', DELIVERED, [ids, app.clock.now()])
  return ids.map(() => ({ answer: undefined }))
}

async function deliverById(app: App, webhookId: string): Promise<void> {
  const webhook = await app.db
    .selectFrom('sandbox_webhooks')
    .select(['id', 'body'])
    .where('id', '=', webhookId)
    .executeTakeFirst()
  if (webhook) await deliverWebhook(app, webhook)
}

export const sandboxJobs = [job(SendWebhook, (app, { webhookId }) => deliverById(app, webhookId))]

const FORGOTTEN_MS = 30 * SECOND
const BATCH = 20

/** A webhook whose sender died between the decision and the sending is sent all the same. */
async function deliverForgotten(app: App): Promise<boolean> {
  const forgotten = await app.db
    .selectFrom('sandbox_webhooks')
    .select(['id', 'body'])
    .where('delivered_at', 'is', null)
    .where('due_at', '<', after(app.clock.now(), -FORGOTTEN_MS))
    .orderBy('due_at')
    .limit(BATCH)
    .execute()
  for (const webhook of forgotten) await deliverWebhook(app, webhook)
  return forgotten.length === BATCH
}

export const sandboxSweeps: Sweep[] = [{ name: 'sandbox.forgotten', everyMs: 10 * SECOND, work: deliverForgotten }]
