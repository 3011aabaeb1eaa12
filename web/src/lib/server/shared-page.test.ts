import type { RequestEvent } from '@sveltejs/kit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sharedPage } from './shared-page.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
})

interface Visit {
  path?: string
  language?: string
  headers?: Record<string, string>
}

const visit = ({ path = '/', language = 'en', headers = {} }: Visit = {}) => {
  const url = new URL(path, 'http://market.test')
  const request = new Request(url, { headers })
  const known = { request, url, route: { id: url.pathname }, isDataRequest: false, locals: { language } }
  return known as unknown as RequestEvent
}

let made = 0
const make = async (status = 200) => {
  const nonce = `${made + 1}`.padStart(24, 'n')
  made += 1
  const html = `<script nonce="${nonce}">start()</script><p>Page ${made}</p><script nonce="${nonce}"></script>`
  const headers = { 'content-security-policy': `script-src 'self' 'nonce-${nonce}'`, etag: '"one"' }
  return new Response(html, { status, headers })
}

const madeFor = async (visits: (Visit | undefined)[]) => {
  const before = made
  for (const each of visits) await sharedPage(visit(each), make)
  return made - before
}

test('visitors at one time share a page, each with a nonce of their own that the policy names', async () => {
  const before = made
  const answers = await Promise.all(Array.from({ length: 20 }, () => sharedPage(visit(), make)))
  expect(made - before).toBe(1)
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)!
      expect(answer.headers.has('etag')).toBe(false)
      expect(await answer.text()).toBe(
        `<script nonce="${nonce}">start()</script><p>Page ${made}</p><script nonce="${nonce}"></script>`,
      )
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(20)
})

test('after a second the page is made anew', async () => {
  expect(await madeFor([undefined, undefined])).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(await madeFor([undefined, undefined])).toBe(1)
})

test('each language has its page', async () => {
  expect(await madeFor([{ language: 'en' }, { language: 'ru' }, { language: 'en' }])).toBe(2)
})

test('whoever brings a cookie, and every other page, is answered alone', async () => {
  const cookie = { headers: { cookie: 'kongsi_theme=dark' } }
  expect(await madeFor([undefined, cookie, cookie])).toBe(3)
  expect(await madeFor([{ path: '/orders' }, { path: '/orders' }])).toBe(2)
})

test('a page that failed is not kept', async () => {
  expect((await sharedPage(visit(), () => make(500))).status).toBe(500)
  expect((await sharedPage(visit(), () => make(200))).status).toBe(200)
  vi.advanceTimersByTime(1000)
  await expect(sharedPage(visit(), () => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
  expect((await sharedPage(visit(), () => make(200))).status).toBe(200)
})
