import type { Tx } from './db.ts'
import { newId } from './ids.ts'

export interface AuditEntry {
  /** Who did it; null for the market itself. */
  account_id: string | null
  act: string
  subject_type: string
  subject_id: string
  detail?: Record<string, unknown>
}

/** Records a privileged act in the transaction that does it. */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto('audit_entries')
    .values({ ...entry, id: newId(), detail: JSON.stringify(entry.detail ?? {}), created_at: tx.now })
    .execute()
}
