import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { WebHandler } from './http.ts'
import type { Http } from './platform/edge.ts'

const HANDLER = new URL('../../web/build/handler.js', import.meta.url)

/** How the web app reaches the API while it renders on the server: in the same process, without a socket. */
export interface Bridge {
  inject(options: InjectOptions): Promise<LightMyRequestResponse>
}

/** The built web app; its requests carry a bridge to the API. Undefined when it was not built. */
export async function loadWeb(http: Http): Promise<WebHandler | undefined> {
  if (!existsSync(HANDLER)) return undefined
  const { handler } = (await import(HANDLER.href)) as { handler: WebHandler }
  const bridge: Bridge = { inject: (options) => http.inject(options) }
  return (request, response) => handler(Object.assign(request, { kongsi: bridge }) as IncomingMessage, response)
}
