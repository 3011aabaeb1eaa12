import { createClient, type KongsiClient } from '@kongsi/sdk'
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { type Language, type Say, sayIn } from './words.ts'

export const PASSWORD = 'correct horse battery'

const ORIGIN = `http://localhost:${process.env.KONGSI_E2E_PORT}`

/** Somebody with an account. What they do through the API needs no browser. */
export interface Member {
  name: string
  email: string
  language: Language
  /** What the screen says in their language. */
  say: Say
  /** What a browser of theirs keeps. */
  cookies: Cookie[]
  /** The API as this person, for what a journey takes for granted. */
  api: KongsiClient
}

/** Somebody in a browser of their own. */
export interface Somebody extends Member {
  context: BrowserContext
  page: Page
}

interface Cookie {
  name: string
  value: string
}

let people = 0

/** A visitor: nobody knows them yet. */
export async function visitor(browser: Browser, name: string, options?: BrowserContextOptions): Promise<Somebody> {
  const context = await browser.newContext(options)
  const who = identity(name, 'en')
  return { ...who, cookies: [], context, page: await context.newPage(), api: apiOf(() => context.cookies(ORIGIN)) }
}

/** Somebody with an account. The market's operator is there before them. */
export async function member(name: string, language: Language = 'en'): Promise<Member> {
  await boss()
  const who = identity(name, language)
  return signedIn(who, await enter('sign-up', who))
}

/** Somebody with an account, who is signed in in a browser of their own, which speaks their language. */
export const person = async (browser: Browser, name: string, language?: Language): Promise<Somebody> =>
  atBrowser(browser, await member(name, language))

/** Gives a member a browser, in which they are signed in. */
export async function atBrowser(browser: Browser, who: Member, options?: BrowserContextOptions): Promise<Somebody> {
  const context = await browser.newContext({ locale: who.language, ...options })
  await context.addCookies(who.cookies.map((cookie) => ({ ...cookie, url: ORIGIN })))
  return { ...who, context, page: await context.newPage() }
}

let operatorIsIn: Promise<Member> | undefined

/** Whoever runs the market: the first account of an empty one. */
export const boss = (): Promise<Member> => {
  operatorIsIn ??= (async () => {
    const who = { ...identity('Operator', 'en'), email: 'operator@example.test' }
    // After a failure the journeys go on in a new process, and the account is there already.
    const known = await knock('sign-in', who)
    return signedIn(who, known.ok ? cookiesIn(known) : await enter('sign-up', who))
  })()
  return operatorIsIn
}

/** The operator, in a browser. */
export const operator = async (browser: Browser, options?: BrowserContextOptions): Promise<Somebody> =>
  atBrowser(browser, await boss(), options)

type Identity = Omit<Member, 'api' | 'cookies'>

const identity = (name: string, language: Language): Identity => {
  const email = `somebody.${process.pid}.${++people}@example.test`
  return { name, email, language, say: sayIn(language) }
}

const signedIn = (who: Identity, cookies: Cookie[]): Member => ({ ...who, cookies, api: apiOf(async () => cookies) })

/** Signs somebody up, or in: the cookies they get. */
async function enter(step: 'sign-up' | 'sign-in', who: Identity): Promise<Cookie[]> {
  const answer = await knock(step, who)
  expect(answer.status, await answer.text()).toBe(200)
  return cookiesIn(answer)
}

const cookiesIn = (answer: Response): Cookie[] =>
  answer.headers.getSetCookie().map((line) => {
    const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
    return { name, value }
  })

const knock = (step: 'sign-up' | 'sign-in', { name, email, language }: Identity): Promise<Response> =>
  fetch(`${ORIGIN}/api/auth/${step}/email`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ email, password: PASSWORD, ...(step === 'sign-up' && { name }) }),
  })

/** The API's client with somebody's cookies. */
function apiOf(cookies: () => Promise<Cookie[]>): KongsiClient {
  return createClient(async (request) => {
    const headers = new Headers(request.headers)
    headers.set('cookie', (await cookies()).map(({ name, value }) => `${name}=${value}`).join('; '))
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
