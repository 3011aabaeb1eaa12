import type { Body } from '@kongsi/sdk'
import { minorUnits } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { SellerProduct } from '#lib/sell/types.ts'

type DealInput = Body<'/shops/{shop_id}/deals', 'post'>
type Errors = Record<string, string>

/** What the API takes for the form of a new deal, or what is wrong with it by field of the form. */
export function dealInput(
  form: FormData,
  product: SellerProduct,
  currency: string,
): { body?: DealInput; errors: Errors } {
  const errors: Errors = {}
  const whole = (name: string, min: number, max: number) => {
    const value = Number(String(form.get(name) ?? '').trim() || Number.NaN)
    if (!Number.isInteger(value) || value < min || value > max) errors[name] = m.offers_between({ min, max })
    return value
  }
  const limit = (name: string, max: number) => (String(form.get(name) ?? '').trim() === '' ? null : whole(name, 1, max))
  const ends_at = readEnd(form)
  if (!ends_at || ends_at.getTime() <= Date.now()) errors.ends_at = m.offers_end_future()
  const prices = readPrices(form, product, { currency, errors })
  const people = whole('people', 2, 100)
  const body = {
    kind: 'team' as const,
    product_id: product.id,
    goal: { min: people },
    prices: prices.map(({ variant_id, price }) => ({ variant_id, tiers: [{ from: people, price }] })),
    window_hours: whole('window_hours', 1, 720),
    ends_at: ends_at?.toISOString() ?? '',
    per_buyer: limit('per_buyer', 10_000),
    new_buyers_only: form.has('new_buyers_only'),
    open_groups_max: limit('open_groups_max', 1_000_000),
    quantity_max: limit('quantity_max', 100_000_000),
    dispatch_hours: whole('dispatch_hours', 1, 2160),
  }
  return Object.keys(errors).length > 0 ? { errors } : { errors, body }
}

/** The typed end is the seller's own time, `zone` minutes behind UTC as the browser says; UTC before JavaScript. */
function readEnd(form: FormData): Date | null {
  const at = new Date(`${form.get('ends_at')}Z`)
  const zone = Number(form.get('zone') || 0)
  return Number.isNaN(at.getTime()) || !Number.isFinite(zone) ? null : new Date(at.getTime() + zone * 60_000)
}

function readPrices(
  form: FormData,
  product: SellerProduct,
  { currency, errors }: { currency: string; errors: Errors },
) {
  const prices = product.variants.flatMap((variant) => {
    const name = `price.${variant.id}`
    const typed = String(form.get(name) ?? '').trim()
    if (typed === '') return []
    const price = minorUnits(typed, currency)
    if (price === null || price < 1) errors[name] = m.sell_amount_wrong()
    else if (price >= variant.price.amount) errors[name] = m.offers_price_below()
    return [{ variant_id: variant.id, price: price ?? 0 }]
  })
  const [first] = product.variants
  if (prices.length === 0 && first) errors[`price.${first.id}`] = m.offers_price_needed()
  return prices
}
