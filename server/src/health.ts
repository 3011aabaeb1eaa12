import type { App } from './app.ts'
import type { Http } from './platform/edge.ts'
import { pingDatabase } from './platform/transact.ts'
import { Unavailable } from './problems.ts'

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: its numbers. */
export function registerHealth(http: Http, app: App): void {
  http.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }))
  http.get('/readyz', { schema: { hide: true } }, async () => {
    await pingDatabase(app.db).catch(() => {
      throw Unavailable()
    })
    return { status: 'ready' }
  })
  http.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('content-type', app.metrics.registry.contentType)
    return app.metrics.registry.metrics()
  })
}
