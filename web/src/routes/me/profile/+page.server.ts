import { fileForm } from '@kongsi/sdk'
import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { known } from '#lib/server/language.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { Actions, PageServerLoad } from './$types.js'

const year_s = 365 * 24 * 60 * 60

/** Every currency there is, named in the language. */
function currencies(language: string) {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }))
}

export const load: PageServerLoad = (event) => ({
  me: requireMe(event),
  theme: event.locals.theme,
  language: event.locals.language,
  currencies: currencies(event.locals.language),
})

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData()
    const name = String(form.get('name') ?? '').trim()
    if (!name) return refuseFields(m.problem_invalid_input(), { name: m.checkout_needed() }, form)
    const language = known(String(form.get('language') ?? ''))
    const currency = String(form.get('currency') ?? '')
    const body = { name, ...(language && { language }), ...(currency && { currency }) }
    const { problem } = await attempt(api(event).PATCH('/me', { body }))
    if (problem) return refuse(problem, form)
    const keep = { maxAge: year_s, sameSite: 'lax', httpOnly: false, secure: event.url.protocol === 'https:' } as const
    if (language) event.cookies.set('kongsi_language', language, keep)
    const theme = form.get('theme')
    if (theme === 'light' || theme === 'dark') event.cookies.set('kongsi_theme', theme, keep)
    else event.cookies.delete('kongsi_theme')
    flash(event, m.ui_saved())
    return redirect(303, '/me')
  },
  picture: async (event) => {
    const form = await event.request.formData()
    const file = form.get('picture')
    if (!(file instanceof File) || file.size === 0)
      return refuseFields(m.problem_invalid_input(), { picture: m.checkout_needed() }, form)
    const { problem } = await attempt(api(event).PUT('/me/picture', fileForm(file)))
    if (problem) return refuse(problem, form)
    flash(event, m.ui_saved())
    return redirect(303, '/me/profile')
  },
  unpicture: async (event) => {
    const { problem } = await attempt(api(event).DELETE('/me/picture'))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.ui_saved())
    return redirect(303, '/me/profile')
  },
}
