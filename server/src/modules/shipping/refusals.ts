import { refusal } from '../../platform/errors.ts'

export const NoShipmentFile = refusal('no_shipment_file', 400, 'Send a CSV file.')
export const UnreadableShipmentFile = refusal(
  'unreadable_shipment_file',
  422,
  'This file cannot be read as CSV from row {row} on. Save it again as CSV (UTF-8).',
)
export const ShipmentColumnMissing = refusal(
  'shipment_column_missing',
  422,
  'The file has no column {column}. Its first row must name order_number, carrier and tracking_number.',
)
export const TooManyShipments = refusal('too_many_shipments', 422, 'Send at most {max} rows in one file.')
