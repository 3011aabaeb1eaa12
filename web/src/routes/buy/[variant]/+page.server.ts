import { api } from '#lib/server/api.ts'
import { checkout, sendCode } from '#lib/server/checkout/checkout.ts'
import { checkoutData, readAlone } from '#lib/server/checkout/offers.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const data = await checkoutData(event, await readAlone(event))
  return { ...data, variant: event.params.variant }
}

export const actions: Actions = {
  pay: async (event) =>
    checkout(event, await readAlone(event), (body, headers) => api(event).POST('/orders', { body, headers })),
  code: sendCode,
}
