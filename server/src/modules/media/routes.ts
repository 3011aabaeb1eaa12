import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, pathId } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import {
  CONTENT_TYPES,
  derivativeKey,
  FORMATS,
  type Format,
  makeDerivative,
  WIDTHS,
  type Width,
} from './derivatives.ts'
import { WorkshopBusy } from './refusals.ts'

const FILE = new RegExp(`^(${WIDTHS.join('|')})\\.(${FORMATS.join('|')})$`)
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Pictures at their own addresses, each size made when it is first asked for. */
export function mediaRoutes(http: Http, app: App): void {
  http.get(
    '/media/:id/:file',
    {
      config: { rateLimit: false },
      schema: {
        tags: ['media'],
        summary: 'A picture in one size and format',
        description: `Widths ${WIDTHS.join(', ')}; formats ${FORMATS.join(', ')}. Never larger than the original.`,
        params: Type.Object({
          id: Type.String(),
          file: Type.String({ description: 'Width and format', examples: ['640.avif'] }),
        }),
        response: answers({}, NotFound, WorkshopBusy),
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const [width, format] = sizeOf(request.params.file)
      const key = derivativeKey(id, width, format)
      const bytes = (await app.storage.size(key)) ?? (await make(app, id, [width, format]))
      return reply
        .header('content-type', CONTENT_TYPES[format])
        .header('content-length', bytes)
        .header('cache-control', FOR_EVER)
        .send(app.storage.stream(key))
    },
  )
}

function sizeOf(file: string): [Width, Format] {
  const [, width, format] = FILE.exec(file) ?? []
  if (!width || !format) throw NotFound()
  return [Number(width) as Width, format as Format]
}

async function make(app: App, id: string, derivative: [Width, Format]): Promise<number | undefined> {
  const found = await app.db.selectFrom('pictures').select('status').where('id', '=', id).executeTakeFirst()
  if (found?.status !== 'ready') throw NotFound()
  await makeDerivative(app, id, derivative, 'urgent')
  return app.storage.size(derivativeKey(id, ...derivative))
}
