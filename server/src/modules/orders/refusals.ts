import { refusal } from '../../platform/errors.ts'

export const OutOfStock = refusal('out_of_stock', 409, 'Only {left} are left. Choose fewer, or another variant.')
export const NotForSale = refusal('not_for_sale', 409, 'This is not for sale right now.')
export const OwnShop = refusal(
  'own_shop',
  403,
  'People of a shop cannot buy from it, so that every count is of real buyers.',
)
export const TooManyHolds = refusal(
  'too_many_holds',
  409,
  'You have {max} unpaid orders already. Pay or leave one of them first.',
)
export const UnknownAddress = refusal('unknown_address', 422, 'Choose or enter an address for the delivery.')
export const OrderNotPayable = refusal('order_not_payable', 409, 'This order is no longer waiting for a payment.')
export const OrderNotCancellable = refusal(
  'order_not_cancellable',
  409,
  'This order can no longer be cancelled: it is {status}.',
)
export const HeldForGroup = refusal(
  'held_for_group',
  409,
  'Your place is paid and others count on it. If the group is not full at its deadline, you get everything back by itself.',
)
export const OrderNotReceivable = refusal(
  'order_not_receivable',
  409,
  'Only an order that was shipped can be received.',
)
export const OrderNotShippable = refusal(
  'order_not_shippable',
  409,
  'Only an order that is to be shipped can be marked as shipped; this one is {status}.',
)
export const MadeForYou = refusal(
  'made_for_you',
  409,
  'This is made for you, so it can be taken back only if it is later than promised.',
)
export const AddressFixed = refusal(
  'address_fixed',
  409,
  'The address can be changed until the parcel is shipped, and not for goods that are fetched at a point.',
)
export const NoAllowance = refusal(
  'no_allowance',
  409,
  'A part of the price can be given back from the full payment on until the order is settled.',
)
export const AllowanceTooLarge = refusal(
  'allowance_too_large',
  422,
  'At most {max} can be given back of this order. To give back all of it, cancel the order.',
)
export const OtherCountry = refusal(
  'other_country',
  422,
  'An order can be sent to another address of the same country only. Cancel it and order again for another country.',
)
