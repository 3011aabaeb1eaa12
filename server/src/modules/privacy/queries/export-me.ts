import type { App } from '../../../app.ts'
import type { Actor } from '../../../platform/edge.ts'
import { LIST_LIMIT_MAX } from '../../../platform/lists.ts'
import { getAddresses, getMe, listSessions } from '../../accounts/index.ts'
import { findLeadership } from '../../leaders/index.ts'
import { listOrders, type Order } from '../../orders/index.ts'
import { type Earnings, leaderEarnings } from '../../pickup/index.ts'
import { listMyShops } from '../../shops/index.ts'

/** All that the market knows of a person, to take along. */
export async function exportMe(app: App, actor: Actor) {
  const { accountId } = actor
  const { db } = app
  return {
    exported_at: app.clock.now().toISOString(),
    account: await getMe(db, accountId),
    addresses: await getAddresses(db, accountId),
    sessions: await listSessions(app, actor),
    passkeys: await db
      .selectFrom('passkeys')
      .select(['name', 'created_at'])
      .where('account_id', '=', accountId)
      .execute(),
    shops: await listMyShops(db, accountId),
    leadership: await findLeadership(db, accountId),
    leader_earnings: await allEarnings(app, accountId),
    orders: await allOrders(app, accountId),
    waits: await db
      .selectFrom('waits')
      .select(['group_id', 'wish', 'status', 'created_at', 'ended_at'])
      .where('account_id', '=', accountId)
      .orderBy('id')
      .execute(),
    helps: await db
      .selectFrom('helps')
      .select(['group_id', 'created_at'])
      .where('account_id', '=', accountId)
      .execute(),
    notifications: await db
      .selectFrom('notifications')
      .select(['kind', 'params', 'created_at', 'read_at'])
      .where('account_id', '=', accountId)
      .orderBy('id')
      .execute(),
  }
}

async function allOrders(app: App, accountId: string): Promise<Order[]> {
  const orders: Order[] = []
  let cursor: string | undefined
  do {
    const { items, next_cursor } = await listOrders(app, accountId, {
      statuses: [],
      limit: LIST_LIMIT_MAX,
      ...(cursor !== undefined && { cursor }),
    })
    orders.push(...items)
    cursor = next_cursor ?? undefined
  } while (cursor)
  return orders
}

/** What they earned as a leader, in every currency. */
async function allEarnings(app: App, accountId: string) {
  const { balances } = await leaderEarnings(app.db, accountId, { limit: 1 })
  const lines: Earnings['items'] = []
  for (const { currency } of balances) {
    let cursor: string | undefined
    do {
      const { items, next_cursor } = await leaderEarnings(app.db, accountId, {
        currency,
        limit: LIST_LIMIT_MAX,
        cursor,
      })
      lines.push(...items)
      cursor = next_cursor ?? undefined
    } while (cursor)
  }
  return { balances, lines }
}
