import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from './db.ts'

/** The numbers that `/metrics` shows, in Prometheus' form. */
export interface Metrics {
  registry: Registry
  requestSeconds: Histogram<'method' | 'route' | 'status'>
}

export function openMetrics(database: Database): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  counter('kongsi_sql_statements_total', 'SQL statements sent', () => database.count.statements)
  counter('kongsi_sql_commits_total', 'Transactions committed', () => database.count.commits)
  gauge('kongsi_db_connections', 'Open database connections', () => database.pool.totalCount)
  gauge('kongsi_db_waiting', 'Requests waiting for a database connection', () => database.pool.waitingCount)
  const requestSeconds = new Histogram({
    name: 'kongsi_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  return { registry, requestSeconds }
}
