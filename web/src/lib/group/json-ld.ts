import { majorUnits } from '#lib/format.ts'
import type { GroupView } from '#lib/group/view.ts'
import { groupPath, shopPath } from '#lib/links.ts'

/** schema.org Product with the price one pays by joining, as long as one can. */
export function groupJsonLd({ group, price }: GroupView, origin: string) {
  const { id, product, status, deadline_at } = group
  const open = status === 'open'
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    image: product.picture ? `${origin}${product.picture.url}/1280.webp` : undefined,
    offers: {
      '@type': 'Offer',
      price: String(majorUnits(price)),
      priceCurrency: price.currency,
      priceValidUntil: deadline_at ?? undefined,
      availability: open ? 'https://schema.org/LimitedAvailability' : 'https://schema.org/SoldOut',
      url: origin + groupPath(id),
      seller: { '@type': 'Organization', name: product.shop.name, url: origin + shopPath(product.shop.handle) },
    },
  }
}
