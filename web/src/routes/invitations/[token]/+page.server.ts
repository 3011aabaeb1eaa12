import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { workPath } from '#lib/sell/links.ts'
import { api, attempt } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse } from '#lib/server/problem.ts'
import { workplaces } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = ({ setHeaders }) => {
  // The address is a key: it must not travel on.
  setHeaders({ 'referrer-policy': 'no-referrer' })
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const params = { path: { token: event.params.token } }
    const { data, problem } = await attempt<{ shop_id: string }>(
      api(event).POST('/invitations/{token}/acceptance', { params }),
    )
    if (problem) return refuse(problem, form)
    const place = (await workplaces(event)).find(({ shop }) => shop.id === data.shop_id)
    flash(event, m.sell_joined({ shop: place?.shop.name ?? '' }))
    return redirect(303, place ? workPath(place.shop.handle) : '/sell')
  },
}
