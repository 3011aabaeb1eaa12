import { redirect } from '@sveltejs/kit'
import { safeNext } from '#lib/links.ts'
import { api } from '#lib/server/api.ts'
import { known } from '#lib/server/language.ts'
import type { RequestHandler } from './$types.js'

const year_s = 365 * 24 * 60 * 60

/** Language and theme: kept in a cookie for this browser, the language also with the account. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData()
  const keep = { maxAge: year_s, sameSite: 'lax', httpOnly: false, secure: event.url.protocol === 'https:' } as const
  const language = known(String(form.get('language') ?? ''))
  if (language) {
    event.cookies.set('kongsi_language', language, keep)
    if (event.locals.me) await api(event).PATCH('/me', { body: { language } })
  }
  const theme = form.get('theme')
  if (theme === 'auto') event.cookies.delete('kongsi_theme')
  if (theme === 'light' || theme === 'dark') event.cookies.set('kongsi_theme', theme, keep)
  redirect(303, safeNext(String(form.get('next') ?? '')))
}
