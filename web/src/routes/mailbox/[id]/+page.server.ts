import { api, take } from '#lib/server/api.ts'
import type { Mail } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const mail: Mail = await take(event, api(event).GET('/mailbox/{id}', { params: { path: { id: event.params.id } } }))
  return { mail }
}
