import { refusal } from '../../platform/errors.ts'

export const OwnShopPickup = refusal(
  'own_shop_pickup',
  403,
  'People of a shop cannot be its leader. Choose a deal of another shop.',
)
export const PickupOpenAlready = refusal(
  'pickup_open_already',
  409,
  'You have taken this deal to this point with the same cut-off already. Share that one, or choose another cut-off.',
)
export const PickupTooLong = refusal(
  'pickup_too_long',
  422,
  'The cut-off may be {days} days away at most, collecting may begin {days} days after it and last {days} days at most.',
)
export const NothingOnTheWay = refusal(
  'nothing_on_the_way',
  409,
  'None of these parcels is on its way. The shop marks them as shipped first; then say here that they arrived.',
)
export const WrongCode = refusal(
  'wrong_pickup_code',
  422,
  'This code does not fit. Ask the buyer to show the code in their order. Tries left this hour: {left}.',
)
export const TooManyWrongCodes = refusal(
  'too_many_wrong_codes',
  429,
  'Too many codes did not fit. Try again in {retry_after_seconds} seconds.',
)
export const SharedCode = refusal(
  'shared_pickup_code',
  409,
  'Two parcels here happen to have this code. Open the one of the person in front of you, then enter it there.',
)
export const HandedOverAlready = refusal('handed_over_already', 409, 'This parcel has been handed over already.')
export const NotToHandOver = refusal(
  'not_to_hand_over',
  409,
  'This parcel cannot be handed over: its order is {status}.',
)
export const TooEarlyToReturn = refusal(
  'too_early_to_return',
  409,
  'Only a parcel that nobody fetched can go back, {hours} hours after the time to fetch it has passed.',
)
export const NothingToShip = refusal('nothing_to_ship', 409, 'Nothing of this pick-up is to be shipped now.')
