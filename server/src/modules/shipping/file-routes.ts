import { buffer } from 'node:stream/consumers'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id } from '../../platform/edge.ts'
import { NotAllowed, SignInNeeded } from '../../platform/errors.ts'
import { fileUploads, UnreadableForm, uploadedFile } from '../../platform/uploads.ts'
import { TooLarge } from '../../problems.ts'
import { ShipmentReportSchema, shipByFile } from './commands/ship-by-file.ts'
import { toShipFile } from './queries/to-ship-file.ts'
import { NoShipmentFile, ShipmentColumnMissing, TooManyShipments, UnreadableShipmentFile } from './refusals.ts'

const tags = ['shipping']
const InShop = Type.Object({ shop_id: Id })
const FILE_BYTES_MAX = 1024 * 1024
const CSV = 'text/csv; charset=utf-8'

export function shipmentFileRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/orders/to-ship.csv',
    {
      config: { access: 'orders.read' },
      schema: {
        tags,
        summary: 'What is to be shipped, as a file',
        description:
          'One row an order, what is due first on top. Fill in `carrier` and `tracking_number` and send it back to `shipments.csv`.',
        params: InShop,
        produces: [CSV],
        response: answers(Type.String({ description: CSV }), SignInNeeded, NotAllowed),
      },
    },
    async ({ params }, reply) =>
      reply
        .type(CSV)
        .header('content-disposition', 'attachment; filename="to-ship.csv"')
        .send(toShipFile(app, params.shop_id) as never),
  )

  fileUploads(http, FILE_BYTES_MAX, (scope) => {
    scope.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit: FILE_BYTES_MAX }, (_request, body, done) =>
      done(null, body),
    )
    scope.post(
      '/shops/:shop_id/shipments.csv',
      {
        config: { access: 'orders.ship' },
        schema: {
          tags,
          summary: 'Mark many orders as shipped by a file',
          description:
            'A CSV file with the columns `order_number`, `carrier` and `tracking_number`, as the body (`text/csv`) or as the file of a form. Good rows are done, the others are reported one by one; sent again, nothing changes. Rows without carrier and number are left out.',
          consumes: ['text/csv', 'multipart/form-data'],
          params: InShop,
          response: answers(
            ShipmentReportSchema,
            SignInNeeded,
            NotAllowed,
            NoShipmentFile,
            TooLarge,
            UnreadableForm,
            UnreadableShipmentFile,
            ShipmentColumnMissing,
            TooManyShipments,
          ),
        },
      },
      async (request) => shipByFile(app, request.params.shop_id, actorOf(request).accountId, await textOf(request)),
    )
  })
}

/** The file, sent either way. */
async function textOf(request: FastifyRequest): Promise<string> {
  if (!request.isMultipart()) {
    if (typeof request.body !== 'string' || request.body === '') throw NoShipmentFile()
    return request.body
  }
  const file = await uploadedFile(request)
  if (!file) throw NoShipmentFile()
  const bytes = await buffer(file.bytes)
  if (bytes.length > FILE_BYTES_MAX) throw TooLarge()
  return bytes.toString('utf8')
}
