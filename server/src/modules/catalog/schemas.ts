import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { LANGUAGES, LanguageSchema } from '../../platform/language.ts'
import { PictureSchema } from '../media/index.ts'
import { ShopCardSchema } from '../shops/index.ts'
import { CategorySchema } from './categories.ts'
import { LIMITS } from './limits.ts'
import { PriceReferenceSchema } from './price-schemas.ts'

export const UnitSchema = Type.Union([Type.Literal('piece'), Type.Literal('kg')], { description: 'What one unit is' })
export const StatusSchema = Type.Union([Type.Literal('draft'), Type.Literal('active'), Type.Literal('archived')])

/** The deal running on a product, as a card shows it. */
export const DealBriefSchema = Type.Object({
  id: Id,
  kind: Type.Enum(['team', 'ladder', 'presale', 'flash', 'pickup', 'bargain'], {
    description: 'How its seller calls it',
  }),
  price: MoneySchema,
  reference: Nullable(PriceReferenceSchema),
  unit: Type.Enum(['people', 'quantity', 'helpers'], { description: 'What its price steps count' }),
  from: Type.Integer({ description: 'The count from which the lowest price holds' }),
  left: Nullable(Type.Integer({ description: "Units left of the deal's own limit; null without one" })),
  people: Type.Integer({ description: 'How many must join' }),
  open_groups: Type.Integer(),
  ends_at: Instant,
})
export type DealBrief = Static<typeof DealBriefSchema>

export const ProductCardSchema = Type.Object(
  {
    id: Id,
    handle: Type.String(),
    title: Type.String({ description: 'In the language of the request, else in the language it was written in' }),
    picture: Nullable(PictureSchema),
    shop: ShopCardSchema,
    price: MoneySchema,
    unit: UnitSchema,
    deal: Nullable(DealBriefSchema),
    in_stock: Type.Boolean(),
  },
  { description: 'A product in a list; the price is the lowest of its variants when bought alone' },
)
export type ProductCard = Static<typeof ProductCardSchema>

export const VariantSchema = Type.Object({
  id: Id,
  options: Type.Array(Type.String()),
  sku: Nullable(Type.String()),
  price: MoneySchema,
  compare_at: Nullable(MoneySchema),
  stock: Nullable(Type.Integer({ description: 'Units one can still buy; null: it never runs out' })),
  picture: Nullable(PictureSchema),
  weight_g: Nullable(Type.Integer()),
  deal_price: Nullable(MoneySchema),
})

export const ProductSchema = Type.Object(
  {
    ...ProductCardSchema.properties,
    description: Type.String({ description: 'Plain text with line breaks' }),
    options: Type.Array(Type.Object({ name: Type.String(), values: Type.Array(Type.String()) })),
    variants: Type.Array(VariantSchema),
    pictures: Type.Array(PictureSchema),
    category: Nullable(CategorySchema),
    tags: Type.Array(Type.String()),
    return_days: Type.Integer(),
    shipping: Type.Object({ fee: MoneySchema, free_from: Nullable(MoneySchema) }),
    status: StatusSchema,
    version: Type.Integer(),
  },
  { description: 'A product with all that can be chosen of it' },
)
export type Product = Static<typeof ProductSchema>

const TextsSchema = Type.Object(
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Type.Optional(
        Type.Object({
          title: Type.String({ minLength: 1, maxLength: LIMITS.title }),
          description: Type.String({ maxLength: LIMITS.description, default: '' }),
        }),
      ),
    ]),
  ),
  { additionalProperties: false, minProperties: 1, description: 'Title and description by language' },
)

const StockInput = Type.Object({
  on_hand: Type.Integer({ minimum: 0, maximum: LIMITS.onHand }),
  tracked: Type.Boolean({ default: true, description: 'false: it never runs out' }),
})

const VariantInput = Type.Object(
  {
    id: Type.Optional(Id),
    options: Type.Array(Type.String({ minLength: 1, maxLength: LIMITS.optionValue }), {
      maxItems: LIMITS.options,
      default: [],
    }),
    sku: Type.Optional(Nullable(Type.String({ maxLength: LIMITS.sku }))),
    barcode: Type.Optional(Nullable(Type.String({ maxLength: LIMITS.barcode }))),
    price: MoneySchema,
    compare_at: Type.Optional(Nullable(MoneySchema)),
    weight_g: Type.Optional(Nullable(Type.Integer({ minimum: 0, maximum: LIMITS.weightG }))),
    picture_id: Type.Optional(Nullable(Id)),
    stock: Type.Optional(StockInput),
  },
  { additionalProperties: false },
)

/** What a seller sends to create or edit a product. */
export const ProductInputSchema = Type.Object(
  {
    handle: Type.Optional(Type.String({ maxLength: LIMITS.handle, description: 'Made from the title when left out' })),
    language: LanguageSchema,
    texts: TextsSchema,
    vendor: Type.Optional(Nullable(Type.String({ maxLength: LIMITS.vendor }))),
    product_type: Type.Optional(Nullable(Type.String({ maxLength: LIMITS.productType }))),
    category_id: Type.Optional(Nullable(Type.Integer())),
    tags: Type.Array(Type.String({ maxLength: LIMITS.tag }), { maxItems: LIMITS.tags, default: [] }),
    unit: UnitSchema,
    options: Type.Array(Type.String({ minLength: 1, maxLength: LIMITS.optionName }), {
      maxItems: LIMITS.options,
      default: [],
    }),
    variants: Type.Array(VariantInput, { minItems: 1, maxItems: LIMITS.variants }),
    pictures: Type.Array(Type.Object({ picture_id: Id, alt: Type.String({ maxLength: LIMITS.alt, default: '' }) }), {
      maxItems: LIMITS.pictures,
      default: [],
    }),
  },
  { additionalProperties: false, description: 'A product as its seller writes it' },
)
export type ProductInput = Static<typeof ProductInputSchema>

/** A product with everything its seller can edit. */
export const SellerProductSchema = Type.Object({
  id: Id,
  handle: Type.String(),
  language: LanguageSchema,
  texts: TextsSchema,
  vendor: Nullable(Type.String()),
  product_type: Nullable(Type.String()),
  category_id: Nullable(Type.Integer()),
  tags: Type.Array(Type.String()),
  status: StatusSchema,
  unit: UnitSchema,
  options: Type.Array(Type.String()),
  variants: Type.Array(
    Type.Object({
      id: Id,
      options: Type.Array(Type.String()),
      sku: Nullable(Type.String()),
      barcode: Nullable(Type.String()),
      price: MoneySchema,
      compare_at: Nullable(MoneySchema),
      weight_g: Nullable(Type.Integer()),
      picture_id: Nullable(Id),
      on_hand: Type.Integer(),
      reserved: Type.Integer({ description: 'Units promised to buyers' }),
      tracked: Type.Boolean(),
    }),
  ),
  pictures: Type.Array(
    Type.Object({
      picture: Nullable(PictureSchema),
      source_url: Nullable(Type.String()),
      alt: Type.String(),
      failure: Nullable(Type.String({ description: 'Why the picture could not be fetched from its address' })),
    }),
  ),
  version: Type.Integer(),
  created_at: Instant,
  updated_at: Instant,
  published_at: Nullable(Instant),
})
export type SellerProduct = Static<typeof SellerProductSchema>

export const SellerProductCardSchema = Type.Object({
  ...ProductCardSchema.properties,
  status: StatusSchema,
  variants: Type.Integer({ description: 'How many variants it has' }),
  on_hand: Nullable(Type.Integer({ description: 'Units on hand of all variants; null when none is counted' })),
  updated_at: Instant,
})
export type SellerProductCard = Static<typeof SellerProductCardSchema>
