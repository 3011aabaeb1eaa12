import swagger from '@fastify/swagger'
import reference from '@scalar/fastify-api-reference'
import type { Http } from './platform/edge.ts'

/** `/openapi.json`: the API's OpenAPI 3.1 document; `/docs`: the same to read. */
export async function registerDocs(http: Http): Promise<void> {
  await http.register(swagger, {
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
  await http.register(reference, {
    routePrefix: '/docs',
    configuration: { url: '/openapi.json', telemetry: false, withDefaultFonts: false, hideClientButton: true },
  })
}
