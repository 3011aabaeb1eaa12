import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideVerdict, requireHours, requireTimeZone, VERDICTS } from './decide.ts'
import { CLOSED, type Hours, LEADER_STATUSES } from './schemas.ts'

describe('a verdict', () => {
  test('fits where the application stands, or is refused', () => {
    const table = LEADER_STATUSES.map((status) => VERDICTS.map((verdict) => outcome(status, verdict, 'A reason')))
    expect(table).toEqual([
      ['approved', 'rejected', 'leader_verdict_impossible'],
      ['leader_verdict_impossible', 'leader_verdict_impossible', 'suspended'],
      ['approved', 'leader_verdict_impossible', 'leader_verdict_impossible'],
      ['approved', 'leader_verdict_impossible', 'leader_verdict_impossible'],
    ])
  })

  test('against somebody says why', () => {
    expect(VERDICTS.map((verdict) => outcome('pending', verdict, ''))).toEqual([
      'approved',
      'leader_reason_needed',
      'leader_reason_needed',
    ])
  })
})

function outcome(...asked: Parameters<typeof decideVerdict>): string {
  try {
    return decideVerdict(...asked)
  } catch (error) {
    return (error as { code: string }).code
  }
}

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const onMonday = (...ranges: [string, string][]): Hours => ({
  ...CLOSED,
  mon: ranges.map(([from, to]) => ({ from, to })),
})

describe('hours', () => {
  test('hold when ranges are in order and apart', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(minutes, (four) => {
        const [a, b, c, d] = four.sort((one, other) => one - other).map(time) as [string, string, string, string]
        requireHours(onMonday([a, b], [c, d]))
        const wrong = [onMonday([b, a]), onMonday([a, a]), onMonday([c, d], [a, b]), onMonday([a, c], [b, d])]
        for (const hours of wrong) expect(() => requireHours(hours)).toThrow()
      }),
    )
  })

  test('name the range that is wrong, and a week without any', () => {
    const fieldsOf = (hours: Hours) => {
      try {
        requireHours(hours)
        return []
      } catch (error) {
        return (error as { fields: { path: string }[] }).fields.map(({ path }) => path)
      }
    }
    expect(fieldsOf(CLOSED)).toEqual(['hours'])
    expect(fieldsOf(onMonday(['10:00', '12:00'], ['12:00', '13:00']))).toEqual(['hours.mon.1'])
    expect(fieldsOf({ ...onMonday(['12:00', '10:00']), sun: [{ from: '09:00', to: '09:00' }] })).toEqual([
      'hours.mon.0',
      'hours.sun.0',
    ])
  })
})

test('a time zone is one that exists', () => {
  for (const name of ['Asia/Makassar', 'Europe/Moscow', 'America/Argentina/Buenos_Aires', 'UTC']) requireTimeZone(name)
  for (const name of ['Asia/Ubud', 'Moon/Base']) expect(() => requireTimeZone(name)).toThrow()
})
