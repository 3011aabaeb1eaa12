import { Type } from 'typebox'

export const REASONS = [
  'needed',
  'too_long',
  'not_a_price',
  'too_precise',
  'not_positive',
  'too_large',
  'not_a_number',
  'not_a_choice',
  'not_an_address',
  'duplicate',
  'too_many_variants',
  'too_many_pictures',
  'too_many_tags',
  'product_failed',
  'quote_not_closed',
  'unreadable',
  'not_saved',
  'picture_address_refused',
  'picture_unreachable',
  'picture_timeout',
  'picture_not_found',
  'picture_too_large',
  'picture_not_a_picture',
] as const

/** Why something in a file was not taken over. */
export type Reason = (typeof REASONS)[number]
export const ReasonSchema = Type.Enum(REASONS, { description: 'Why it was not taken over' })

/** Something in a file that was not taken over. */
export interface Problem {
  row: number
  column: string
  reason: Reason
  value: string
}

const VALUE_MAX = 200

/** A problem with no more of the value than helps to find it. */
export const problem = (row: number, column: string, reason: Reason, value = ''): Problem => ({
  row,
  column,
  reason,
  value: value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX)}…` : value,
})
