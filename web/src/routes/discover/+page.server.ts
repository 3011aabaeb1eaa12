import { api, take } from '#lib/server/api.ts'
import type { Category, List, ProductCard } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const sorts = ['relevance', 'new', 'price_asc', 'price_desc'] as const
export type Sort = (typeof sorts)[number]

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const text = (name: string) => searchParams.get(name)?.trim() || undefined
  const q = text('q')
  const category = text('category')
  const deal = searchParams.get('deal') === 'true'
  const sort = sorts.find((known) => known === searchParams.get('sort')) ?? (q ? 'relevance' : 'new')
  const query = { q, category, deal: deal || undefined, sort, cursor: text('cursor'), limit: 30 }
  const [products, categories] = await Promise.all([
    take<List<ProductCard>>(event, api(event).GET('/products', { params: { query } })),
    take<{ items: Category[] }>(event, api(event).GET('/categories')),
  ])
  return { products, categories: categories.items, q: q ?? '', category, deal, sort }
}
