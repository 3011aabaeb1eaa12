import type { RequestEvent } from '@sveltejs/kit'
import { inProcessFetch } from '#lib/server/fetch.ts'

export interface Passkey {
  id: string
  name?: string | null
  createdAt?: string
}

/** The passkeys of whoever asks; none when they cannot be read. */
export async function listPasskeys(event: RequestEvent): Promise<Passkey[]> {
  const request = new Request('http://kongsi.internal/api/auth/passkey/list-user-passkeys')
  const response = await inProcessFetch(event)(request)
  return response.ok ? response.json() : []
}
