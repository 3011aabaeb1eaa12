import type { Module } from '../../module.ts'
import { SECOND } from '../../platform/clock.ts'
import { workOnImports } from './commands/run-import.ts'
import { importTopics } from './events.ts'
import { importsSubscriber } from './on.ts'
import { importRoutes } from './routes.ts'

export { runImport, startImport } from './commands/start-import.ts'
export { exportProducts } from './queries/export-products.ts'
export { getImport, type Import } from './queries/get-import.ts'
export { listProblems } from './queries/list-problems.ts'
export type { ImportProblem } from './schemas.ts'

export const imports: Module = {
  name: 'imports',
  routes: importRoutes,
  subscribers: [importsSubscriber],
  sweeps: [{ name: 'imports.work', everyMs: SECOND, work: workOnImports }],
  topics: importTopics,
}
