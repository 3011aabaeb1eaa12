import { signInAs } from '../modules/accounts/index.ts'
import { newId } from '../platform/ids.ts'
import type { TestApp } from './app.ts'

export interface Reply {
  status: number
  headers: Record<string, unknown>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API answered
  body: any
}

type Headers = Record<string, string>

/** A person at the API, without a socket between; nobody when no account is given. */
export interface Client {
  get(path: string): Promise<Reply>
  /** With an Idempotency-Key of its own, unless the headers bring one. */
  post(path: string, body?: unknown, headers?: Headers): Promise<Reply>
  put(path: string, body: unknown): Promise<Reply>
  delete(path: string): Promise<Reply>
}

/** Signs a person in and lets them use the API. */
export async function clientOf(app: TestApp, accountId?: string): Promise<Client> {
  const cookie = accountId ? { cookie: await signInAs(app, accountId) } : {}
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, headers: Headers, payload?: string) => {
    const reply = await app.http.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...cookie, ...headers },
      ...(payload !== undefined && { payload }),
    })
    const isJson = String(reply.headers['content-type'] ?? '').includes('json')
    return { status: reply.statusCode, headers: reply.headers, text: reply.body, body: isJson ? reply.json() : null }
  }
  return {
    get: (path) => send('GET', path, {}),
    put: (path, body) => send('PUT', path, { 'content-type': 'application/json' }, JSON.stringify(body)),
    delete: (path) => send('DELETE', path, {}),
    post(path, body = {}, headers = {}) {
      const payload = typeof body === 'string' ? body : JSON.stringify(body)
      return send('POST', path, { 'content-type': 'application/json', 'idempotency-key': newId(), ...headers }, payload)
    },
  }
}
