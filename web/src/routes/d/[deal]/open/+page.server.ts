import { api } from '#lib/server/api.ts'
import { checkout, sendCode } from '#lib/server/checkout/checkout.ts'
import { checkoutData, readOpen } from '#lib/server/checkout/offers.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => checkoutData(event, await readOpen(event, event.params.deal))

export const actions: Actions = {
  pay: async (event) => {
    const path = { id: event.params.deal }
    return checkout(event, await readOpen(event, path.id), (wish, headers) =>
      api(event).POST('/deals/{id}/groups', { params: { path }, body: wish, headers }),
    )
  },
  code: sendCode,
}
