import createFetchClient, { type Client } from 'openapi-fetch'

/** RFC 9457 problem, as every refusal of the API is answered. `code` is stable; `title` is English. */
export interface Problem {
  type?: string
  title: string
  status: number
  detail?: string
  code: string
  params?: Record<string, string | number | boolean | null>
  errors?: { path: string; message: string }[]
  request_id?: string
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is stated where it is used, in the view types
type Anything = any

interface Operation {
  parameters: {
    path?: Record<string, string>
    query?: Record<string, string | number | boolean | readonly string[] | null | undefined>
    header?: Record<string, string>
  }
  requestBody?: { content: { 'application/json': Anything } }
  responses: {
    200: { content: { 'application/json': Anything } }
    default: { content: { 'application/problem+json': Problem } }
  }
}

type Method = 'get' | 'put' | 'post' | 'delete' | 'patch'

/** Every path below /api/v1, written as in the API document: `/products/{id}`. */
export type Paths = Record<`/${string}`, Record<Method, Operation>>

export type KongsiClient = Client<Paths>

/**
 * A client of the market's HTTP API.
 * @param fetch the browser's fetch, Node's, or one that answers in-process
 * @param origin where the market is; leave out in a browser on the market's own pages
 */
export function createClient(fetch: (request: Request) => Promise<Response>, origin = ''): KongsiClient {
  return createFetchClient<Paths>({ baseUrl: `${origin}/api/v1`, fetch })
}
