import { api } from '#lib/server/api.ts'
import { checkout, sendCode, waitInLine } from '#lib/server/checkout/checkout.ts'
import { checkoutData, readJoin } from '#lib/server/checkout/offers.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => checkoutData(event, await readJoin(event, event.params.id))

export const actions: Actions = {
  pay: async (event) => {
    const path = { id: event.params.id }
    return checkout(event, await readJoin(event, path.id), (wish, headers) =>
      api(event).POST('/groups/{id}/pledges', { params: { path }, body: wish, headers }),
    )
  },
  wait: async (event) => {
    const path = { id: event.params.id }
    return waitInLine(event, await readJoin(event, path.id), (wish, headers) =>
      api(event).POST('/groups/{id}/waits', { params: { path }, body: wish, headers }),
    )
  },
  code: sendCode,
}
