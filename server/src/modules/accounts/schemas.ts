import { type Static, Type } from 'typebox'
import { Id, Instant, Nullable } from '../../platform/edge.ts'
import { LanguageSchema } from '../../platform/language.ts'
import { PictureSchema } from '../media/index.ts'

export const Email = Type.String({ format: 'email', maxLength: 254, examples: ['ayu@example.com'] })

export const PersonName = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', examples: ['Ayu Lestari'] })

export const CurrencyCode = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217', examples: ['IDR'] })

export const CountryCode = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2', examples: ['ID'] })

export const PersonSchema = Type.Object(
  { id: Id, name: Type.String(), picture: Nullable(PictureSchema) },
  { description: 'A person, as others see them' },
)
export type Person = Static<typeof PersonSchema>

export const MeSchema = Type.Object({
  ...PersonSchema.properties,
  email: Type.String(),
  email_verified: Type.Boolean(),
  language: Nullable(LanguageSchema),
  currency: Nullable(CurrencyCode),
  operator: Type.Boolean({ description: 'Runs the market' }),
  has_password: Type.Boolean(),
  created_at: Instant,
})
export type Me = Static<typeof MeSchema>

export const SessionSchema = Type.Object({
  id: Id,
  current: Type.Boolean({ description: 'The session of this request' }),
  ip_address: Nullable(Type.String()),
  user_agent: Nullable(Type.String()),
  created_at: Instant,
  expires_at: Instant,
})

const ADDRESS_FIELDS = {
  name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'Who receives' }),
  phone: Type.String({ pattern: '^[+\\d][\\d ()./-]{2,38}$', examples: ['+62 812 3456 7890'] }),
  country: CountryCode,
  region: Type.String({ maxLength: 100, description: 'Province, state; empty where there is none' }),
  city: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  line1: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  line2: Type.String({ maxLength: 200, description: 'May be empty' }),
  postal_code: Type.String({ maxLength: 20, description: 'Empty where there is none' }),
}

/** An address as people write it, and as an order keeps it. */
export const addressSchema = Type.Object(ADDRESS_FIELDS, {
  additionalProperties: false,
  description: 'Where something is delivered',
  examples: [
    {
      name: 'Ayu Lestari',
      phone: '+62 812 3456 7890',
      country: 'ID',
      region: 'Bali',
      city: 'Ubud',
      line1: 'Jl. Raya Ubud 7',
      line2: '',
      postal_code: '80571',
    },
  ],
})
export type AddressInput = Static<typeof addressSchema>

export const SavedAddress = Type.Object({ id: Id, ...ADDRESS_FIELDS, is_default: Type.Boolean() })
export type SavedAddress = Static<typeof SavedAddress>
