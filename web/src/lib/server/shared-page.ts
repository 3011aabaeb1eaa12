import { randomBytes } from 'node:crypto'
import type { RequestEvent } from '@sveltejs/kit'

/** Pages that look the same to every visitor nobody knows. */
const shared = new Set(['/'])
const fresh_ms = 1000
const policy = 'content-security-policy'

interface Made {
  status: number
  headers: Headers
  html: Buffer
  /** The policy's nonce, and where in the page it stands. */
  nonce: string
  nonceAt: number[]
}

const pages = new Map<string, Promise<Made>>()

/**
 * A page as `make` makes it; but visitors without a cookie get one that is at most a second old where it is the same for
 * all of them, so that a crowd at the door costs one page a second and language. Each answer has a nonce of its own.
 */
export async function sharedPage(event: RequestEvent, make: () => Promise<Response>): Promise<Response> {
  if (!isForAnybody(event)) return make()
  const key = `${event.url.origin}${event.url.pathname} ${event.locals.language}`
  const made = pages.get(key) ?? keep(key, read(make))
  return answer(await made)
}

const isForAnybody = ({ request, route, url, isDataRequest }: RequestEvent) =>
  shared.has(route.id ?? '') &&
  request.method === 'GET' &&
  !url.search &&
  !isDataRequest &&
  !request.headers.get('cookie')

/** Keeps a page until it is a second old, and one that failed not at all. */
function keep(key: string, making: Promise<Made>): Promise<Made> {
  const forget = () => {
    if (pages.get(key) === making) pages.delete(key)
  }
  pages.set(key, making)
  setTimeout(forget, fresh_ms).unref()
  making.then(({ status }) => status !== 200 && forget(), forget)
  return making
}

async function read(make: () => Promise<Response>): Promise<Made> {
  const response = await make()
  const { status, headers } = response
  headers.delete('etag')
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(headers.get(policy) ?? '') ?? []
  const html = Buffer.from(await response.arrayBuffer())
  return { status, headers, html, nonce, nonceAt: nonce ? placesOf(nonce, html) : [] }
}

function placesOf(word: string, text: Buffer): number[] {
  const places = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

/** The page with a nonce that nobody else has seen: whoever reads theirs learns nothing about another's. */
function answer({ status, headers, html, nonce, nonceAt }: Made): Response {
  const own = randomBytes(16).toString('base64')
  const mine = new Headers(headers)
  if (nonce) mine.set(policy, (headers.get(policy) ?? '').replaceAll(nonce, own))
  const body = new Uint8Array(html)
  for (const at of nonceAt) body.set(Buffer.from(own), at)
  return new Response(body, { status, headers: mine })
}
