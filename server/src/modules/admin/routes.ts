import { type TSchema, Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, Instant, Nullable, PageOf, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { readSettings, Settings } from '../../platform/settings.ts'
import { getPersons, PersonSchema } from '../accounts/index.ts'
import {
  getOwners,
  getShopSettings,
  giveVerdict,
  listShops,
  ReasonNeeded,
  ShopSettingsSchema,
  ShopStatusSchema,
  VERDICTS,
} from '../shops/index.ts'
import { changeSettings } from './commands/change-settings.ts'
import { JobBusy, retryJob } from './commands/retry-job.ts'
import { listAudit } from './queries/list-audit.ts'
import { JOB_STATUSES, listJobs } from './queries/list-jobs.ts'

const config = { access: 'operator' } as const
const tags = ['admin']
const LIMIT = 50
const refusals = [SignInNeeded, NotAllowed] as const

/** What whoever runs the market decides and watches. */
export function adminRoutes(http: Http, app: App): void {
  settingsRoutes(http, app)
  shopRoutes(http, app)
  jobRoutes(http, app)
  auditRoute(http, app)
}

/** Some settings: without their defaults, or each change would put all others back. */
const SettingsChanges = Type.Unsafe<Partial<Settings>>({
  type: 'object',
  properties: Object.fromEntries(Object.entries(Settings.properties).map(([name, schema]) => [name, bare(schema)])),
  additionalProperties: false,
  minProperties: 1,
})

function bare(schema: TSchema): object {
  const { default: _, ...rest } = schema as { default?: unknown }
  return rest
}

function settingsRoutes(http: Http, app: App): void {
  http.get(
    '/admin/settings',
    { config, schema: { tags, summary: "The market's settings", response: answers(Settings, ...refusals) } },
    async () => readSettings(app.db),
  )
  http.patch(
    '/admin/settings',
    {
      config,
      schema: {
        tags,
        summary: "Change the market's settings",
        description: 'Other processes follow within five seconds. What was placed before keeps its terms.',
        body: SettingsChanges,
        response: answers(Settings, InvalidInput, ...refusals),
      },
    },
    async (request) => changeSettings(app, actorOf(request).accountId, request.body),
  )
}

const ReviewedShop = Type.Object({ ...ShopSettingsSchema.properties, owners: Type.Array(PersonSchema) })

function shopRoutes(http: Http, app: App): void {
  http.get(
    '/admin/shops',
    {
      config,
      schema: {
        tags,
        summary: 'Shops, newest first',
        querystring: Type.Object({ ...ListQuery, status: Type.Optional(ShopStatusSchema) }),
        response: answers(PageOf(ReviewedShop), BadCursor, ...refusals),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor, status } = request.query
      const { items, next_cursor } = await listShops(app.db, { limit, cursor, status })
      return { items: await withOwners(app, items), next_cursor }
    },
  )
  http.post(
    '/admin/shops/:id/verdict',
    {
      config,
      schema: {
        tags,
        summary: 'Decide whether a shop may sell',
        params: Type.Object({ id: Type.String() }),
        body: Type.Object(
          { verdict: Type.Enum(VERDICTS), reason: Type.Optional(Type.String({ maxLength: 1000 })) },
          { additionalProperties: false },
        ),
        response: answers(ShopSettingsSchema, NotFound, ReasonNeeded, InvalidInput, ...refusals),
      },
    },
    async (request) => {
      const id = pathId(request.params.id)
      await giveVerdict(app, actorOf(request).accountId, id, request.body)
      return getShopSettings(app.db, id)
    },
  )
}

async function withOwners<Item extends { id: string }>(app: App, shops: Item[]) {
  const owners = await getOwners(
    app.db,
    shops.map(({ id }) => id),
  )
  const persons = await getPersons(app.db, [...owners.values()].flat())
  return shops.map((shop) => ({
    ...shop,
    owners: (owners.get(shop.id) ?? []).flatMap((id) => persons.get(id) ?? []),
  }))
}

const Job = Type.Object({
  id: Type.Integer(),
  task: Type.String({ examples: ['refund.send'] }),
  status: Type.Enum(JOB_STATUSES, { description: '`failed` will not be tried again by itself' }),
  attempts: Type.Integer(),
  max_attempts: Type.Integer(),
  last_error: Nullable(Type.String()),
  run_at: Instant,
  created_at: Instant,
})

function jobRoutes(http: Http, app: App): void {
  http.get(
    '/admin/jobs',
    {
      config,
      schema: {
        tags,
        summary: 'Background work that is not done',
        description: '`status=failed` shows all that failed, also what will be tried again.',
        querystring: Type.Object({ ...ListQuery, status: Type.Optional(Type.Enum(JOB_STATUSES)) }),
        response: answers(PageOf(Job), BadCursor, ...refusals),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor, status } = request.query
      return listJobs(app, { limit, cursor, status })
    },
  )
  http.post(
    '/admin/jobs/:id/retry',
    {
      config,
      schema: {
        tags,
        summary: 'Try a job again now',
        params: Type.Object({ id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
        response: answers(
          { 204: Type.Null({ description: 'It will run in a moment' }) },
          JobBusy,
          InvalidInput,
          ...refusals,
        ),
      },
    },
    async (request, reply) => {
      await retryJob(app, actorOf(request).accountId, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

const AuditEntry = Type.Object({
  id: Id,
  person: Nullable(PersonSchema),
  act: Type.String({ examples: ['shop.approve'] }),
  subject_type: Type.String(),
  subject_id: Type.String(),
  detail: Type.Record(Type.String(), Type.Any()),
  created_at: Instant,
})

function auditRoute(http: Http, app: App): void {
  http.get(
    '/admin/audit',
    {
      config,
      schema: {
        tags,
        summary: 'Privileged acts, newest first',
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(AuditEntry), BadCursor, ...refusals),
      },
    },
    async (request) => {
      const { limit = LIMIT, cursor } = request.query
      return listAudit(app.db, { limit, cursor })
    },
  )
}
