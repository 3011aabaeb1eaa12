import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './schema.ts'

/** Every path below /api/v1 with its parameters, bodies and answers: `/products/{id}`. */
export type Paths = { [Path in keyof paths as Path extends `/api/v1${infer Below}` ? Below : never]: paths[Path] }

export type KongsiClient = Client<Paths>

type Json = 'application/json'

/** What a path answers when all went well: `Answer<'/orders/{id}'>`, `Answer<'/orders', 'post'>`. */
export type Answer<
  Path extends keyof Paths,
  Method extends keyof Paths[Path] = 'get' & keyof Paths[Path],
> = Paths[Path][Method] extends { responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 202)]: Content<Responses[Status]> }[keyof Responses & (200 | 201 | 202)]
  : never

type Content<Response> = Response extends { content: { [json in Json]: infer View } } ? View : never

/** What a path takes: `Body<'/orders', 'post'>`. */
export type Body<Path extends keyof Paths, Method extends keyof Paths[Path]> = Paths[Path][Method] extends {
  requestBody?: { content: { [json in Json]: infer Wish } }
}
  ? Wish
  : never

/** RFC 9457 problem, as every refusal of the API is answered. `code` is stable; `title` is English. */
export interface Problem {
  type?: string
  title: string
  status: number
  detail?: string
  code: string
  params?: Record<string, unknown>
  errors?: { path: string; message: string }[]
  request_id?: string
}

/**
 * A client of the market's HTTP API.
 * @param fetch the browser's fetch, Node's, or one that answers in-process
 * @param origin where the market is; leave out in a browser on the market's own pages
 */
export function createClient(fetch: (request: Request) => Promise<Response>, origin = ''): KongsiClient {
  return createFetchClient<Paths>({ baseUrl: `${origin}/api/v1`, fetch })
}

/** A request's body that is one file: `client.PUT('/me/picture', fileForm(file))`. */
export const fileForm = (file: Blob) => ({
  body: { file },
  bodySerializer() {
    const form = new FormData()
    form.set('file', file)
    return form
  },
})
