import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const squeeze = promisify(gzip)
const worthwhile_bytes = 2048
const text = /^(text\/html|application\/json)/

/** Pages and their data, gzipped for whoever accepts it. Answers that are still being written pass untouched. */
export async function compress(response: Response, request: Request): Promise<Response> {
  const { headers } = response
  const length = Number(headers.get('content-length') ?? 0)
  if (length < worthwhile_bytes || !text.test(headers.get('content-type') ?? '')) return response
  headers.append('vary', 'accept-encoding')
  if (!request.headers.get('accept-encoding')?.includes('gzip') || request.method === 'HEAD') return response
  const body = await squeeze(await response.arrayBuffer(), { level: 5 })
  headers.set('content-encoding', 'gzip')
  headers.set('content-length', String(body.length))
  const tag = headers.get('etag')
  if (tag && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`)
  return new Response(new Uint8Array(body), { status: response.status, headers })
}
