import { InvalidInput } from '../../platform/errors.ts'
import type { Money } from '../../platform/money.ts'
import { WrongCurrency } from './refusals.ts'

/** What a shop asks for sending, as its columns. Throws WrongCurrency, or InvalidInput for less than nothing. */
export function shippingColumns(shipping: { fee: Money; free_from: Money | null } | undefined, currency: string) {
  if (!shipping) return {}
  const { fee, free_from } = shipping
  for (const money of [fee, free_from]) {
    if (money && money.currency !== currency) throw WrongCurrency({ currency })
    if (money && money.amount < 0) throw InvalidInput({}, [{ path: 'shipping', message: 'must not be negative' }])
  }
  return { shipping_fee: fee.amount, free_shipping_from: free_from?.amount ?? null }
}
