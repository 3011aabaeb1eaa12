import { api, requireMe, take } from '#lib/server/api.ts'
import type { MyShop } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const me = requireMe(event)
  const { items } = await take<{ items: MyShop[] }>(event, api(event).GET('/me/shops'))
  return { me, shops: items }
}
