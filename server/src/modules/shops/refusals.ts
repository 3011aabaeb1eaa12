import { refusal } from '../../platform/errors.ts'

export const HandleTaken = refusal(
  'shop_handle_taken',
  409,
  'Another shop has the address "{handle}". Choose another one.',
)
export const TooManyShops = refusal('too_many_shops', 409, 'One account can open {max} shops.')
export const WrongCurrency = refusal(
  'other_than_shop_currency',
  422,
  "Amounts must be in the shop's currency, {currency}.",
)
export const AlreadyMember = refusal('already_member', 409, 'This person already works in the shop.')
export const TooManyInvitations = refusal(
  'too_many_invitations',
  409,
  'There are {max} open invitations. Withdraw one first.',
)
export const InvitationOver = refusal(
  'invitation_over',
  410,
  'This invitation is no longer valid. Ask the shop for a new one.',
)
export const InvitationForOther = refusal(
  'invitation_for_other',
  403,
  'This invitation was sent to {email}. Sign in with that address to accept it.',
)
export const LastOwner = refusal('last_owner', 409, 'A shop needs an owner. Make somebody else owner first.')
export const ReasonNeeded = refusal('reason_needed', 422, 'Say why, so that the shop knows what to change.')
