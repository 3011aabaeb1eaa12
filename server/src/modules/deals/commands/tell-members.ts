import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { DealTold } from '../events.ts'
import { BadNews } from '../refusals.ts'
import { dateOrdersIn } from './date-orders.ts'

export interface Telling {
  /** `better` and `restarted` are told by the market itself when terms change. */
  kind: 'progress' | 'delay' | 'ready' | 'better' | 'restarted'
  text: string
  batch_no?: number | null
  picture_id?: string | null
  /** Of a delay: the new date. */
  ready_by?: string | null
}

interface About {
  shopId: string
  dealId: string
  productId: string
  accountId: string
}

const INSERT = `
  insert into deal_updates (shop_id, id, deal_id, batch_no, kind, text, picture_id, ready_by, created_by, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

/** Records what members are told; they hear of it by the event. */
export async function tellIn(tx: Tx, about: About, telling: Telling): Promise<string> {
  const { shopId, dealId, productId, accountId } = about
  const { kind, text, batch_no = null, picture_id = null, ready_by = null } = telling
  const id = newId()
  const values = [shopId, id, dealId, batch_no, kind, text, picture_id, ready_by, accountId, tx.now]
  await prepared(tx, 'deals.tell', INSERT, values)
  tx.emit(DealTold, { shop_id: shopId, deal_id: dealId, product_id: productId, update_id: id, kind })
  return id
}

/**
 * A maker tells the members of a deal how it goes. A delay moves the batch's date and the promise of its orders, and
 * gives their buyers the right to take them back with all their money. Answers the update's id. Throws BadNews.
 */
export async function tellMembers(
  app: App,
  accountId: string,
  shopId: string,
  dealId: string,
  telling: Telling,
): Promise<string> {
  return app.transact(async (tx) => {
    const deal = await tx
      .selectFrom('deals')
      .select('product_id')
      .where('shop_id', '=', shopId)
      .where('id', '=', dealId)
      .executeTakeFirst()
    if (!deal) throw NotFound()
    if (telling.batch_no) await moveBatchIn(tx, shopId, dealId, telling)
    else if (telling.kind !== 'progress') throw BadNews({}, [{ path: 'batch_no', message: 'Say which batch it is.' }])
    return tellIn(tx, { shopId, dealId, productId: deal.product_id, accountId }, telling)
  })
}

const MOVE = `
  update batches set status = $4, ready_by = coalesce($5, ready_by) where shop_id = $1 and deal_id = $2 and no = $3
  returning ready_by`

const STATUS = { progress: 'making', delay: 'making', ready: 'ready', better: 'making', restarted: 'making' } as const

async function moveBatchIn(tx: Tx, shopId: string, dealId: string, telling: Telling): Promise<void> {
  const { batch_no, kind, ready_by } = telling
  const batch = await tx
    .selectFrom('batches')
    .select(['ready_by'])
    .where('shop_id', '=', shopId)
    .where('deal_id', '=', dealId)
    .where('no', '=', batch_no!)
    .forUpdate()
    .executeTakeFirst()
  if (!batch) throw BadNews({}, [{ path: 'batch_no', message: 'This deal has no such batch.' }])
  const later = ready_by ? new Date(ready_by) : null
  if (kind === 'delay' && (!later || later <= batch.ready_by)) {
    throw BadNews({}, [{ path: 'ready_by', message: 'A delay needs a date after the one that was promised.' }])
  }
  await prepared(tx, 'batches.move', MOVE, [shopId, dealId, batch_no, STATUS[kind], kind === 'delay' ? later : null])
  if (kind === 'delay') await dateOrdersIn(tx, shopId, dealId, { delayed: batch_no! })
}
