import { Type } from 'typebox'

export const Email = Type.String({ format: 'email', maxLength: 254, examples: ['ayu@example.com'] })

export const PersonName = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', examples: ['Ayu Lestari'] })

export const CurrencyCode = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217', examples: ['IDR'] })

export const CountryCode = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2', examples: ['ID'] })
