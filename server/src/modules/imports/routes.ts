import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, PageOf, pathId } from '../../platform/edge.ts'
import { NotFound } from '../../platform/errors.ts'
import { message } from '../../platform/hub.ts'
import { BadCursor, ListQuery } from '../../platform/lists.ts'
import { fileUploads, UnreadableForm, uploadedFile } from '../../platform/uploads.ts'
import { FILE_BYTES_MAX, startImport } from './commands/start-import.ts'
import { importTopic } from './events.ts'
import { exportProducts } from './queries/export-products.ts'
import { getImport, listImports } from './queries/get-import.ts'
import { listProblems } from './queries/list-problems.ts'
import { ImportTooLarge, NoImportFile, NotAProductFile, WrongEncoding } from './refusals.ts'
import { ImportProblemSchema, ImportSchema } from './schemas.ts'

const tags = ['catalogue']
const InShop = Type.Object({ shop_id: Id })
const OneImport = Type.Object({ shop_id: Id, import_id: Id })
const CSV = 'text/csv; charset=utf-8'

/** Products from a file and to a file. */
export function importRoutes(http: Http, app: App): void {
  fileUploads(http, FILE_BYTES_MAX, (scope) => {
    scope.addContentTypeParser('text/csv', { bodyLimit: FILE_BYTES_MAX }, (_request, payload, done) =>
      done(null, payload),
    )
    uploadRoute(scope, app)
  })
  readRoutes(http, app)
  liveRoute(http, app)
  http.get(
    '/shops/:shop_id/products.csv',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: 'All products as a file',
        description:
          'In the newer Shopify dialect, with columns for the other languages and the unit. Importing it gives the same catalogue. Values stand as they are; a spreadsheet may take one that begins with `=` for a formula.',
        params: InShop,
        produces: [CSV],
        response: answers(Type.String({ description: CSV })),
      },
    },
    async ({ params }, reply) =>
      reply
        .type(CSV)
        .header('content-disposition', 'attachment; filename="products.csv"')
        .send(exportProducts(app, params.shop_id) as never),
  )
}

function uploadRoute(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/imports',
    {
      config: { access: 'catalog.edit' },
      schema: {
        tags,
        summary: 'Import products from a file',
        description:
          'A Shopify product file of either dialect, as the body (`text/csv`) or as the file of a form. It is read in the background: good rows are imported, the others are reported one by one. Products are known by their handle, so sending a file again updates them.',
        consumes: ['multipart/form-data', 'text/csv'],
        params: InShop,
        response: answers(
          { 201: ImportSchema },
          NoImportFile,
          UnreadableForm,
          ImportTooLarge,
          WrongEncoding,
          NotAProductFile,
        ),
      },
    },
    async (request, reply) => {
      const { shop_id } = request.params
      const id = await startImport(app, {
        shopId: shop_id,
        accountId: actorOf(request).accountId,
        ...(await fileOf(request)),
      })
      return reply.code(201).send(await getImport(app.db, shop_id, id))
    },
  )
}

/** The file, sent either way. */
async function fileOf(request: FastifyRequest): Promise<{ fileName: string; file: AsyncIterable<Uint8Array> }> {
  if (!request.isMultipart()) {
    if (!(request.body instanceof Readable)) throw NoImportFile()
    return { fileName: 'products.csv', file: request.body }
  }
  const uploaded = await uploadedFile(request)
  if (!uploaded) throw NoImportFile()
  return { fileName: uploaded.name, file: uploaded.bytes }
}

function readRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/imports',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: "A shop's imports, newest first",
        params: InShop,
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(ImportSchema), BadCursor),
      },
    },
    async ({ params, query }) => listImports(app.db, params.shop_id, query.limit ?? 24, query.cursor),
  )
  http.get(
    '/shops/:shop_id/imports/:import_id',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: 'An import and how far it is',
        params: OneImport,
        response: answers(ImportSchema, NotFound),
      },
    },
    async ({ params }) => getImport(app.db, params.shop_id, pathId(params.import_id)),
  )
  http.get(
    '/shops/:shop_id/imports/:import_id/errors',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: 'What of the file was not taken over, and why',
        params: OneImport,
        querystring: Type.Object(ListQuery),
        response: answers(PageOf(ImportProblemSchema), NotFound, BadCursor),
      },
    },
    async ({ params, query }) =>
      listProblems(app.db, {
        shopId: params.shop_id,
        importId: pathId(params.import_id),
        limit: query.limit ?? 24,
        cursor: query.cursor,
      }),
  )
}

function liveRoute(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/imports/:import_id/events',
    {
      config: { access: 'catalog.read' },
      schema: {
        tags,
        summary: 'Follow an import',
        description: 'Server-sent events named `import`, each with the whole import as it is now.',
        params: OneImport,
        response: answers({ 200: Type.String({ description: 'text/event-stream' }) }, NotFound),
      },
    },
    async ({ params }, reply) => {
      const id = pathId(params.import_id)
      const render = async () => message('import', await getImport(app.db, params.shop_id, id))
      await render()
      reply.hijack()
      await app.hub.watch(importTopic(id), reply.raw, render)
      return reply
    },
  )
}
