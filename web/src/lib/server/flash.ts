import type { RequestEvent } from '@sveltejs/kit'

/** One short message that survives a redirect: "Saved.", "Your order is placed." */
export interface Flash {
  tone: 'good' | 'bad' | 'plain'
  text: string
}

const name = 'kongsi_flash'

/** Shows `text` on the next page this person sees, once. Give it translated. */
export function flash(event: RequestEvent, text: string, tone: Flash['tone'] = 'good'): void {
  const value = Buffer.from(JSON.stringify({ tone, text })).toString('base64url')
  event.cookies.set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 60,
    secure: event.url.protocol === 'https:',
  })
}

/** Takes the message left by the page before, if any. */
export function takeFlash(event: RequestEvent): Flash | null {
  const value = event.cookies.get(name)
  if (!value) return null
  event.cookies.delete(name)
  try {
    const { tone, text } = JSON.parse(Buffer.from(value, 'base64url').toString()) as Flash
    return { tone, text: String(text).slice(0, 300) }
  } catch {
    return null
  }
}
