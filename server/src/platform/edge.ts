import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { Access, ShopRole } from '../access.ts'
import { NotFound, type RefusalMaker, SignInNeeded, VersionNeeded } from './errors.ts'
import { KeyNeeded, type Once, once } from './idempotency.ts'
import { isId } from './ids.ts'
import type { Language } from './language.ts'

/** The server with schemas that give types. */
export type Http = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** Who asks. */
export interface Actor {
  accountId: string
  sessionId: string
  name: string
  email: string
  operator: boolean
  language: Language | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever signed in, or null. */
    actor: Actor | null
    /** The role in the shop of a route whose access is a shop act. */
    shopRole: ShopRole | null
    language: Language
  }
  interface FastifyContextConfig {
    access?: Access
  }
}

/** Who asks, on a route that needs an account. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw SignInNeeded()
  return request.actor
}

/** The request as something to do once, by its Idempotency-Key. */
export function onceOf(request: FastifyRequest): Once {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) throw KeyNeeded()
  return once(actorOf(request).accountId, key, `${request.method} ${request.url}`, request.body)
}

/** The version an edit starts from, by its If-Match header: `"7"`, as the ETag gave it. Throws VersionNeeded. */
export function versionOf(request: FastifyRequest): number {
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.headers['if-match'] ?? '') ?? []
  if (!version) throw VersionNeeded()
  return Number(version)
}

export const Id = Type.String({ format: 'uuid', description: 'UUIDv7' })
export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' })
export const Nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** A page of a list: its items, with what is said of them, and where the next page begins; null on the last. */
export const PageOf = <Item extends TSchema>(item: Item, said: { description?: string } = {}) =>
  Type.Object({ items: Type.Array(item, said), next_cursor: Nullable(Type.String()) })

export const MoneySchema = Type.Object(
  {
    amount: Type.Integer({ description: 'In minor units of the currency', minimum: Number.MIN_SAFE_INTEGER }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  },
  { description: 'An amount of money' },
)

export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable; programs may switch on it' }),
    detail: Type.Optional(Type.String()),
    params: Type.Optional(Type.Record(Type.String(), Type.Any())),
    errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
    request_id: Type.String(),
  },
  { description: 'RFC 9457 problem' },
)

/** The responses of a route: what it answers, and the refusals it may give, grouped by status. */
export function answers(success: TSchema | Record<number, TSchema>, ...refusals: RefusalMaker[]) {
  const byStatus = Object.groupBy(refusals, (each) => each.status)
  const problems = Object.entries(byStatus).map(([status, makers = []]) => [
    status,
    {
      description: makers.map((each) => `\`${each.code}\`: ${each.title}`).join('\n\n'),
      content: { 'application/problem+json': { schema: Problem } },
    },
  ])
  const good = isByStatus(success) ? success : { 200: success }
  return { ...good, ...Object.fromEntries(problems) } as Record<number, TSchema>
}

/** To TypeBox every object is a schema: only the keys tell statuses from the words of a schema. */
const isByStatus = (success: TSchema | Record<number, TSchema>): success is Record<number, TSchema> =>
  Object.keys(success).every((key) => /^\d{3}$/.test(key))

/** The id of a path parameter; what cannot be an id does not exist. */
export function pathId(text: string): string {
  if (!isId(text)) throw NotFound()
  return text
}
