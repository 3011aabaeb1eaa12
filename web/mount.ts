import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'

/** What the server tells the web app about one request. */
export interface Mounted {
  /** Answers an API request inside this process (Fastify's inject). */
  inject: unknown
  requestId: string
  /** The protocol, host and address the browser used, after the server's own rules on trusted proxies. */
  protocol: 'http' | 'https'
  host: string
  address: string
}

export type WebHandler = (req: IncomingMessage, res: ServerResponse, mounted: Mounted) => void

/** Names of headers only this process sets; whatever a client sends under them is overwritten. */
const header = { protocol: 'x-kongsi-protocol', host: 'x-kongsi-host', address: 'x-kongsi-address' }

/**
 * Loads the built web app (`npm run build -w web` makes it) and gives the function that answers pages and assets.
 * With PUBLIC_URL set, pass its protocol and host in `mounted`; form posts must come from that same origin.
 */
export async function mountWeb(): Promise<WebHandler> {
  Object.assign(process.env, {
    PROTOCOL_HEADER: header.protocol,
    HOST_HEADER: header.host,
    ADDRESS_HEADER: header.address,
    BODY_SIZE_LIMIT: '64M'
  })
  const built = new URL('./build/handler.js', import.meta.url)
  const { handler } = await import(fileURLToPath(built))
  return (req, res, { protocol, host, address, inject, requestId }) => {
    req.headers[header.protocol] = protocol
    req.headers[header.host] = host
    req.headers[header.address] = address
    Object.assign(req, { kongsi: { inject, requestId } })
    handler(req, res, () => {
      res.statusCode = 404
      res.end()
    })
  }
}
