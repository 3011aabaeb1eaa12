import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ids are of their form, all different, and each comes after those before it', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every((id) => id[14] === '7')).toBe(true)
})
