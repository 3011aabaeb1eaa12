import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { mostOf, type Offer, type OfferedVariant, quote } from '#lib/checkout/offer.ts'
import { formatMoney } from '#lib/format.ts'
import { groupPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { type AddressInput, checkAddress, readAddress } from '#lib/server/address.ts'
import { api, attempt } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import { checkNewcomer, enter, isEmail } from '#lib/server/checkout/enter.ts'
import { flash } from '#lib/server/flash.ts'
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

type Send<T> = (wish: Wish, headers: { 'idempotency-key': string }) => Parameters<typeof attempt<T>>[0]

/** The Pay button of a checkout form: places the order and sends the buyer to pay. */
export const checkout = (event: RequestEvent, offer: Offer, send: Send<Placed>) =>
  order(event, offer, send, ({ checkout_url }) => goToPay(checkout_url))

/** The same form when nobody else fits in: the wish is kept, and its buyer waits in line for a place. */
export const waitInLine = (event: RequestEvent, offer: Offer, send: Send<{ wait_id: string }>) =>
  order(event, offer, send, () => {
    flash(event, m.group_line_joined())
    redirect(303, groupPath(offer.group?.id ?? ''))
  })

/**
 * Checks what was typed, signs a newcomer up and sends the wish. Nothing is ordered when what is to be paid now is not
 * what the buyer saw.
 */
async function order<T>(event: RequestEvent, offer: Offer, send: Send<T>, done: (data: T) => never) {
  const form = await event.request.formData()
  const variant = offer.variants.find(({ id }) => id === form.get('variant'))
  const quantity = Number(form.get('quantity'))
  const address = form.get('address_id') ? undefined : addressOf(offer, form)
  const errors = {
    ...checkWish(offer, variant, quantity),
    ...(address && checkAddress(address)),
    ...(!event.locals.me && checkNewcomer(form)),
  }
  if (!variant || Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
  const { due } = quote(offer, variant, quantity)
  if (due.amount !== Number(form.get('total'))) return refuse(totalChanged(formatMoney(due)), form)

  const newcomer = !event.locals.me
  const stopped = newcomer ? await enter(event, form) : undefined
  if (stopped) return refuse(stopped, form)
  const note = String(form.get('note') ?? '').trim()
  const wish: Wish = {
    variant_id: variant.id,
    quantity,
    ...(note && { note }),
    ...(address ? { address } : { address_id: String(form.get('address_id')) }),
  }
  const { data, problem } = await attempt<T>(send(wish, { 'idempotency-key': String(form.get('key')) }))
  if (problem) return refused(problem, form, newcomer)
  if (address && form.has('keep')) await api(event).POST('/me/addresses', { body: address })
  return done(data)
}

/** Goods that are collected go to their point, in the name of whoever fetches them. */
function addressOf({ group }: Offer, form: FormData): AddressInput {
  const typed = readAddress(form)
  if (!group?.pickup) return typed
  const { country, region, city, line1, line2, postal_code } = group.pickup
  return { name: typed.name, phone: typed.phone, country, region, city, line1, line2, postal_code }
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
