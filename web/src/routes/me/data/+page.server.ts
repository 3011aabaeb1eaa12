import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = (event) => ({ me: requireMe(event) })

export const actions: Actions = {
  /** Asks for the password; who has none types the e-mail and must have signed in lately. */
  default: async (event) => {
    const me = requireMe(event)
    const form = await event.request.formData()
    const password = String(form.get('password') ?? '')
    const named =
      String(form.get('email') ?? '')
        .trim()
        .toLowerCase() === me.email.toLowerCase()
    const wrong: Record<string, string> | false = me.has_password
      ? !password && { password: m.checkout_needed() }
      : !named && { email: m.me_erase_email_wrong() }
    if (wrong) return refuseFields(m.problem_invalid_input(), wrong, form)
    const { problem } = await attempt(api(event).POST('/me/erasure', { body: password ? { password } : {} }))
    if (problem) return refuse(problem, form)
    await authenticate(event, 'sign-out', {})
    flash(event, m.me_erased())
    return redirect(303, '/')
  },
}
