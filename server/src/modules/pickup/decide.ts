import { createHash, timingSafeEqual } from 'node:crypto'
import { after, DAY, HOUR } from '../../platform/clock.ts'
import type { OrderStatus } from '../orders/index.ts'
import { PickupTooLong } from './refusals.ts'

/** How long after the time to fetch it a parcel still waits before its leader may send it back. */
export const GRACE_HOURS = 24
export const WRONG_CODES_MAX = 10
const SPAN_DAYS = 14

export interface Times {
  cutOffAt: Date
  collectFrom: Date
  collectUntil: Date
}

/** Decides whether a pick-up ends in good time; an instant that is none never does. Throws PickupTooLong. */
export function decideTimes({ cutOffAt, collectFrom, collectUntil }: Times, now: Date): void {
  const span = SPAN_DAYS * DAY
  const spans = [cutOffAt.getTime() - now.getTime(), +collectFrom - +cutOffAt, +collectUntil - +collectFrom]
  if (!spans.every((each) => each <= span)) throw PickupTooLong({ days: SPAN_DAYS })
}

export interface ParcelState {
  status: OrderStatus
  collect_until: Date
}

const AT_HAND = new Set<OrderStatus>(['shipped', 'arrived'])

/** A leader may hand out what is on its way too: it can be in their hands before they say so. */
export const canHandOver = ({ status }: Pick<ParcelState, 'status'>): boolean => AT_HAND.has(status)

/** Whether a parcel that nobody fetched may go back to its shop. */
export const canReturn = ({ status, collect_until }: ParcelState, now: Date): boolean =>
  status === 'arrived' && after(collect_until, GRACE_HOURS * HOUR) <= now

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares two codes in a time that tells nothing of where they differ. */
export const sameCode = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
