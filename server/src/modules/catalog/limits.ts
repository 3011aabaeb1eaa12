/** How much a product may hold. */
export const LIMITS = {
  handle: 255,
  title: 255,
  description: 50_000,
  vendor: 255,
  productType: 255,
  sku: 100,
  barcode: 100,
  alt: 500,
  url: 2048,
  optionName: 60,
  optionValue: 100,
  options: 3,
  variants: 100,
  pictures: 20,
  tags: 50,
  tag: 60,
  onHand: 1_000_000_000,
  weightG: 1_000_000_000,
  /** In minor units: far above any price, far below what 100,000 of them could overflow. */
  price: 10_000_000_000,
} as const
