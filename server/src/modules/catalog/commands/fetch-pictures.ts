import { sql } from 'kysely'
import type { App } from '../../../app.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import { fetchPicture, type MayConnect } from '../../media/index.ts'
import { PictureFailed, ProductsChanged } from '../events.ts'

const AT_ONCE = 4
const A_RUN = 40
const ATTEMPTS = 3
const PAUSE_MS = 10 * MINUTE
const CLAIM_MS = 5 * MINUTE
const PASSING = new Set(['unreachable', 'timeout'])

interface Pending {
  shop_id: string
  url: string
}

interface Pictured {
  failure: string | null
  import_id: string | null
  import_row: number | null
}

type Outcome = { pictureId: string } | { reason: string }

/**
 * Fetches some of the pictures that products are waiting for, each address once; says whether there may be more. What
 * cannot be reached is tried again twice, later; any other failure is kept with its reason, for the seller to see. A
 * process that dies while fetching leaves its pictures to be fetched some minutes later.
 */
export async function fetchPendingPictures(app: App, mayConnect?: MayConnect): Promise<boolean> {
  const claimed = await claimPending(app)
  const queue = claimed.values()
  const work = async () => {
    for (const each of queue) await fetchOne(app, each, mayConnect)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return claimed.length > 0
}

async function claimPending(app: App): Promise<Pending[]> {
  const now = app.clock.now()
  const { rows } = await sql<Pending>`
    with next as (
      select shop_id, product_id, position from product_pictures
      where fetch_after <= ${now} order by fetch_after limit ${A_RUN} for update skip locked
    ), claimed as (
      update product_pictures p set fetch_after = ${after(now, CLAIM_MS)}, attempts = p.attempts + 1
      from next where p.shop_id = next.shop_id and p.product_id = next.product_id and p.position = next.position
      returning p.shop_id, p.source_url
    )
    select distinct shop_id, source_url as url from claimed`.execute(app.db)
  return rows
}

async function fetchOne(app: App, { shop_id, url }: Pending, mayConnect?: MayConnect): Promise<void> {
  const outcome = await tryFetch(app, { shop_id, url }, mayConnect)
  await app.transact(async (tx) => {
    if ('pictureId' in outcome) await show(tx, shop_id, url, outcome.pictureId)
    else await postponeOrFail(tx, shop_id, url, outcome.reason)
  })
}

async function tryFetch(app: App, { shop_id, url }: Pending, mayConnect?: MayConnect): Promise<Outcome> {
  try {
    return { pictureId: (await fetchPicture(app, { url, shopId: shop_id }, mayConnect)).id }
  } catch (error) {
    if (error instanceof Refusal && typeof error.params.reason === 'string') return { reason: error.params.reason }
    throw error
  }
}

async function show(tx: Tx, shopId: string, url: string, pictureId: string): Promise<void> {
  const rows = await tx
    .updateTable('product_pictures')
    .set({ picture_id: pictureId, fetch_after: null, failure: null })
    .where('shop_id', '=', shopId)
    .where('source_url', '=', url)
    .where('fetch_after', 'is not', null)
    .returning('product_id')
    .execute()
  await tx
    .updateTable('variants')
    .set({ picture_id: pictureId })
    .where('shop_id', '=', shopId)
    .where('picture_url', '=', url)
    .where('picture_id', 'is', null)
    .where('deleted_at', 'is', null)
    .execute()
  const ids = [...new Set(rows.map((row) => row.product_id))]
  if (ids.length > 0) tx.emit(ProductsChanged, { shop_id: shopId, product_ids: ids })
}

async function postponeOrFail(tx: Tx, shopId: string, url: string, reason: string): Promise<void> {
  const attempts = PASSING.has(reason) ? ATTEMPTS : 0
  const { rows } = await sql<Pictured>`
    update product_pictures
    set fetch_after = case when attempts < ${attempts} then ${after(tx.now, PAUSE_MS)}::timestamptz end,
      failure = case when attempts < ${attempts} then null else ${reason} end
    where shop_id = ${shopId} and source_url = ${url} and fetch_after is not null
    returning failure, import_id, import_row`.execute(tx)
  for (const { failure, import_id, import_row } of rows) {
    if (!failure || !import_id || !import_row) continue
    tx.emit(PictureFailed, { shop_id: shopId, import_id, row: import_row, url, reason: failure })
  }
}
