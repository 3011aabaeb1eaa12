import type { Module } from '../../module.ts'
import { refreshDocuments } from './commands/refresh-documents.ts'
import { searchSubscriber } from './on.ts'
import { searchRoutes } from './routes.ts'

export { refreshDocuments } from './commands/refresh-documents.ts'
export { type SearchProducts, searchProducts } from './queries/search-products.ts'

export const search: Module = {
  name: 'search',
  routes: searchRoutes,
  subscribers: [searchSubscriber],
  sweeps: [{ name: 'search.refresh', everyMs: 500, work: refreshDocuments }],
}
