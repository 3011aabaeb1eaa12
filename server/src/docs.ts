import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifySchema } from 'fastify'
import { Type } from 'typebox'
import type { Http } from './platform/edge.ts'

/** `/openapi.json`: the API's OpenAPI 3.1 document; `/docs`: the same to read. */
export async function registerDocs(http: Http): Promise<void> {
  await http.register(swagger, {
    transform: ({ schema, url }) => ({ schema: schema && withFile(schema), url }),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kongsi',
        version: '1',
        description:
          'Buy together, pay less. Money is in minor units; times are RFC 3339 in UTC; lists go on with `next_cursor`; ' +
          'every refusal is an RFC 9457 problem with a stable `code`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kongsi.session_token' } },
      },
    },
  })
  http.get('/openapi.json', { schema: { hide: true } }, async () => http.swagger())
  http.get('/docs', { schema: { hide: true } }, readDocs)
  http.get('/docs/*', { schema: { hide: true } }, readDocs)
}

let reader: Promise<FastifyInstance> | undefined

/** The program that shows the document takes tens of megabytes, so it is loaded when somebody reads. */
async function readDocs(request: FastifyRequest, reply: FastifyReply) {
  reader ??= openReader()
  const { statusCode, headers, rawPayload } = await (await reader).inject({ url: request.url })
  const { 'content-type': contentType, location } = headers
  if (location) reply.header('location', location)
  return reply
    .code(statusCode)
    .type(String(contentType ?? 'text/plain'))
    .send(rawPayload)
}

async function openReader(): Promise<FastifyInstance> {
  const { default: reference } = await import('@scalar/fastify-api-reference')
  const opened = fastify()
  await opened.register(reference, {
    routePrefix: '/docs',
    configuration: { url: '/openapi.json', telemetry: false, withDefaultFonts: false, hideClientButton: true },
  })
  return opened
}

/** A route that reads a file takes it from the request itself; the document says in which forms it may come. */
function withFile(schema: FastifySchema): FastifySchema {
  if (!schema.consumes || schema.body) return schema
  const forms = schema.consumes.map((type) => [type, { schema: type === 'multipart/form-data' ? FileForm : FileText }])
  return { ...schema, body: { content: Object.fromEntries(forms) } }
}

const FileForm = Type.Object({ file: Type.String({ format: 'binary' }) })
const FileText = Type.String()
