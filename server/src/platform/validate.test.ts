import { Type } from 'typebox'
import { describe, expect, test } from 'vitest'
import { validatorCompiler } from './validate.ts'

const schema = Type.Object({
  name: Type.String(),
  limit: Type.Integer({ default: 24 }),
  more: Type.Optional(Type.Any()),
})
const check = validatorCompiler({ schema, method: 'POST', url: '/', httpPart: 'body' }) as (value: unknown) => {
  value?: unknown
  error?: { instancePath: string }[]
}

describe('what comes in', () => {
  test('is completed with defaults', () => {
    expect(check({ name: 'A' }).value).toEqual({ name: 'A', limit: 24 })
  })

  test.each([
    [{ name: 'a\u0000b' }, '/name'],
    [{ name: 'a\ud800' }, '/name'],
    [{ name: 'A', more: [{ deep: ['x', '\udc00'] }] }, '/more/0/deep/1'],
    [{ name: 'A', more: { 'k\u0000': 1 } }, '/more'],
  ])('is refused where the database cannot keep it: %j', (value, path) => {
    expect(check(value).error?.[0]?.instancePath).toBe(path)
  })

  test('may have any other character', () => {
    const name = '瓮安 \u0001 \u{1f96c} \ufffd'
    expect(check({ name }).value).toEqual({ name, limit: 24 })
  })

  test('may be nested as deeply as a body is long', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(check({ name: 'A', more: deep }).error).toBeUndefined()
  })
})
