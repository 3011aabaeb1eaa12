import { fail, redirect } from '@sveltejs/kit'
import { safeNext } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { api } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import type { Actions, PageServerLoad } from './$types.js'

const demo_people_per_role = 3

export const load: PageServerLoad = async (event) => {
  const next = safeNext(event.url.searchParams.get('next'))
  if (event.locals.me) redirect(303, next)
  const { data } = await api(event).GET('/demo/people')
  const people = ['buyer', 'seller', 'operator'].flatMap((role) =>
    (data?.items ?? []).filter((person) => person.role === role).slice(0, demo_people_per_role),
  )
  return { next, people, way: event.url.searchParams.get('with') === 'code' ? 'code' : 'password' }
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

export const actions: Actions = {
  password: async (event) => {
    const form = await event.request.formData()
    const { problem } = await authenticate(event, 'sign-in/email', {
      email: text(form, 'email'),
      password: String(form.get('password') ?? ''),
    })
    if (problem) return refuse(problem, form)
    redirect(303, safeNext(text(form, 'next')))
  },
  code: async (event) => {
    const form = await event.request.formData()
    const email = text(form, 'email')
    const { problem } = await authenticate(event, 'email-otp/send-verification-otp', { email, type: 'sign-in' })
    if (problem) return refuse(problem, form)
    return { sent: email, values: { email } }
  },
  enter: async (event) => {
    const form = await event.request.formData()
    const email = text(form, 'email')
    const { problem } = await authenticate(event, 'sign-in/email-otp', {
      email,
      otp: text(form, 'code').replace(/\s/g, ''),
    })
    if (problem) return fail(problem.status, { problem, sent: email, values: { email } })
    redirect(303, safeNext(text(form, 'next')))
  },
  demo: async (event) => {
    const form = await event.request.formData()
    const { problem } = await api(event)
      .POST('/demo/sessions', { body: { account_id: text(form, 'person') } })
      .then(({ response }) => (response.ok ? {} : { problem: true }))
    if (problem) return fail(400, { problem: { code: 'not_found', status: 400, message: m.problem_not_found() } })
    flash(event, m.account_welcome({ name: text(form, 'name') }))
    redirect(303, safeNext(text(form, 'next')))
  },
}
