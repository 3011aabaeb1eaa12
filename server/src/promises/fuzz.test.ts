import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signInAs } from '../modules/accounts/index.ts'
import { openGroup } from '../modules/deals/index.ts'
import { newId } from '../platform/ids.ts'
import { type TestApp, testApp } from '../testing/app.ts'
import { crowd, deal, shop, wish } from '../testing/market.ts'
import { paid } from '../testing/payments.ts'
import { type Schema, valuesOf } from './fuzz-values.ts'

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 10_000)

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  body: Schema | undefined
}

interface Document {
  paths: Record<string, Record<string, RawOperation>>
}

interface RawOperation {
  parameters?: Parameter[]
  requestBody?: { content?: { 'application/json'?: { schema: Schema } } }
}

function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content?.['application/json']?.schema,
    })),
  )
}

/** Live streams never end, so they are not for this test. */
const STREAM = /\/events$/

/** Ids and cookies of a small living market, so that requests reach rows that exist. */
async function livingMarket(app: TestApp) {
  const seller = await shop(app)
  const dealId = await deal(app, seller)
  const [operator, buyer] = await crowd(app, 2)
  await app.pool.query('update accounts set operator = true where id = $1', [operator])
  const opened = await openGroup(app, dealId, wish(buyer!, seller))
  await paid(app, opened)
  const cookies = await Promise.all([operator!, buyer!, seller.ownerId].map((id) => signInAs(app, id)))
  const ids = [
    seller.shopId,
    seller.productId,
    seller.variantId,
    dealId,
    opened.group_id,
    opened.order_id,
    opened.pledge_id,
  ]
  return { ids: [...ids, buyer!, opened.payment_id], cookies: [...cookies, ''] }
}

function requests(operations: Operation[], ids: string[], cookies: string[]) {
  const known = fc.oneof(fc.constantFrom(...ids), fc.uuid(), fc.constant(newId()))
  return fc.constantFrom(...operations).chain(({ method, path, parameters, body }) =>
    fc.record({
      method: fc.constant(method),
      path: fc.constant(path),
      cookie: fc.constantFrom(...cookies),
      key: fc.oneof(fc.uuid(), fc.string({ maxLength: 12 })),
      version: fc.constantFrom('"1"', '1', '"x"', undefined),
      parameters: fc.record(
        Object.fromEntries(parameters.map((each) => [`${each.in} ${each.name}`, valuesOf(each.schema, known)])),
        { requiredKeys: parameters.filter((each) => each.in === 'path').map((each) => `path ${each.name}`) },
      ),
      body: body ? valuesOf(body, known) : fc.constant(undefined),
    }),
  )
}

type Fuzzed = ReturnType<typeof requests> extends fc.Arbitrary<infer Value> ? Value : never

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))

/** The address; what cannot stand in an address at all is left out, as no client could send it. */
function addressOf({ path, parameters }: Fuzzed): string {
  const query = new URLSearchParams()
  let address = path
  for (const [name, value] of Object.entries(parameters)) {
    const [place, key = ''] = name.split(' ')
    const text = plain(value).toWellFormed()
    if (place === 'path') address = address.replace(`{${key}}`, encodeURIComponent(text))
    if (place === 'query') query.append(key, text)
  }
  return `${address}?${query}`
}

test(`${REQUESTS} requests made from the API document: no 5xx, and every 4xx is a problem with a code`, async () => {
  const app = await testApp()
  const { ids, cookies } = await livingMarket(app)
  const document = (await app.http.inject('/openapi.json')).json()
  const operations = operationsOf(document).filter((each) => !STREAM.test(each.path))
  expect(operations.length).toBeGreaterThan(50)
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(requests(operations, ids, cookies), async (request) => {
      const answer = await app.http.inject({
        method: request.method as 'GET',
        url: addressOf(request),
        headers: {
          ...(request.cookie && { cookie: request.cookie }),
          'idempotency-key': encodeURIComponent(request.key.toWellFormed()),
          ...(request.version && { 'if-match': request.version }),
          ...(request.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(request.body !== undefined && { payload: JSON.stringify(request.body) }),
      })
      seen.add(answer.statusCode)
      if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${answer.body}`)
      if (answer.statusCode >= 400) {
        expect(answer.headers['content-type']).toContain('application/problem+json')
        expect(answer.json().code).toMatch(/^[a-z_]+$/)
      }
    }),
    { numRuns: REQUESTS, endOnFailure: false },
  )
  for (const status of [200, 401, 403, 404, 422]) expect(seen).toContain(status)
})
