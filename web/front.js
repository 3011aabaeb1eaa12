/*
 * What the server imports as build/handler.js: the built app, told who really asks. The framework takes protocol, host
 * and address of a request from headers; only this file sets those headers, whatever a client sent under their names.
 */
import process from 'node:process'

const names = { protocol: 'x-kongsi-protocol', host: 'x-kongsi-host', address: 'x-kongsi-address' }
Object.assign(process.env, {
  PROTOCOL_HEADER: names.protocol,
  HOST_HEADER: names.host,
  ADDRESS_HEADER: names.address,
  BODY_SIZE_LIMIT: '64M',
})
const { handler: answer } = await import('./server/handler.js')

const trusted = process.env.KONGSI_TRUST_PROXY === '1'
const known = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL) : undefined
const form_bytes_max = 1024 * 1024
/** Where sellers and people send pictures and catalogues. */
const uploads = /^\/(sell|me)(\/|$|\?)/

/** @type {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void} */
export function handler(req, res) {
  if (tooLarge(req)) {
    res.writeHead(413, { 'content-type': 'text/plain', connection: 'close' }).end('This form is too large.')
    return
  }
  const forwarded = (/** @type {string} */ name) =>
    trusted
      ? String(req.headers[name] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : undefined
  const host = forwarded('x-forwarded-host') || req.headers.host || known?.host || 'localhost'
  req.headers[names.host] = host
  req.headers[names.protocol] = forwarded('x-forwarded-proto') || protocolOf(host)
  req.headers[names.address] = forwarded('x-forwarded-for') || req.socket.remoteAddress || '127.0.0.1'
  answer(req, res, () => res.writeHead(404).end())
}

/** PUBLIC_URL says how the browser reaches its host; this process itself speaks plain HTTP. */
function protocolOf(/** @type {string} */ host) {
  return known?.host === host ? known.protocol.slice(0, -1) : 'http'
}

function tooLarge(/** @type {import('node:http').IncomingMessage} */ req) {
  if (req.method === 'GET' || req.method === 'HEAD' || uploads.test(req.url ?? '')) return false
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > form_bytes_max
}
