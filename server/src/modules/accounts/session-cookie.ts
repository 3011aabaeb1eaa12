import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../../platform/config.ts'

type Keys = Pick<Config, 'publicUrl' | 'secret'>

/** The key that signs sessions: made from the market's secret for this use alone. */
export const sessionSecret = ({ secret }: Keys): string => createHmac('sha256', secret).update('sessions').digest('hex')

/** Cookies travel over HTTPS only, when the market has it. */
export const secureCookies = ({ publicUrl }: Keys): boolean => publicUrl.startsWith('https:')

export const COOKIE_PREFIX = 'kongsi'

/** The session cookie's name, as better-auth builds it. */
export const sessionCookieName = (keys: Keys): string =>
  `${secureCookies(keys) ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`

const sign = (keys: Keys, token: string): Buffer => createHmac('sha256', sessionSecret(keys)).update(token).digest()

/** A session's token as its cookie carries it: `token.signature`, as better-auth signs it. */
export const signToken = (keys: Keys, token: string): string =>
  encodeURIComponent(`${token}.${sign(keys, token).toString('base64')}`)

/** The session's token in a Cookie header, if there is one that we signed. */
export function tokenFrom(keys: Keys, cookies: string | undefined): string | undefined {
  const name = `${sessionCookieName(keys)}=`
  const pair = cookies
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(name))
  if (!pair) return undefined
  const [token = '', signature = ''] = decoded(pair.slice(name.length)).split('.')
  const given = Buffer.from(signature, 'base64')
  const ours = sign(keys, token)
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
