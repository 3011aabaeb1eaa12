import type { Module } from '../../module.ts'
import { catalogRoutes } from './routes.ts'
import { sweeps } from './sweeps.ts'

export { type ShopCard, ShopCardSchema } from '../shops/index.ts'
export {
  LOWEST_DAYS,
  lowestOf,
  REMEMBERED_DAYS,
  referenceOf,
  savingOf,
  spansFrom,
  toldPoints,
} from './asked-prices.ts'
export {
  allCategories,
  CategorySchema,
  categoryNamed,
  categoryPath,
  categoryView,
  findCategory,
  withDescendants,
} from './categories.ts'
export { changeStatus } from './commands/change-status.ts'
export { createProduct } from './commands/create-product.ts'
export { editProduct } from './commands/edit-product.ts'
export { fetchPendingPictures } from './commands/fetch-pictures.ts'
export { saveProductsIn } from './commands/save-products.ts'
export { setStock } from './commands/set-stock.ts'
export { freeStockIn, putBackStockIn, reserveStockIn, takeStockIn, type Units } from './commands/stock.ts'
export type { PictureDraft, ProductDraft, ProductStatus, ProductTexts, Unit, VariantDraft } from './draft.ts'
export { optionValues } from './draft.ts'
export { PictureFailed, ProductsChanged } from './events.ts'
export { LIMITS } from './limits.ts'
export {
  PricePointSchema,
  type PriceReference,
  PriceReferenceSchema,
  referenceView,
  type VariantReference,
  VariantReferenceSchema,
  variantReferences,
} from './price-schemas.ts'
export { getProduct } from './queries/get-product.ts'
export { getProductCards, wordsIn } from './queries/get-product-cards.ts'
export { getSellerProduct } from './queries/get-seller-product.ts'
export {
  getPriceReferences,
  getSinglePrices,
  type SinglePrices,
} from './queries/price-history.ts'
export { type KeptDraft, lockDraftsByHandle } from './queries/read-drafts.ts'
export {
  HandleTaken,
  StockReserved,
  UnknownCategory,
  UnknownPicture,
  UnknownVariant,
  WrongCurrency,
} from './refusals.ts'
export {
  type DealBrief,
  DealBriefSchema,
  type Product,
  type ProductCard,
  ProductCardSchema,
  type ProductInput,
  ProductInputSchema,
  ProductSchema,
  UnitSchema,
  VariantSchema,
} from './schemas.ts'
export { cleanLine, cleanText, htmlToText, slug, tagsIn, textToHtml } from './wording.ts'

export const catalog: Module = { name: 'catalog', routes: catalogRoutes, sweeps }
