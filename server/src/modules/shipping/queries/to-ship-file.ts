import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'

/** The header of the file. With carrier and tracking_number filled in, it can be sent back as it is. */
const COLUMNS = [
  'order_number',
  'carrier',
  'tracking_number',
  'dispatch_due_at',
  'items',
  'name',
  'phone',
  'line1',
  'line2',
  'city',
  'region',
  'postal_code',
  'country',
  'pickup_point',
  'note',
] as const

interface ToShipRow {
  id: string
  dispatch_due_at: Date
  number: number
  address: Record<string, string>
  /** Where it is fetched, with the phone there; the address is the point's. */
  pickup_point: string
  note: string
  items: string
}

const ROWS = `
  select o.id, o.dispatch_due_at, o.number, o.address, o.note,
    concat_ws(', ', o.point ->> 'name', o.point ->> 'phone') as pickup_point,
    (select string_agg(l.quantity || ' × ' || l.title || coalesce(' (' || nullif(l.variant_title, '') || ')', ''), '; '
        order by l.line_no)
      from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id) as items
  from orders o where o.shop_id = $1 and o.status = 'to_ship'
    and (o.dispatch_due_at, o.id) > (coalesce($2::timestamptz, '-infinity'), $3::uuid)
  order by o.dispatch_due_at, o.id limit $4`

const CHUNK = 500
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * What a shop has to ship as CSV, read from the database as it is sent. Texts that a spreadsheet would take for a
 * formula are written so that it does not.
 */
export function toShipFile(app: App, shopId: string): Readable {
  const csv = stringify({ header: true, columns: [...COLUMNS], bom: true, escape_formulas: true })
  return Readable.from(cells(app, shopId))
    .on('error', (error) => csv.destroy(error))
    .pipe(csv)
}

async function* cells(app: App, shopId: string): AsyncGenerator<Record<string, unknown>> {
  let position: [Date | null, string] = [null, FIRST_ID]
  for (;;) {
    const rows = await prepared<ToShipRow>(app.db, 'shipping.file', ROWS, [shopId, ...position, CHUNK])
    for (const { number, dispatch_due_at, items, address, pickup_point, note } of rows) {
      const due = dispatch_due_at.toISOString()
      yield { ...address, order_number: number, dispatch_due_at: due, items, pickup_point, note }
    }
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return
    position = [last.dispatch_due_at, last.id]
  }
}
