import type { RequestEvent } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import type { ShownProblem } from '#lib/server/problem.ts'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** What a newcomer left out, by field. */
export function checkNewcomer(form: FormData): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!text(form, 'name')) errors.name = m.checkout_needed()
  if (!isEmail(text(form, 'email'))) errors.email = m.problem_invalid_email()
  const proof = form.has('code') ? 'code' : 'password'
  if (!text(form, proof)) errors[proof] = m.checkout_needed()
  return errors
}

export const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)

/**
 * Signs a newcomer up with the name, e-mail and password (or code) of the checkout form, and in; who has an account
 * already and gives its password is signed in. From then on this request speaks for them.
 */
export async function enter(event: RequestEvent, form: FormData): Promise<ShownProblem | undefined> {
  const problem = await (form.has('code') ? enterByCode(event, form) : enterByPassword(event, form))
  if (problem) return problem
  const { data } = await api(event).GET('/me')
  event.locals.me = data ?? null
  return undefined
}

async function enterByCode(event: RequestEvent, form: FormData): Promise<ShownProblem | undefined> {
  const otp = text(form, 'code').replace(/\s/g, '')
  const body = { email: text(form, 'email'), otp, name: text(form, 'name') }
  const { problem } = await authenticate(event, 'sign-in/email-otp', body)
  return problem && { ...problem, errors: [{ path: 'code', message: problem.message }] }
}

async function enterByPassword(event: RequestEvent, form: FormData): Promise<ShownProblem | undefined> {
  const known = { email: text(form, 'email'), password: String(form.get('password')) }
  const { problem } = await authenticate(event, 'sign-up/email', { ...known, name: text(form, 'name') })
  if (!problem) return undefined
  if (!/exists/.test(problem.code)) return { ...problem, errors: [{ path: 'password', message: problem.message }] }
  const again = await authenticate(event, 'sign-in/email', known)
  return again.problem && { ...problem, errors: [{ path: 'password', message: again.problem.message }] }
}
