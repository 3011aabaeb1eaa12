import type { App } from '../../../app.ts'
import type { Language } from '../../../platform/language.ts'
import { requireCurrency } from '../places.ts'

export interface EditProfile {
  name?: string
  language?: Language
  currency?: string
  picture_id?: string | null
}

/** Changes what somebody says about themselves. Throws UnknownCurrency. */
export async function editProfile(app: App, accountId: string, changes: EditProfile): Promise<void> {
  requireCurrency(changes.currency)
  await app.transact((tx) =>
    tx
      .updateTable('accounts')
      .set({ ...changes, updated_at: tx.now })
      .where('id', '=', accountId)
      .execute(),
  )
}
