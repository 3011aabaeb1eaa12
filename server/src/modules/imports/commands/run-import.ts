import { sql } from 'kysely'
import type { App } from '../../../app.ts'
import { after, SECOND } from '../../../platform/clock.ts'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { DEFAULT_LANGUAGE, isLanguage } from '../../../platform/language.ts'
import { toProblem } from '../../../problems.ts'
import { ImportProgressed } from '../events.ts'
import { groupRows } from '../group-rows.ts'
import { inspectFile, readRows } from '../read-file.ts'
import { type BatchItem, type Run, Superseded, saveBatch } from './save-batch.ts'

const PIECE_MS = 8 * SECOND
const ABANDONED_MS = 15 * SECOND
const BATCH_PRODUCTS = 100
const BATCH_ROWS = 400
/** A large import into an empty market would run on plans made for empty tables, until PostgreSQL looks by itself. */
const ANALYZE_AFTER = new Set([5, 50])
const BATCH_BYTES = 2 * 1024 * 1024

/** An import to work on, and the row it is read to. */
export interface Claimed extends Run {
  fileKey: string
  rows: number
}

interface ClaimedRow {
  shop_id: string
  id: string
  file_key: string
  rows: number
  currency: string
  languages: string[]
}

/**
 * Works some seconds on the oldest import that waits, or that the process working on it abandoned; says whether there
 * may be more to do.
 */
export async function workOnImports(app: App): Promise<boolean> {
  const claimed = await claim(app)
  if (!claimed) return false
  await workOn(app, claimed, PIECE_MS)
  return true
}

/** Claims an import: the one named, else the oldest that nobody works on. */
export async function claim(app: App, importId?: string): Promise<Claimed | undefined> {
  const now = app.clock.now()
  const runId = newId()
  const which = importId
    ? sql`id = ${importId} and status = 'waiting'`
    : sql`status = 'waiting' or status = 'running' and heartbeat_at < ${after(now, -ABANDONED_MS)}`
  const { rows } = await sql<ClaimedRow>`
    update imports i
    set status = 'running', run_id = ${runId}, heartbeat_at = ${now}, started_at = coalesce(i.started_at, ${now})
    from (select shop_id, id from imports where ${which} order by created_at limit 1 for update skip locked) next
    join shops s on s.id = next.shop_id
    where i.shop_id = next.shop_id and i.id = next.id
    returning i.shop_id, i.id, i.file_key, i.rows, s.currency, s.languages`.execute(app.db)
  const [row] = rows
  if (!row) return undefined
  const { shop_id: shopId, id, currency, languages } = row
  const language = languages.find(isLanguage) ?? DEFAULT_LANGUAGE
  return { shopId, importId: id, runId, fileKey: row.file_key, rows: row.rows, currency, language }
}

/**
 * Goes on with a claimed import for some time, and then ends it or lets go of it. What fails for a passing reason stays
 * as it is, to be taken up again; anything else ends the import as failed. `onBatch` is called after each transaction.
 */
export async function workOn(
  app: App,
  claimed: Claimed,
  forMs: number,
  onBatch = async (): Promise<void> => {},
): Promise<void> {
  try {
    const finished = await importRows(app, claimed, performance.now() + forMs, onBatch)
    await release(app, claimed, finished ? 'done' : 'waiting')
  } catch (error) {
    if (error instanceof Superseded) return
    const { code } = error instanceof Refusal ? error : toProblem(error)
    if (code === 'unavailable') throw error
    app.log.error({ err: error, import_id: claimed.importId }, 'an import failed')
    await release(app, claimed, 'failed', code)
  }
}

async function importRows(app: App, claimed: Claimed, until: number, onBatch: () => Promise<void>): Promise<boolean> {
  const { columns, delimiter } = await inspectFile(app.storage.stream(claimed.fileKey))
  const seen = new Set<string>()
  let batch = new Batch()
  let batches = 0
  for await (const item of groupRows(readRows(app.storage.stream(claimed.fileKey), delimiter), columns)) {
    const handle = item.product?.handle
    const more = handle !== undefined && seen.has(handle)
    if (handle) seen.add(handle)
    if (item.lastRow - 1 <= claimed.rows) continue
    if (batch.mustEndBefore(handle)) {
      await saveBatch(app, claimed, batch.items)
      await onBatch()
      if (ANALYZE_AFTER.has(++batches)) await sql`analyze products, variants, stock, product_pictures`.execute(app.db)
      batch = new Batch()
      if (performance.now() > until) return false
    }
    batch.add({ item, more })
  }
  if (batch.items.length > 0) await saveBatch(app, claimed, batch.items)
  return true
}

/** What is written in one transaction: bounded in products, rows and bytes, each handle once. */
class Batch {
  readonly items: BatchItem[] = []
  readonly #handles = new Set<string>()
  #rows = 0
  #from: number | undefined

  mustEndBefore(handle: string | undefined): boolean {
    const bytes = (this.items.at(-1)?.item.bytes ?? 0) - (this.#from ?? 0)
    const full = this.items.length >= BATCH_PRODUCTS || this.#rows >= BATCH_ROWS || bytes >= BATCH_BYTES
    return full || (handle !== undefined && this.#handles.has(handle))
  }

  add(added: BatchItem): void {
    this.#from ??= added.item.bytes
    this.#rows += added.item.product?.rows.length ?? 1
    if (added.item.product) this.#handles.add(added.item.product.handle)
    this.items.push(added)
  }
}

type Outcome = 'done' | 'waiting' | 'failed'

/** Lets go of an import; one that has ended does not need its file any more. */
async function release(app: App, run: Claimed, status: Outcome, failure?: string): Promise<void> {
  const { length } = await app.transact(async (tx) => {
    const released = await tx
      .updateTable('imports')
      .set((row) => ({
        status,
        failure: failure ?? null,
        run_id: null,
        ...(status !== 'waiting' && { finished_at: tx.now }),
        ...(status === 'done' && { read_bytes: row.ref('total_bytes') }),
      }))
      .where('shop_id', '=', run.shopId)
      .where('id', '=', run.importId)
      .where('run_id', '=', run.runId)
      .returning('id')
      .execute()
    tx.emit(ImportProgressed, { shop_id: run.shopId, import_id: run.importId })
    return released
  })
  if (length > 0 && status !== 'waiting') await app.storage.remove(run.fileKey)
}
