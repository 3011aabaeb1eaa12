import type { App } from '../../../app.ts'

/** Marks what somebody was told as read: these, or all of it. */
export async function markRead(app: App, accountId: string, ids?: string[]): Promise<void> {
  await app.db
    .updateTable('notifications')
    .set({ read_at: app.clock.now() })
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .execute()
}
