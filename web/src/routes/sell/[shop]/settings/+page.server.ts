import { fileForm } from '@kongsi/sdk'
import { type RequestEvent, redirect } from '@sveltejs/kit'
import { amountText } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { workPath } from '#lib/sell/links.ts'
import type { ShopRole, ShopSettings, Staff } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields, type ShownProblem } from '#lib/server/problem.ts'
import { settingsInput } from '#lib/server/sell/settings-input.ts'
import { workplace, workplaceFor } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop, role } = await workplaceFor(event, 'owner', 'manager')
  const params = { path: { shop_id: shop.id } }
  const [settings, staff] = await Promise.all([
    take<ShopSettings>(event, api(event).GET('/shops/{shop_id}/settings', { params })),
    role === 'owner' ? take<Staff>(event, api(event).GET('/shops/{shop_id}/members', { params })) : null,
  ])
  const { fee, free_from } = settings.shipping
  return {
    settings,
    staff,
    shipping: { fee: amountText(fee), free_from: free_from ? amountText(free_from) : '' },
    countries: countries(event.locals.language),
  }
}

const roles: ShopRole[] = ['owner', 'manager', 'packer']

/** The role chosen in a form; the one that may least when none is. */
const roleIn = (form: FormData) => roles.find((role) => role === form.get('role')) ?? 'packer'

/** Where one comes back to after an act on the staff. */
const staffPart = (handle: string) => `${workPath(handle, 'settings')}#staff`

/** Does one thing to the staff and says so, or why not. */
async function staffAct(
  event: RequestEvent,
  act: (path: { shop_id: string }) => ReturnType<typeof attempt>,
  said: string,
) {
  const { shop } = await workplace(event)
  const { problem } = await act({ shop_id: shop.id })
  if (problem) return refuse({ ...problem, errors: undefined }, new FormData())
  flash(event, said)
  return redirect(303, staffPart(shop.handle))
}

export const actions: Actions = {
  save: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const { body, errors } = settingsInput(form, shop.currency)
    if (!body) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { shop_id: shop.id } }
    const headers = { 'if-match': `"${form.get('version')}"` }
    const { problem } = await attempt(api(event).PATCH('/shops/{shop_id}/settings', { params, headers, body }))
    if (problem) return refuse(problem, form)
    flash(event, m.ui_saved())
    return redirect(303, workPath(shop.handle, 'settings'))
  },
  picture: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const file = form.get('picture')
    if (!(file instanceof File) || file.size === 0) return refuse(noFile(), form)
    const params = { path: { shop_id: shop.id } }
    const { problem } = await attempt(api(event).PUT('/shops/{shop_id}/picture', { params, ...fileForm(file) }))
    if (problem) return refuse(problem, form)
    flash(event, m.ui_saved())
    return redirect(303, workPath(shop.handle, 'settings'))
  },
  invite: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const body = { email: String(form.get('email') ?? '').trim(), role: roleIn(form) }
    const params = { path: { shop_id: shop.id } }
    const { problem } = await attempt(api(event).POST('/shops/{shop_id}/members', { params, body }))
    if (problem) {
      const wrong = problem.code === 'invalid_input' && {
        errors: [{ path: 'email', message: m.problem_invalid_email() }],
      }
      return refuse({ ...problem, ...wrong }, form)
    }
    flash(event, m.sell_invited({ email: body.email }))
    return redirect(303, staffPart(shop.handle))
  },
  role: async (event) => {
    const form = await event.request.formData()
    const account_id = String(form.get('account'))
    const body = { role: roleIn(form) }
    const send = (path: { shop_id: string }) =>
      attempt(
        api(event).PATCH('/shops/{shop_id}/members/{account_id}', { params: { path: { ...path, account_id } }, body }),
      )
    return staffAct(event, send, m.ui_saved())
  },
  remove: async (event) => {
    const account_id = String((await event.request.formData()).get('account'))
    const send = (path: { shop_id: string }) =>
      attempt(api(event).DELETE('/shops/{shop_id}/members/{account_id}', { params: { path: { ...path, account_id } } }))
    return staffAct(event, send, m.sell_was_removed())
  },
  withdraw: async (event) => {
    const id = String((await event.request.formData()).get('invitation'))
    const send = (path: { shop_id: string }) =>
      attempt(api(event).DELETE('/shops/{shop_id}/invitations/{id}', { params: { path: { ...path, id } } }))
    return staffAct(event, send, m.sell_was_withdrawn())
  },
}

const noFile = (): ShownProblem => ({ code: 'no_file', status: 422, message: m.ship_no_file() })
