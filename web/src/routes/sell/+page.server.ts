import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { readLanguages } from '#lib/sell/languages.ts'
import { workPath } from '#lib/sell/links.ts'
import type { ShopSettings } from '#lib/sell/types.ts'
import { api, attempt } from '#lib/server/api.ts'
import { currencies } from '#lib/server/currencies.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { workplaces } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad } from './$types.js'

const homeOf: Record<string, { country: string; currency: string }> = {
  'zh-CN': { country: 'CN', currency: 'CNY' },
  id: { country: 'ID', currency: 'IDR' },
  ru: { country: 'RU', currency: 'RUB' },
}

export const load: PageServerLoad = async (event) => {
  const shops = await workplaces(event)
  const opening = shops.length === 0 || event.url.searchParams.has('open')
  const [only] = shops
  if (!opening && only && shops.length === 1) redirect(303, workPath(only.shop.handle))
  const { language } = event.locals
  if (!opening) return { shops, opening: null }
  const guess = homeOf[language] ?? { country: '', currency: event.locals.me?.currency ?? '' }
  return { shops, opening: { guess, countries: countries(language), currencies: currencies(language) } }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const languages = readLanguages(form)
    const handle = text('handle').toLowerCase()
    const errors: Record<string, string> = {}
    for (const name of ['name', 'country', 'currency']) if (!text(name)) errors[name] = m.sell_needed()
    if (!/^[a-z0-9](-?[a-z0-9]){2,39}$/.test(handle)) errors.handle = m.sell_handle_wrong()
    if (languages.length === 0) errors.languages = m.sell_languages_needed()
    const return_days = Number(text('return_days') || 0)
    if (!Number.isInteger(return_days) || return_days < 0 || return_days > 365) errors.return_days = m.sell_days_wrong()
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const { data, problem } = await attempt<ShopSettings>(
      api(event).POST('/shops', {
        body: {
          name: text('name'),
          handle,
          country: text('country'),
          currency: text('currency'),
          languages,
          return_days,
          return_policy: text('return_policy'),
          description: text('description'),
        },
      }),
    )
    if (problem) {
      const taken = problem.code === 'shop_handle_taken' && { errors: [{ path: 'handle', message: problem.message }] }
      return refuse({ ...problem, ...taken }, form)
    }
    flash(event, data.status === 'approved' ? m.sell_opened() : m.sell_opened_pending())
    return redirect(303, workPath(data.handle))
  },
}
