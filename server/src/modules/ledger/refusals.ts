import { refusal } from '../../platform/errors.ts'

export const InsufficientBalance = refusal(
  'insufficient_balance',
  409,
  'There is not enough money in this account for that. Look at its statement.',
)
export const ReversalTooLarge = refusal(
  'reversal_too_large',
  409,
  'More would be taken back than was paid. Look at what was refunded already.',
)
export const HoldNotOpen = refusal('hold_not_open', 409, 'The amount set aside was already used or released.')

/** The same key was told before with another content: a mistake in the program, never in the request. */
export class JournalConflict extends Error {
  override readonly name = 'JournalConflict'
}
