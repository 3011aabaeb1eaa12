import { parse } from 'csv-parse/sync'
import { ShipmentColumnMissing, TooManyShipments, UnreadableShipmentFile } from './refusals.ts'

/** A row of a file as a seller wrote it. `row` is the line a person sees in a spreadsheet. */
export interface ShipmentRow {
  row: number
  orderNumber: string
  carrier: string
  trackingNumber: string
}

export const ROWS_MAX = 5000

const COLUMNS = {
  order_number: ['ordernumber', 'order', 'number'],
  carrier: ['carrier', 'trackingcompany'],
  tracking_number: ['trackingnumber', 'tracking'],
} as const
const DELIMITERS = [',', ';', '\t']

/**
 * Reads a file of shipments: columns by name in any order, separated as spreadsheets of any country do. Rows without a
 * carrier and a tracking number are left out: they are not packed yet. Throws the Refusal that says what is wrong.
 */
export function readShipmentFile(text: string): ShipmentRow[] {
  const [header, ...records] = parseRecords(text)
  const places = placesOf(header?.record ?? [])
  if (records.length > ROWS_MAX) throw TooManyShipments({ max: ROWS_MAX })
  return records
    .map(({ record, info }) => ({
      row: info.lines,
      orderNumber: (record[places.order_number] ?? '').trim().replace(/^#/, ''),
      carrier: (record[places.carrier] ?? '').trim(),
      trackingNumber: (record[places.tracking_number] ?? '').trim(),
    }))
    .filter(({ carrier, trackingNumber }) => carrier || trackingNumber)
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

function parseRecords(text: string): Parsed[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => firstLine.split(delimiter).length
  const delimiter = DELIMITERS.toSorted((one, other) => count(other) - count(one))[0]!
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, delimiter }
  try {
    return parse(text, options) as unknown as Parsed[]
  } catch (error) {
    const row = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    throw UnreadableShipmentFile({ row })
  }
}

function placesOf(header: string[]): Record<keyof typeof COLUMNS, number> {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const placeOf = (column: keyof typeof COLUMNS) => {
    const place = names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
    if (place < 0) throw ShipmentColumnMissing({ column })
    return place
  }
  return {
    order_number: placeOf('order_number'),
    carrier: placeOf('carrier'),
    tracking_number: placeOf('tracking_number'),
  }
}
