import { type Static, Type } from 'typebox'
import { Id, Instant, Nullable } from '../../platform/edge.ts'
import { addressSchema, PersonSchema } from '../accounts/index.ts'

export const POINTS_MAX = 5
export const ABOUT_MAX = 500
export const REASON_MAX = 1000

export const LEADER_STATUSES = ['pending', 'approved', 'rejected', 'suspended'] as const
export const LeaderStatusSchema = Type.Enum(LEADER_STATUSES, {
  description: 'Only an approved leader takes deals to a neighbourhood',
})

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['16:00'] })
const Ranges = Type.Array(Type.Object({ from: TimeOfDay, to: TimeOfDay }, { additionalProperties: false }), {
  maxItems: 2,
  description: 'Empty when closed',
})

export const HoursSchema = Type.Object(
  { mon: Ranges, tue: Ranges, wed: Ranges, thu: Ranges, fri: Ranges, sat: Ranges, sun: Ranges },
  { additionalProperties: false, description: 'When parcels are handed out, by weekday, in the time of the point' },
)
export type Hours = Static<typeof HoursSchema>
export const CLOSED: Hours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

const { phone, country, region, city, line1, line2, postal_code } = addressSchema.properties

const POINT_FIELDS = {
  name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S', examples: ['Warung Ayu'] }),
  phone,
  country,
  region,
  city,
  line1,
  line2,
  postal_code,
  hours: HoursSchema,
  time_zone: Type.String({
    maxLength: 60,
    pattern: '^(UTC|[A-Za-z]+(/[A-Za-z0-9_+-]+)+)$',
    description: "IANA name of the point's time zone",
    examples: ['Asia/Makassar'],
  }),
  note: Type.String({ maxLength: 300, description: 'How to find it; may be empty' }),
}

export const PointInput = Type.Object(POINT_FIELDS, {
  additionalProperties: false,
  description: 'A place where a neighbourhood collects',
})
export type PointInput = Static<typeof PointInput>

export const PointChanges = Type.Partial(PointInput, { additionalProperties: false, minProperties: 1 })
export type PointChanges = Static<typeof PointChanges>

export const PickupPointSchema = Type.Object(
  {
    id: Id,
    ...POINT_FIELDS,
    leader: PersonSchema,
    open: Type.Boolean({ description: 'Takes new groups: not retired, and its leader is approved' }),
  },
  { description: 'A pick-up point, as everybody sees it' },
)
export type PickupPoint = Static<typeof PickupPointSchema>

export const OwnPointSchema = Type.Object(
  {
    id: Id,
    ...POINT_FIELDS,
    active: Type.Boolean({ description: 'false once it is retired' }),
    in_use: Type.Integer({ description: 'How many things are still to be collected here' }),
    version: Type.Integer({ description: 'Send it as If-Match with a change' }),
  },
  { description: 'A pick-up point, as its leader keeps it' },
)
export type OwnPoint = Static<typeof OwnPointSchema>

const About = Type.String({
  minLength: 1,
  maxLength: ABOUT_MAX,
  pattern: '\\S',
  description: 'Who they are and whom they serve, in their own words',
})

export const ApplicationInput = Type.Object({ about: About, point: PointInput }, { additionalProperties: false })
export type ApplicationInput = Static<typeof ApplicationInput>

export const ApplicationChanges = Type.Object({ about: About }, { additionalProperties: false })

const LEADERSHIP_FIELDS = {
  status: LeaderStatusSchema,
  since: Instant,
  about: Type.String(),
  reason: Type.String({ description: "The operator's words with the last decision; may be empty" }),
  decided_at: Nullable(Instant),
  created_at: Instant,
  version: Type.Integer({ description: 'Send it as If-Match with a change or a decision' }),
}

export const LeadershipSchema = Type.Object(
  { ...LEADERSHIP_FIELDS, points: Type.Array(OwnPointSchema, { description: 'Retired ones too, at the end' }) },
  { description: "Somebody's own application, and what was decided" },
)
export type Leadership = Static<typeof LeadershipSchema>

export const ReviewedLeaderSchema = Type.Object(
  {
    ...LEADERSHIP_FIELDS,
    person: PersonSchema,
    decided_by: Nullable(PersonSchema),
    points: Type.Array(OwnPointSchema),
  },
  { description: 'A leader, as operators see them' },
)
export type ReviewedLeader = Static<typeof ReviewedLeaderSchema>
