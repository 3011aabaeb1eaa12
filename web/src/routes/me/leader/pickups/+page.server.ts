import { api, requireMe, take } from '#lib/server/api.ts'
import type { List, Pickup } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const states = ['collecting', 'on_the_way', 'to_hand_out', 'done'] as const

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const { searchParams } = event.url
  const state = states.find((each) => each === searchParams.get('state'))
  const query = { state, cursor: searchParams.get('cursor') ?? undefined, limit: 20 }
  const pickups: List<Pickup> = await take(event, api(event).GET('/leaders/me/pickups', { params: { query } }))
  return { pickups, state }
}
