import { Type } from 'typebox'

export const CARRIER_LENGTH_MAX = 60
export const TRACKING_LENGTH_MAX = 80

const SOMETHING = '\\S'

export const ShipmentBody = Type.Object(
  {
    carrier: Type.String({ maxLength: CARRIER_LENGTH_MAX, pattern: SOMETHING, examples: ['SF Express'] }),
    tracking_number: Type.String({ maxLength: TRACKING_LENGTH_MAX, pattern: SOMETHING, examples: ['SF1234567890'] }),
  },
  { additionalProperties: false, examples: [{ carrier: 'SF Express', tracking_number: 'SF1234567890' }] },
)
