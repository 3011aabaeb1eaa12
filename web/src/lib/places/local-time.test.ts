import { expect, test } from 'vitest'
import { instantIn, wallTime } from './local-time.ts'

test('a time on the wall is the instant it is there, summer and winter', () => {
  expect(instantIn('Asia/Makassar', '2026-05-01T20:00')?.toISOString()).toBe('2026-05-01T12:00:00.000Z')
  expect(instantIn('Europe/Berlin', '2026-01-15T08:30')?.toISOString()).toBe('2026-01-15T07:30:00.000Z')
  expect(instantIn('Europe/Berlin', '2026-07-15T08:30')?.toISOString()).toBe('2026-07-15T06:30:00.000Z')
  expect(instantIn('Asia/Kolkata', '2026-03-01T00:15')?.toISOString()).toBe('2026-02-28T18:45:00.000Z')
  expect(instantIn('UTC', 'tomorrow')).toBeNull()
})

test('and back again', () => {
  for (const zone of ['Asia/Makassar', 'America/St_Johns', 'Europe/Moscow', 'UTC']) {
    expect(wallTime(zone, instantIn(zone, '2026-11-30T23:45')?.getTime() ?? 0)).toBe('2026-11-30T23:45')
  }
})
