import type { App } from '../app.ts'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks } from '../modules/settlement/index.ts'
import { withApp } from './with-app.ts'

export interface Diagnosis {
  ok: boolean
  /** What is, and for what is wrong, what to do. */
  text: string
}

const NODE_OLDEST = 24

/** Looks at what a market stands on: program, database, files, work that failed, books. */
export async function diagnose(): Promise<Diagnosis[]> {
  const node = Number(process.versions.node.split('.')[0])
  const program = {
    ok: node >= NODE_OLDEST,
    text: `Node ${process.versions.node}${node >= NODE_OLDEST ? '' : ': run npm install, which brings Node 24'}`,
  }
  return [program, ...(await withApp(look))]
}

async function look(app: App): Promise<Diagnosis[]> {
  return [await database(app), await files(app), await failedJobs(app), await outstandingRefunds(app), await books(app)]
}

async function database(app: App): Promise<Diagnosis> {
  const { rows } = await app.pool.query(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync, pg_size_pretty(pg_database_size(current_database())) as size`,
  )
  const { version, fsync, size } = rows[0]
  const durable = fsync === 'on'
  const advice = durable ? '' : ': fsync is off, so a power cut can lose money. Turn it on'
  return { ok: durable, text: `PostgreSQL ${version}, ${size}${advice}` }
}

async function files(app: App): Promise<Diagnosis> {
  const probe = 'doctor'
  try {
    await app.storage.put(probe, Buffer.from('ok'))
    await app.storage.remove(probe)
    return { ok: true, text: `Files are kept in ${app.config.dataDir}` }
  } catch {
    return { ok: false, text: `Files cannot be written to ${app.config.dataDir}: make it writable or set DATA_DIR` }
  }
}

async function failedJobs(app: App): Promise<Diagnosis> {
  const { rows } = await app.pool.query(
    'select count(*)::int as n from graphile_worker.jobs where last_error is not null',
  )
  const { n } = rows[0]
  return {
    ok: n === 0,
    text: n === 0 ? 'No job has failed' : `${n} jobs have failed and are tried again: see Admin, Jobs`,
  }
}

async function outstandingRefunds(app: App): Promise<Diagnosis> {
  const { rows } = await app.pool.query(
    `select count(*)::int as n from refunds where status = 'pending' and created_at < now() - interval '1 hour'`,
  )
  const { n } = rows[0]
  return { ok: n === 0, text: n === 0 ? 'No refund is late' : `${n} refunds wait for over an hour: see Admin, Refunds` }
}

async function books(app: App): Promise<Diagnosis> {
  const findings = await checkLedger(app.db, marketChecks)
  const ok = findings.length === 0
  return { ok, text: ok ? 'Every balance holds' : `${findings.length} findings in the books: run kongsi ledger check` }
}
