import { type FieldError, InvalidInput } from '../../platform/errors.ts'
import type { LeaderStatus } from './events.ts'
import { LeaderReasonNeeded, VerdictImpossible } from './refusals.ts'
import type { Hours } from './schemas.ts'

export const VERDICTS = ['approve', 'reject', 'suspend'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What each decision makes of an application, and from where it can be taken. */
const OUTCOMES: Record<Verdict, { from: LeaderStatus[]; to: LeaderStatus }> = {
  approve: { from: ['pending', 'rejected', 'suspended'], to: 'approved' },
  reject: { from: ['pending'], to: 'rejected' },
  suspend: { from: ['approved'], to: 'suspended' },
}

/** The status a decision leads to. Throws LeaderReasonNeeded when somebody is turned down without one, VerdictImpossible. */
export function decideVerdict(status: LeaderStatus, verdict: Verdict, reason: string): LeaderStatus {
  if (verdict !== 'approve' && !reason) throw LeaderReasonNeeded()
  const { from, to } = OUTCOMES[verdict]
  if (!from.includes(status)) throw VerdictImpossible()
  return to
}

/** Throws InvalidInput unless every range ends after it begins, none meet, and there is one in the week at all. */
export function requireHours(hours: Hours): void {
  const wrong: FieldError[] = []
  for (const [day, ranges] of Object.entries(hours)) {
    ranges.forEach(({ from, to }, n) => {
      const before = ranges[n - 1]
      if (from >= to) wrong.push({ path: `hours.${day}.${n}`, message: 'must end after it begins' })
      else if (before && from <= before.to) {
        wrong.push({ path: `hours.${day}.${n}`, message: 'must begin after the one before ends' })
      }
    })
  }
  if (Object.values(hours).every((ranges) => ranges.length === 0)) {
    wrong.push({ path: 'hours', message: 'must have a time in the week' })
  }
  if (wrong.length > 0) throw InvalidInput({}, wrong)
}

/** Throws InvalidInput unless it is the name of a time zone, such as Asia/Makassar. */
export function requireTimeZone(name: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    throw InvalidInput({}, [{ path: 'time_zone', message: `${name} is not a time zone` }])
  }
}
