import { fail, type RequestEvent } from '@sveltejs/kit'
import { mostOf, type Offer, type OfferedVariant, quote } from '#lib/checkout/offer.ts'
import { formatMoney } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { type AddressInput, checkAddress, readAddress } from '#lib/server/address.ts'
import { api, attempt } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import { checkNewcomer, enter, isEmail } from '#lib/server/checkout/enter.ts'
import { goToPay } from '#lib/server/pay.ts'
import { refuse, refuseFields, type ShownProblem, typed } from '#lib/server/problem.ts'
import type { Placed } from '#lib/types.ts'

/** What every way of ordering sends: one variant, and where it goes. */
export interface Wish {
  variant_id: string
  quantity: number
  address_id?: string
  address?: AddressInput
  note?: string
}

type Send = (wish: Wish, headers: { 'idempotency-key': string }) => Parameters<typeof attempt<Placed>>[0]

/**
 * The Pay button of a checkout form: checks what was typed, signs a newcomer up, places the order and sends the buyer
 * to pay. Nothing is ordered when the total is not the one the buyer saw.
 */
export async function checkout(event: RequestEvent, offer: Offer, send: Send) {
  const form = await event.request.formData()
  const variant = offer.variants.find(({ id }) => id === form.get('variant'))
  const quantity = Number(form.get('quantity'))
  const address = form.get('address_id') ? undefined : readAddress(form)
  const errors = {
    ...checkWish(offer, variant, quantity),
    ...(address && checkAddress(address)),
    ...(!event.locals.me && checkNewcomer(form)),
  }
  if (!variant || Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
  const { total } = quote(offer, variant, quantity)
  if (total.amount !== Number(form.get('total'))) return refuse(totalChanged(formatMoney(total)), form)

  const newcomer = !event.locals.me
  const stopped = newcomer ? await enter(event, form) : undefined
  if (stopped) return refuse(stopped, form)
  const wish: Wish = {
    variant_id: variant.id,
    quantity,
    ...(address ? { address } : { address_id: String(form.get('address_id')) }),
  }
  const { data, problem } = await attempt<Placed>(send(wish, { 'idempotency-key': String(form.get('key')) }))
  if (problem) return refused(problem, form, newcomer)
  if (address && form.has('keep')) await api(event).POST('/me/addresses', { body: address })
  return goToPay(data.checkout_url)
}

function checkWish(offer: Offer, variant: OfferedVariant | undefined, quantity: number): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!variant) errors.variant = m.checkout_needed()
  const most = mostOf(offer, variant)
  if (!(Number.isInteger(quantity) && quantity >= 1 && quantity <= most))
    errors.quantity = m.checkout_quantity_wrong({ most })
  return errors
}

const totalChanged = (total: string): ShownProblem => ({
  code: 'total_changed',
  status: 409,
  message: m.checkout_total_changed({ total }),
})

/** The order was refused. Who has just signed up stays signed in; a key that was used up is replaced. */
function refused(problem: ShownProblem, form: FormData, entered: boolean) {
  const key = problem.code === 'idempotency_key_reused' ? crypto.randomUUID() : undefined
  return fail(problem.status, { problem, values: typed(form), entered, key })
}

/** Sends a one-time code to the newcomer's e-mail; everything typed stays. */
export async function sendCode(event: RequestEvent) {
  const form = await event.request.formData()
  const email = String(form.get('email') ?? '').trim()
  if (!isEmail(email)) return refuseFields(m.problem_invalid_input(), { email: m.problem_invalid_email() }, form)
  const { problem } = await authenticate(event, 'email-otp/send-verification-otp', { email, type: 'sign-in' })
  if (problem) return refuse(problem, form)
  const { code: _, ...values } = typed(form)
  return { sent: email, values }
}
