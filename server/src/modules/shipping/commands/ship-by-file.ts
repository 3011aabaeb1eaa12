import { type Static, Type } from 'typebox'
import type { App } from '../../../app.ts'
import { readShipmentFile, type ShipmentRow } from '../shipment-file.ts'
import { CARRIER_LENGTH_MAX, TRACKING_LENGTH_MAX } from '../views.ts'
import { type Parcel, type ShipOutcome, shipOrders } from './ship-orders.ts'

export const ShipmentReportSchema = Type.Object(
  {
    shipped: Type.Integer({ description: 'Orders marked as shipped now' }),
    unchanged: Type.Integer({ description: 'Orders that were shipped with this very number before' }),
    failed: Type.Array(
      Type.Object({
        row: Type.Integer({ description: 'Line of the file, the first being 1', examples: [3] }),
        column: Type.Enum(['order_number', 'carrier', 'tracking_number']),
        value: Type.String(),
        reason: Type.Enum(['unknown_order', 'listed_twice', 'missing', 'too_long', 'not_shippable']),
        status: Type.Union([Type.String(), Type.Null()], {
          description: 'The state of an order that is not to be shipped',
        }),
      }),
    ),
  },
  { description: 'What became of each row' },
)
export type ShipmentReport = Static<typeof ShipmentReportSchema>
type Failure = ShipmentReport['failed'][0]

const CHUNK = 500

/**
 * Ships what a file lists. Good rows are done whatever the others are like; sent again, nothing changes.
 * Throws a Refusal when the file cannot be read as a whole.
 */
export async function shipByFile(app: App, shopId: string, accountId: string, text: string): Promise<ShipmentReport> {
  const rows = readShipmentFile(text)
  const report: ShipmentReport = { shipped: 0, unchanged: 0, failed: [] }
  const orderIds = await findOrders(app, shopId, rows)
  const seen = new Set<string>()
  const good: (Parcel & { row: ShipmentRow })[] = []
  for (const row of rows) {
    const orderId = orderIds.get(row.orderNumber)
    const failure = orderId ? flawOf(row, seen) : failed(row, 'order_number', 'unknown_order')
    if (failure) report.failed.push(failure)
    else good.push({ orderId: orderId!, carrier: row.carrier, trackingNumber: row.trackingNumber, row })
  }
  for (let start = 0; start < good.length; start += CHUNK) {
    const parcels = good.slice(start, start + CHUNK)
    const outcomes = await shipOrders(app, { shopId, accountId, parcels })
    for (const { orderId, row } of parcels) count(report, row, outcomes.get(orderId)!)
  }
  report.failed.sort((one, other) => one.row - other.row)
  return report
}

/** The shop's paid orders by the numbers in the file. */
async function findOrders(app: App, shopId: string, rows: ShipmentRow[]): Promise<Map<string, string>> {
  const numbers = [...new Set(rows.map((row) => row.orderNumber))].filter((number) => /^\d{1,15}$/.test(number))
  if (numbers.length === 0) return new Map()
  const found = await app.db
    .selectFrom('orders')
    .select(['id', 'number'])
    .where('shop_id', '=', shopId)
    .where('number', 'in', numbers.map(Number))
    .where('paid_at', 'is not', null)
    .execute()
  return new Map(found.map((order) => [String(order.number), order.id]))
}

function flawOf(row: ShipmentRow, seen: Set<string>): Failure | undefined {
  const { orderNumber, carrier, trackingNumber } = row
  if (seen.has(orderNumber)) return failed(row, 'order_number', 'listed_twice')
  seen.add(orderNumber)
  if (!carrier) return failed(row, 'carrier', 'missing')
  if (carrier.length > CARRIER_LENGTH_MAX) return failed(row, 'carrier', 'too_long')
  if (!trackingNumber) return failed(row, 'tracking_number', 'missing')
  if (trackingNumber.length > TRACKING_LENGTH_MAX) return failed(row, 'tracking_number', 'too_long')
  return undefined
}

function count(report: ShipmentReport, row: ShipmentRow, outcome: ShipOutcome): void {
  if (outcome.kind === 'refused') report.failed.push(failed(row, 'order_number', 'not_shippable', outcome.status))
  else report[outcome.kind]++
}

const VALUE_SHOWN = 100

function failed(
  row: ShipmentRow,
  column: Failure['column'],
  reason: Failure['reason'],
  status: string | null = null,
): Failure {
  const value = { order_number: row.orderNumber, carrier: row.carrier, tracking_number: row.trackingNumber }[column]
  return { row: row.row, column, value: value.slice(0, VALUE_SHOWN), reason, status }
}
