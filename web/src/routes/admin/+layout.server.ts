import { requireOperator } from '#lib/server/operator.ts'
import type { LayoutServerLoad } from './$types.js'

export const load: LayoutServerLoad = (event) => {
  requireOperator(event)
}
