import { version } from '$app/env'
import { assets } from '$app/manifest'
import { self } from '$app/service-worker'

const shell = `shell-${version}`
const pages = 'pages'
const pictures = 'pictures'
const limits = { [pages]: 60, [pictures]: 150 }

const still = new Set(assets.map(({ path }) => `/${path.replace(/^\//, '')}`))
/** Never kept: who somebody is, what they pay, what operators see. */
const privatePages = /^\/(api|sign-\w+|buy|d|sandbox|mailbox|admin|preferences)(\/|$)|^\/g\/[^/]+\/join/

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    forgetOldShells()
      .then(() => self.clients.claim())
      .then(keepOpenPages),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method !== 'GET') {
    if (/^\/(sign-out|preferences)/.test(url.pathname)) event.waitUntil(caches.delete(pages))
    return
  }
  const built = url.pathname.startsWith('/_app/immutable/') || still.has(url.pathname)
  if (built) return event.respondWith(cacheFirst(shell, request))
  if (url.pathname.startsWith('/media/')) return event.respondWith(cacheFirst(pictures, request))
  if (privatePages.test(url.pathname)) return
  const data = url.pathname.endsWith('/__data.json')
  if (request.mode === 'navigate' || data) event.respondWith(networkFirst(request, data))
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(shell)
  await cache.addAll([...still])
  await keepPage(shell, '/offline')
}

async function forgetOldShells(): Promise<void> {
  const old = (await caches.keys()).filter((name) => ![shell, pages, pictures].includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** What was open before the worker was there. Every page later passes by it. */
async function keepOpenPages(): Promise<void> {
  const open = (await self.clients.matchAll({ type: 'window' })).map(({ url }) => url)
  const kept = open.filter((url) => !privatePages.test(new URL(url).pathname))
  await Promise.allSettled(kept.map((url) => keepPage(pages, url)))
}

/** A page, and the scripts and styles it names: those of other pages are kept when they are seen. */
async function keepPage(name: keyof typeof limits, path: string): Promise<void> {
  const request = new Request(path)
  const response = await fetch(request)
  if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`)
  const parts = (await response.clone().text()).matchAll(/"([^"]*\/_app\/immutable\/[^"]+)"/g)
  const addresses = new Set([...parts].map(([, part]) => new URL(part!, request.url).href))
  await keep(name, await caches.open(name), request, response)
  await (await caches.open(shell)).addAll([...addresses])
}

async function cacheFirst(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(name)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keep(name, cache, request, response.clone())
  return response
}

/** The page as it is now; without a network, as it was last seen; never seen, the offline page. */
async function networkFirst(request: Request, data: boolean): Promise<Response> {
  const cache = await caches.open(pages)
  try {
    const response = await fetch(request)
    if (response.ok && !response.redirected) await keep(pages, cache, request, response.clone())
    return response
  } catch (failure) {
    // A kept page is of this browser, whichever headers it was asked for with.
    const kept = await cache.match(request, { ignoreVary: true })
    const offline = data ? undefined : await caches.match('/offline')
    if (kept ?? offline) return (kept ?? offline) as Response
    throw failure
  }
}

async function keep(name: keyof typeof limits, cache: Cache, request: Request, response: Response): Promise<void> {
  await cache.put(request, response)
  const keys = await cache.keys()
  const limit = limits[name] ?? Number.POSITIVE_INFINITY
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((key) => cache.delete(key)))
}
