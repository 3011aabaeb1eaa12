import { redirect } from '@sveltejs/kit'
import type { MarketSettings } from '#lib/admin/types.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { requireOperator } from '#lib/server/operator.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  return { settings: await take<MarketSettings>(event, api(event).GET('/admin/settings')) }
}

export const actions: Actions = {
  default: async (event) => {
    requireOperator(event)
    const form = await event.request.formData()
    const errors: Record<string, string> = {}
    const whole = (name: string, min: number, max: number) => {
      const value = Number(String(form.get(name) ?? '').trim() || Number.NaN)
      if (!Number.isInteger(value) || value < min || value > max) errors[name] = m.offers_between({ min, max })
      return value
    }
    const percent = String(form.get('market_fee') ?? '')
      .trim()
      .replace(',', '.')
    const fee = /^\d{1,2}(\.\d{1,2})?$/.test(percent) ? Math.round(Number(percent) * 100) : Number.NaN
    if (!(fee >= 0 && fee <= 5000)) errors.market_fee = m.admin_fee_wrong()
    const market_name = String(form.get('market_name') ?? '').trim()
    if (!market_name) errors.market_name = m.sell_needed()
    const body: MarketSettings = {
      market_name,
      market_fee_bp: fee,
      hold_minutes: whole('hold_minutes', 1, 60),
      holds_per_buyer: whole('holds_per_buyer', 1, 100),
      auto_receive_days: whole('auto_receive_days', 1, 60),
      shops_need_review: form.has('shops_need_review'),
    }
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const { problem } = await attempt(api(event).PATCH('/admin/settings', { body }))
    if (problem) return refuse(problem, form)
    flash(event, m.ui_saved())
    return redirect(303, '/admin/settings')
  },
}
