import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testApp } from '../testing/app.ts'
import { prepared } from './db.ts'

const ECHO = 'select $1::text[] as texts, to_jsonb($2::bigint[]) as numbers, $3::bool[] as bools, $4::jsonb[] as things'

test('what a prepared statement is given in arrays arrives as it is', async () => {
  const app = await testApp()
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc.constantFrom('', 'null', 'NULL', '{}', '"', '\\', 'a,b', ' a ', '01a2-b3', 'x"y\\z', 'строка', '字'),
  )
  const nulls = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(fc.option(arbitrary))
  await fc.assert(
    fc.asyncProperty(
      nulls(words),
      nulls(fc.maxSafeInteger()),
      nulls(fc.boolean()),
      fc.array(words),
      async (texts, numbers, bools, values) => {
        const things = values.map((value) => ({ value }))
        const [row] = await prepared(app.db, 'test.echo', ECHO, [
          texts,
          numbers,
          bools,
          things.map((thing) => JSON.stringify(thing)),
        ])
        expect(row).toEqual({ texts, numbers, bools, things })
      },
    ),
    { numRuns: 200 },
  )
})
