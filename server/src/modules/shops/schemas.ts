import { type Static, Type } from 'typebox'
import { SHOP_ROLES } from '../../access.ts'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { LanguageSchema } from '../../platform/language.ts'
import { CountryCode, CurrencyCode, PersonSchema } from '../accounts/index.ts'
import { PictureSchema } from '../media/index.ts'

export const SHOP_STATUSES = ['pending', 'approved', 'rejected', 'suspended'] as const
export const ShopStatusSchema = Type.Enum(SHOP_STATUSES, { description: 'Only an approved shop sells' })
export const ShopRoleSchema = Type.Enum(SHOP_ROLES, { description: 'What somebody may do in a shop' })

export const ShopCardSchema = Type.Object(
  {
    id: Id,
    handle: Type.String({ examples: ['kopi-kintamani'] }),
    name: Type.String(),
    country: CountryCode,
    currency: CurrencyCode,
    picture: Nullable(PictureSchema),
  },
  { description: 'A shop, in short' },
)
export type ShopCard = Static<typeof ShopCardSchema>

export const ShippingSchema = Type.Object({
  fee: MoneySchema,
  free_from: Nullable(MoneySchema),
})

export const ShopSchema = Type.Object(
  {
    ...ShopCardSchema.properties,
    description: Type.String(),
    languages: Type.Array(LanguageSchema),
    return_days: Type.Integer({ description: 'Days after receiving in which goods can be sent back' }),
    return_policy: Type.String(),
    shipping: ShippingSchema,
    member_since: Instant,
  },
  { description: 'A shop, as everybody sees it' },
)
export type Shop = Static<typeof ShopSchema>

export const ShopSettingsSchema = Type.Object(
  {
    ...ShopSchema.properties,
    status: ShopStatusSchema,
    verdict_reason: Nullable(Type.String()),
    version: Type.Integer({ description: 'Send it as If-Match with a change' }),
  },
  { description: 'A shop, as its people see it' },
)
export type ShopSettings = Static<typeof ShopSettingsSchema>

const Handle = Type.String({
  minLength: 3,
  maxLength: 40,
  pattern: '^[a-z0-9](-?[a-z0-9])+$',
  description: "The shop's address: small letters, digits and single hyphens",
  examples: ['kopi-kintamani'],
})

const EDITABLE = {
  name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S', examples: ['Kopi Kintamani'] }),
  description: Type.String({ maxLength: 5000 }),
  country: CountryCode,
  languages: Type.Array(LanguageSchema, { minItems: 1, maxItems: 4, uniqueItems: true }),
  return_days: Type.Integer({ minimum: 0, maximum: 365 }),
  return_policy: Type.String({ maxLength: 5000 }),
}

export const OpenShopBody = Type.Object(
  {
    handle: Handle,
    currency: CurrencyCode,
    ...EDITABLE,
    description: Type.Optional(EDITABLE.description),
    return_policy: Type.Optional(EDITABLE.return_policy),
    shipping: Type.Optional(ShippingSchema),
  },
  { additionalProperties: false },
)
export type OpenShop = Static<typeof OpenShopBody>

export const EditShopBody = Type.Partial(Type.Object({ ...EDITABLE, shipping: ShippingSchema }), {
  additionalProperties: false,
  minProperties: 1,
})
export type EditShop = Static<typeof EditShopBody>

export const MemberSchema = Type.Object({
  person: PersonSchema,
  email: Type.String(),
  role: ShopRoleSchema,
  since: Instant,
})

export const InvitationSchema = Type.Object({
  id: Id,
  email: Type.String(),
  role: ShopRoleSchema,
  created_at: Instant,
  expires_at: Instant,
})
