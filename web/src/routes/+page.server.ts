import { api, take } from '#lib/server/api.ts'
import type { HomePage } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const home: HomePage = await take(event, api(event).GET('/home'))
  return { home }
}
