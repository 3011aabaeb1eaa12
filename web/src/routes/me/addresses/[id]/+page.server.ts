import { error, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { checkAddress, readAddress } from '#lib/server/address.ts'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { Address } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const list = { countries: countries(event.locals.language) }
  if (event.params.id === 'new') return { ...list, address: null }
  const { items } = await take<{ items: Address[] }>(event, api(event).GET('/me/addresses'))
  const address = items.find(({ id }) => id === event.params.id)
  return address ? { ...list, address } : error(404, m.problem_not_found())
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const address = readAddress(form)
    const errors = checkAddress(address)
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const { id } = event.params
    const body = { ...address, ...(form.has('is_default') && { is_default: true }) }
    const { problem } = await attempt(
      id === 'new'
        ? api(event).POST('/me/addresses', { body })
        : api(event).PATCH('/me/addresses/{id}', { params: { path: { id } }, body }),
    )
    if (problem) return refuse(problem, form)
    flash(event, m.ui_saved())
    return redirect(303, '/me/addresses')
  },
}
