import type { IncomingHttpHeaders } from 'node:http'
import type { App } from '../../app.ts'
import type { Actor } from '../../platform/edge.ts'

/** Who a request's session cookie belongs to, or null. */
export async function readSession(_app: App, _headers: IncomingHttpHeaders): Promise<Actor | null> {
  return null
}
