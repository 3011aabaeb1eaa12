import { inEdition } from '#lib/edition.ts'
import { version } from '$app/env'
import { assets, immutable } from '$app/manifest'
import { self } from '$app/service-worker'

const shell = `shell-${version}`
const pages = 'pages'
const pictures = 'pictures'
const limits = { [pages]: 60, [pictures]: 150 }

const address = ({ path }: { path: string }) => `/${path.replace(/^\//, '')}`
const scripts = immutable.map(address)
const still = new Set(assets.map(address))
/** Never kept: who somebody is, what they pay, what operators see. */
const privatePages = /^\/(api|sign-\w+|buy|d|sandbox|mailbox|admin|preferences)(\/|$)|^\/g\/[^/]+\/join/

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => ![shell, pages, pictures].includes(name))
      return Promise.all(old.map((name) => caches.delete(name))).then(() => self.clients.claim())
    }),
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

/** What pages are made of, in the language of the visitor, which the page for being offline tells. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(shell)
  const offline = await fetch('/offline')
  if (!offline.ok) throw new Error(`/offline answered ${offline.status}`)
  const language = /<html lang="([\w-]+)"/.exec(await offline.clone().text())?.[1] ?? 'en'
  await cache.put('/offline', offline)
  await cache.addAll([...still, ...scripts.map((path) => inEdition(path, language))])
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
    const kept = await cache.match(request)
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
