import { majorUnits } from '#lib/format.ts'
import { productPath, shopPath } from '#lib/links.ts'
import type { ProductPage, Shop } from '#lib/types.ts'

/** schema.org Product: what search engines and chat apps read. Only prices that one person can pay now. */
export function productJsonLd({ product }: ProductPage, origin: string) {
  const offers = product.variants.map((variant) => ({
    '@type': 'Offer',
    name: variant.options.join(' / ') || undefined,
    sku: variant.sku ?? undefined,
    price: String(majorUnits(variant.price)),
    priceCurrency: variant.price.currency,
    availability: variant.stock === 0 ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
    url: `${origin}${productPath(product.id)}?variant=${variant.id}`,
    seller: { '@type': 'Organization', name: product.shop.name, url: origin + shopPath(product.shop.handle) },
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    description: product.description,
    image: product.pictures.map((picture) => `${origin}${picture.url}/1280.jpg`),
    category: product.category?.name,
    url: origin + productPath(product.id),
    offers,
  }
}

/** schema.org Store for a shop's page. */
export function shopJsonLd(shop: Shop, origin: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    name: shop.name,
    description: shop.description,
    url: origin + shopPath(shop.handle),
    logo: shop.picture ? `${origin}${shop.picture.url}/320.jpg` : undefined,
    currenciesAccepted: shop.currency,
  }
}
