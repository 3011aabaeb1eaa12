import type { App } from '../app.ts'
import { readSettings } from '../platform/settings.ts'

/** Statements and commits of some work, counted on the wire, begin and commit among them, once the settings are known. */
export async function cost(app: App, work: () => Promise<unknown>) {
  await readSettings(app.db)
  const before = { ...app.sqlCount }
  await work()
  return {
    statements: app.sqlCount.statements - before.statements,
    commits: app.sqlCount.commits - before.commits,
  }
}
