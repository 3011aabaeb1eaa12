import { api, take } from '#lib/server/api.ts'
import type { List, Mail } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const to = event.url.searchParams.get('to') ?? ''
  const query = { to: to || undefined, cursor: event.url.searchParams.get('cursor') ?? undefined }
  const mails: List<Mail> = await take(event, api(event).GET('/mailbox', { params: { query } }))
  return { mails, to }
}
