import type { App } from '../../../app.ts'
import { prepared, sqlState, type Tx } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { lockDraftsByHandle, type ProductDraft, saveProductsIn } from '../../catalog/index.ts'
import { decideImported } from '../decide.ts'
import { ImportProgressed } from '../events.ts'
import type { FileProduct } from '../group-rows.ts'
import { type Problem, problem } from '../problem.ts'
import { ownPictures } from '../read-product.ts'

/** An import somebody works on. */
export interface Run {
  shopId: string
  importId: string
  runId: string
  currency: string
  language: Language
}

/** Another process took the import over; what this one does must not count. */
export class Superseded extends Error {}

/** A product of the file, and whether an earlier part of the file had it already. */
export interface BatchItem {
  item: FileProduct
  more: boolean
}

const ADVANCE = `
  update imports set rows = $4, read_bytes = $5, products_created = products_created + $6,
    products_updated = products_updated + $7, failed_rows = failed_rows + $8, heartbeat_at = $9
  where shop_id = $1 and id = $2 and run_id = $3 returning id`

const SAVE_PROBLEMS = `
  insert into import_errors (shop_id, import_id, row, column_name, reason, value)
  select $1, $2, "row", "column", reason, value
  from jsonb_to_recordset($3::jsonb) as d ("row" int, "column" text, reason text, value text) order by "row"`

const KNOWN_PICTURES = `
  select id from pictures where id = any($1::uuid[]) and shop_id is not null and status = 'ready'`

/**
 * Writes some products of a file and how far the file is read, in one transaction: after a crash either both happened
 * or neither. When the database refuses the batch it is halved until the product it refuses is found and reported.
 */
export async function saveBatch(app: App, run: Run, batch: BatchItem[]): Promise<void> {
  try {
    await app.transact((tx) => saveBatchIn(app, tx, run, batch))
  } catch (error) {
    if (!/^2[23]/.test(sqlState(error) ?? '')) throw error
    if (batch.length > 1) {
      const middle = Math.ceil(batch.length / 2)
      await saveBatch(app, run, batch.slice(0, middle))
      await saveBatch(app, run, batch.slice(middle))
      return
    }
    app.log.warn({ err: error, import_id: run.importId }, 'the database refused an imported product')
    await app.transact((tx) => saveBatchIn(app, tx, run, batch.map(refused)))
  }
}

function refused({ item, more }: BatchItem): BatchItem {
  const { product, ...rest } = item
  const rows = product?.rows ?? []
  const problems = rows.map((row) => problem(row, '', 'not_saved', product?.handle))
  return { item: { ...rest, problems, found: problems.length, lost: item.lost + rows.length }, more }
}

async function saveBatchIn(app: App, tx: Tx, run: Run, batch: BatchItem[]): Promise<void> {
  const { drafts, problems, ...counts } = await decideBatch(app, tx, run, batch)
  const last = batch.at(-1)?.item
  const advanced = await prepared(tx, 'imports.advance', ADVANCE, [
    run.shopId,
    run.importId,
    run.runId,
    (last?.lastRow ?? 1) - 1,
    last?.bytes ?? 0,
    counts.created,
    counts.updated,
    counts.failedRows,
    tx.now,
  ])
  if (advanced.length === 0) throw new Superseded()
  await saveProductsIn(tx, run.shopId, drafts)
  if (problems.length > 0) {
    await prepared(tx, 'imports.problems', SAVE_PROBLEMS, [run.shopId, run.importId, JSON.stringify(problems)])
  }
  tx.emit(ImportProgressed, { shop_id: run.shopId, import_id: run.importId })
}

async function decideBatch(app: App, tx: Tx, run: Run, batch: BatchItem[]) {
  const products = batch.flatMap(({ item }) => item.product ?? [])
  const handles = products.map(({ handle }) => handle)
  const kept = new Map((await lockDraftsByHandle(tx, run.shopId, handles)).map((draft) => [draft.handle, draft]))
  const { publicUrl } = app.config
  const knownPictures = await findOwnPictures(
    tx,
    products.flatMap((product) => ownPictures(product, publicUrl)),
  )
  const made = { drafts: [] as ProductDraft[], problems: [] as Problem[], created: 0, updated: 0, failedRows: 0 }
  for (const { item, more } of batch) {
    const { product, problems, found, lost } = item
    problems.length = found // this may be another attempt of the transaction
    const before = product && kept.get(product.handle)
    const decided = product && decideImported(product, before, more, { ...run, publicUrl, knownPictures, problems })
    made.problems.push(...problems)
    made.failedRows += lost + (decided?.failedRows ?? 0)
    if (!decided?.draft) continue
    made.drafts.push(decided.draft)
    if (!before) made.created++
    else if (!more) made.updated++
  }
  return made
}

async function findOwnPictures(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await prepared<{ id: string }>(tx, 'imports.pictures', KNOWN_PICTURES, [ids])
  return new Set(rows.map((row) => row.id))
}
