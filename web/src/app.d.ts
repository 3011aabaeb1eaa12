import type { IncomingMessage } from 'node:http'
import type { Locale } from '#lib/paraglide/runtime.js'
import type { Flash } from '#lib/server/flash.ts'
import type { Me, PriceHistory, ProductPage } from '#lib/types.ts'

/** What a request answered inside the server process looks like (the shape of light-my-request). */
interface InjectRequest {
  method: string
  url: string
  headers: Record<string, string>
  payload?: Buffer
  remoteAddress?: string
}

interface InjectResponse {
  statusCode: number
  headers: Record<string, string | string[] | number | undefined>
  rawPayload: Buffer
}

declare global {
  namespace App {
    interface Error {
      status: number
      message: string
      /** The stable refusal code, or the request id of an unexpected failure. */
      code?: string
      request_id?: string
    }
    interface Locals {
      me: Me | null
      language: Locale
      theme: 'auto' | 'light' | 'dark'
      flash: Flash | null
      /** Set-Cookie lines the API answered with; they go out with the page. */
      cookies: string[]
      /** Names this request in every log line and answer it causes. */
      requestId: string
    }
    interface PageData {
      /** The page comes without the market's frame: it is not the market's own. */
      bare?: boolean
    }
    interface PageState {
      /** A product opened as a sheet over the page one came from. */
      product?: ProductPage
      prices?: PriceHistory | null
    }
    interface Platform {
      req: IncomingMessage & {
        kongsi?: { inject(request: InjectRequest): Promise<InjectResponse> }
      }
    }
  }
}
