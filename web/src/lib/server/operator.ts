import { error, type RequestEvent } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { requireMe } from '#lib/server/api.ts'

/** For pages of whoever runs the market: nobody else sees that they exist. */
export function requireOperator(event: RequestEvent) {
  const me = requireMe(event)
  return me.operator ? me : error(404, m.problem_not_found(), { code: 'not_found' })
}
