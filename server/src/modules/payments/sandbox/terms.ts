import { refusal } from '../../../platform/errors.ts'
import type { CheckoutRequest } from '../provider.ts'
import { termsAreSigned } from './signature.ts'

export const BadTerms = refusal(
  'sandbox_bad_terms',
  400,
  'This payment link is not complete. Open it again from the order.',
)

/** What is to be paid, as it stands in the page's address. */
export const checkoutTerms = ({ paymentId, amount, currency, returnPath }: CheckoutRequest): string =>
  [paymentId, amount, currency, returnPath].join('|')

/** Reads signed terms; throws BadTerms when they were changed. */
export function readTerms(secret: string, terms: string, signature: string): CheckoutRequest {
  const [paymentId, amount, currency, returnPath] = terms.split('|')
  if (!paymentId || !currency || !returnPath || !termsAreSigned(secret, terms, signature)) throw BadTerms()
  return { paymentId, amount: Number(amount), currency, returnPath }
}
