import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Db, Tx } from './db.ts'

/** What the operator decides for the market. Every setting has a default that works. */
export const Settings = Type.Object(
  {
    market_name: Type.String({ minLength: 1, maxLength: 60, default: 'Kongsi' }),
    market_fee_bp: Type.Integer({ minimum: 0, maximum: 5000, default: 500, description: 'Fee in hundredths of 1 %' }),
    hold_minutes: Type.Integer({ minimum: 1, maximum: 60, default: 10 }),
    holds_per_buyer: Type.Integer({ minimum: 1, maximum: 100, default: 5 }),
    auto_receive_days: Type.Integer({ minimum: 1, maximum: 60, default: 10 }),
    shops_need_review: Type.Boolean({ default: true }),
  },
  { additionalProperties: false },
)
export type Settings = Static<typeof Settings>

const KEPT_MS = 5000
const kept = new WeakMap<object, { settings: Settings; until: number }>()

/** The market's settings, at most five seconds old. */
export async function readSettings(db: Db): Promise<Settings> {
  const known = kept.get(db)
  if (known && known.until > performance.now()) return known.settings
  const rows = await db.selectFrom('settings').select(['name', 'value']).execute()
  const given = Object.fromEntries(rows.map((row) => [row.name, row.value]))
  const settings = Value.Decode(Settings, Value.Clean(Settings, Value.Default(Settings, given))) as Settings
  kept.set(db, { settings, until: performance.now() + KEPT_MS })
  return settings
}

/** Changes some settings; the other processes see it within five seconds. */
export async function writeSettings(db: Db, tx: Tx, changes: Partial<Settings>, by: string): Promise<void> {
  const rows = Object.entries(changes).map(([name, value]) => ({
    name,
    value: JSON.stringify(value),
    updated_at: tx.now,
    updated_by: by,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('settings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({
        value: row.ref('excluded.value'),
        updated_at: row.ref('excluded.updated_at'),
        updated_by: row.ref('excluded.updated_by'),
      })),
    )
    .execute()
  kept.delete(db)
}
