import { Agent, type Dispatcher, request } from 'undici'
import type { App } from '../../../app.ts'
import { Refusal } from '../../../platform/errors.ts'
import {
  AddressRefused,
  guardedLookup,
  type MayConnect,
  portOf,
  publicInternet,
  refuseLiteralAddress,
} from '../guard.ts'
import type { Picture } from '../picture.ts'
import { type FetchFailure, PictureNotFetched } from '../refusals.ts'
import { savePicture } from './save-picture.ts'

const FETCH_BYTES_MAX = 15 * 1024 * 1024
const TIMEOUT_MS = 20_000
const REDIRECTS_MAX = 3
const REDIRECT = new Set([301, 302, 303, 307, 308])

/**
 * Fetches a picture from a public address and keeps it for a shop. Throws PictureNotFetched with the `reason`; trying
 * again is the caller's choice. Do not call it inside a transaction.
 */
export async function fetchPicture(
  app: App,
  { url, shopId }: { url: string; shopId: string },
  mayConnect: MayConnect = publicInternet,
): Promise<Picture> {
  const bytes = await download(url, mayConnect, AbortSignal.timeout(TIMEOUT_MS)).catch((cause) => {
    throw Object.assign(PictureNotFetched({ reason: reasonOf(cause) }), { cause })
  })
  return savePicture(app, { bytes, shopId }).catch((cause) => {
    const refused = cause instanceof Refusal && cause.status < 500
    throw refused ? Object.assign(PictureNotFetched({ reason: 'not_a_picture' }), { cause }) : cause
  })
}

async function download(address: string, mayConnect: MayConnect, signal: AbortSignal): Promise<Buffer> {
  let url: URL | null = URL.parse(address)
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    if (!url) throw new AddressRefused('not an address')
    const port = portOf(url)
    refuseLiteralAddress(url, port, mayConnect)
    const agent = new Agent({ connect: { lookup: guardedLookup(port, mayConnect) } })
    try {
      const answer = await request(url, { dispatcher: agent, signal, headers: { accept: 'image/*' } })
      const location = String(answer.headers.location ?? '')
      if (!REDIRECT.has(answer.statusCode) || !location) return await read(answer)
      await answer.body.dump()
      url = URL.parse(location, url.href)
    } finally {
      await agent.destroy()
    }
  }
  throw new AddressRefused('too many redirects')
}

class NotThere extends Error {}
class TooLarge extends Error {}

async function read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Buffer> {
  if (statusCode !== 200) throw new NotThere(`status ${statusCode}`)
  if (Number(headers['content-length']) > FETCH_BYTES_MAX) throw new TooLarge()
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > FETCH_BYTES_MAX) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function reasonOf(cause: unknown): FetchFailure {
  if (cause instanceof AddressRefused) return 'address_refused'
  if (cause instanceof TooLarge) return 'too_large'
  if (cause instanceof NotThere) return 'not_found'
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'timeout'
  return 'unreachable'
}
