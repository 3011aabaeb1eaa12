import { createClient, type KongsiClient } from '@kongsi/sdk'
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test'

export const PASSWORD = 'correct horse battery'
const OPERATOR = 'operator@example.test'

const ORIGIN = `http://localhost:${process.env.KONGSI_E2E_PORT}`

/** Somebody in a browser of their own. */
export interface Somebody {
  name: string
  email: string
  context: BrowserContext
  page: Page
  /** The API as this person, for what a journey takes for granted. */
  api: KongsiClient
}

let people = 0

/** A visitor: nobody knows them yet. */
export async function visitor(browser: Browser, name: string, options?: BrowserContextOptions): Promise<Somebody> {
  const context = await browser.newContext(options)
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${process.pid}.${++people}@example.test`
  return { name, email, context, page: await context.newPage(), api: apiOf(context) }
}

/** Somebody with an account who is signed in. The market's operator is there before them. */
export async function person(browser: Browser, name: string, options?: BrowserContextOptions): Promise<Somebody> {
  await (await operator(browser)).context.close()
  const somebody = await visitor(browser, name, options)
  await enter(somebody, 'sign-up/email')
  return somebody
}

/** Whoever runs the market: the first account of an empty one. */
export async function operator(browser: Browser, options?: BrowserContextOptions): Promise<Somebody> {
  const somebody = { ...(await visitor(browser, 'Operator', options)), email: OPERATOR }
  if (!(await enter(somebody, 'sign-in/email', true))) await enter(somebody, 'sign-up/email')
  return somebody
}

async function enter({ name, email, context }: Somebody, step: string, may = false): Promise<boolean> {
  const data = { email, password: PASSWORD, ...(step.startsWith('sign-up') && { name }) }
  const answer = await context.request.post(`/api/auth/${step}`, { data, headers: { origin: ORIGIN } })
  if (!may) expect(answer.status(), await answer.text()).toBe(200)
  return answer.ok()
}

/** From now on somebody reads the market in this language. */
export const speak = ({ context }: Somebody, language: 'en' | 'zh-CN' | 'id' | 'ru') =>
  context.addCookies([{ name: 'kongsi_language', value: language, url: ORIGIN }])

/** The API's client with the cookies of a browser. */
function apiOf(context: BrowserContext): KongsiClient {
  return createClient(async (request) => {
    const cookies = await context.cookies(ORIGIN)
    const headers = new Headers(request.headers)
    headers.set('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
    headers.set('origin', ORIGIN)
    return fetch(new Request(request, { headers }))
  }, ORIGIN)
}

/** What an answer of the API must have. Throws with its problem when it refused. */
export async function must<Data>(call: Promise<{ data?: Data; error?: unknown }>): Promise<NonNullable<Data>> {
  const { data, error } = await call
  if (!data) throw new Error(`The API refused: ${JSON.stringify(error)}`)
  return data
}

/** Lets time pass for the whole market. */
export const letPass = (hours: number): Promise<void> => tellWorld(`hours=${hours}`)

/** Has the payment provider refuse every refund, or give them again. */
export const letProvider = (refunds: 'refuse' | 'give'): Promise<void> => tellWorld(`refunds=${refunds}`)

async function tellWorld(what: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${process.env.KONGSI_E2E_WORLD_PORT}/?${what}`, { method: 'POST' })
  expect(answer.status, await answer.text()).toBe(204)
}
