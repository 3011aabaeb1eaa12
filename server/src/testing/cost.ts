import type { App } from '../app.ts'

/** Statements and commits of some work, counted on the wire, begin and commit among them. */
export async function cost(app: App, work: () => Promise<unknown>) {
  await app.doorbell.flush()
  const before = { ...app.sqlCount }
  await work()
  await app.doorbell.flush()
  return {
    statements: app.sqlCount.statements - before.statements,
    commits: app.sqlCount.commits - before.commits,
  }
}
