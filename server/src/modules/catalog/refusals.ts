import { refusal } from '../../platform/errors.ts'

export const HandleTaken = refusal('handle_taken', 409, 'Another product of this shop has the handle {handle}.')
export const WrongCurrency = refusal('wrong_currency', 422, 'Prices of this shop are in {currency}.')
export const StockReserved = refusal(
  'stock_reserved',
  409,
  '{reserved} units are promised to buyers, so the stock cannot be less.',
)
export const UnknownVariant = refusal('unknown_variant', 422, 'A variant named here does not belong to this product.')
export const UnknownPicture = refusal('unknown_picture', 422, 'A picture named here does not belong to this shop.')
export const UnknownCategory = refusal('unknown_category', 422, 'The category {category_id} does not exist.')
