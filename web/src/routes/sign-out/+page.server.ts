import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { authenticate } from '#lib/server/auth.ts'
import { flash } from '#lib/server/flash.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = ({ locals }) => {
  if (!locals.me) redirect(303, '/')
}

export const actions: Actions = {
  default: async (event) => {
    await authenticate(event, 'sign-out', {})
    flash(event, m.account_signed_out())
    redirect(303, '/')
  },
}
