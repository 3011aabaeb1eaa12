import type { Product, Variant } from '#lib/types.ts'

/** The variant shown first: the one the link names, else the first that can be bought. */
export function startVariant(product: Product, wanted?: string | null): Variant | undefined {
  return (
    product.variants.find((variant) => variant.id === wanted) ??
    product.variants.find((variant) => variant.stock !== 0) ??
    product.variants[0]
  )
}

/**
 * The variant one gets by choosing `value` for option `index`: the one that keeps the other choices, else the nearest
 * that exists. Undefined when no variant has that value.
 */
export function variantWith(product: Product, current: Variant, index: number, value: string): Variant | undefined {
  const candidates = product.variants.filter((variant) => variant.options[index] === value)
  const kept = (variant: Variant) =>
    variant.options.filter((option, at) => at !== index && option === current.options[at]).length
  return candidates.sort((a, b) => kept(b) - kept(a))[0]
}
