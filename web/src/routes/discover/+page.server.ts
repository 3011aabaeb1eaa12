import { minorUnits } from '#lib/format.ts'
import { api, take } from '#lib/server/api.ts'
import type { Category, List, ProductCard } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'
import { currencies, sorts, type Wish } from './wish.ts'

const page_size = 30

export const load: PageServerLoad = async (event) => {
  const wish = readWish(event.url.searchParams)
  const query = {
    q: wish.q || undefined,
    category: wish.category || undefined,
    deal: wish.deal || undefined,
    sort: wish.sort,
    ...priceQuery(wish),
    cursor: event.url.searchParams.get('cursor') ?? undefined,
    limit: page_size,
  }
  const [products, categories] = await Promise.all([
    take<List<ProductCard>>(event, api(event).GET('/products', { params: { query } })),
    take<{ items: Category[] }>(event, api(event).GET('/categories')),
  ])
  return { products, categories: categories.items, wish }
}

function readWish(params: URLSearchParams): Wish {
  const text = (name: string) => params.get(name)?.trim().slice(0, 200) ?? ''
  const q = text('q')
  const sort = text('sort')
  return {
    q,
    category: text('category'),
    deal: text('deal') === 'true',
    sort: sorts.find((known) => known === sort) ?? (q ? 'relevance' : 'new'),
    currency: currencies.find((known) => known === text('currency')) ?? '',
    min: text('min'),
    max: text('max'),
  }
}

/** People write whole and decimal amounts; the API takes minor units of a named currency. */
function priceQuery({ currency, min, max }: Wish) {
  if (!currency) return {}
  const amount = (typed: string) => minorUnits(typed, currency) ?? undefined
  return { currency, min_price: amount(min), max_price: amount(max) }
}
