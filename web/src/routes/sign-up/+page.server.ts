import { redirect } from '@sveltejs/kit'
import { safeNext } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { authenticate } from '#lib/server/auth.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = ({ url, locals }) => {
  const next = safeNext(url.searchParams.get('next'))
  if (locals.me) redirect(303, next)
  return { next }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const name = String(form.get('name') ?? '').trim()
    const { problem } = await authenticate(event, 'sign-up/email', {
      name,
      email: String(form.get('email') ?? '').trim(),
      password: String(form.get('password') ?? ''),
    })
    if (problem) return refuse(problem, form)
    flash(event, m.account_welcome({ name }))
    redirect(303, safeNext(String(form.get('next') ?? '')))
  },
}
