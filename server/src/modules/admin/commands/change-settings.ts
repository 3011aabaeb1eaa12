import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { readSettings, type Settings, writeSettings } from '../../../platform/settings.ts'

/** Changes what the operator decides for the market, and keeps who changed what. */
export async function changeSettings(app: App, operatorId: string, changes: Partial<Settings>): Promise<Settings> {
  const before = await readSettings(app.db)
  await app.transact(async (tx) => {
    await writeSettings(app.db, tx, changes, operatorId)
    const was = Object.fromEntries(Object.keys(changes).map((name) => [name, before[name as keyof Settings]]))
    const detail = { was, now: changes }
    await audit(tx, {
      account_id: operatorId,
      act: 'settings.change',
      subject_type: 'market',
      subject_id: 'settings',
      detail,
    })
  })
  return { ...before, ...changes }
}
