import fc from 'fast-check'

/** As much of JSON Schema as the API document uses. */
export interface Schema {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: Schema
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
}

/** What no schema asks for, and people and programs send all the same. */
const JUNK = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    2 ** 53,
    true,
    [],
    {},
    'null',
    '\u0000',
    '\ud800',
    '٣',
    "'; drop table orders; --",
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Values of a schema: right ones mostly, so that requests get past the door, and wrong ones. */
export function valuesOf(schema: Schema, known: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 14, arbitrary: right(schema, known) }, { weight: 1, arbitrary: JUNK })
}

function right(schema: Schema, known: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => right(each, known)))
  const make = MAKERS[schema.type ?? 'object']
  return make ? make(schema, known) : JUNK
}

type Maker = (schema: Schema, known: fc.Arbitrary<string>) => fc.Arbitrary<unknown>

const INT_MAX = 2 ** 31 - 1

const MAKERS: Record<string, Maker> = {
  string: text,
  integer: ({ minimum = -5, maximum = INT_MAX }) => {
    const low = Math.max(minimum, -5)
    return fc.oneof(fc.integer({ min: low, max: Math.min(maximum, low + 20) }), fc.constantFrom(minimum, maximum))
  },
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, maxItems = 4 }, known) =>
    fc.array(valuesOf(items, known), { maxLength: Math.min(maxItems, 4) }),
  object: ({ properties = {}, required = [] }, known) =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valuesOf(each, known)])), {
      requiredKeys: required.filter((name) => name in properties),
    }),
}

function text({ format, pattern, minLength = 0, maxLength = 60 }: Schema, known: fc.Arbitrary<string>) {
  if (format === 'uuid') return known
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (format === 'email') return fc.emailAddress()
  if (pattern === '^[A-Z]{3}$') return fc.constantFrom('CNY', 'IDR', 'EUR', 'XXX')
  if (pattern === '^[A-Z]{2}$') return fc.constantFrom('CN', 'ID', 'RU', 'ZZ')
  return fc.string({ unit: 'binary', minLength: Math.min(minLength, 40), maxLength: Math.min(maxLength, 60) })
}
