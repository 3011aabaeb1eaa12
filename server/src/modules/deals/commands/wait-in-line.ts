import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound, Refusal } from '../../../platform/errors.ts'
import { lockPersonsIn, type Once } from '../../../platform/idempotency.ts'
import { newId } from '../../../platform/ids.ts'
import { readSettings, type Settings } from '../../../platform/settings.ts'
import { JoinedLine, LeftLine, LineOver, PlacedFromLine } from '../events.ts'
import { AlreadyInGroup, AlreadyInLine, GroupClosed, NoLine } from '../refusals.ts'
import { PlaceWaiting } from './line.ts'
import { type PlaceWish, takePlacesIn } from './take-place.ts'

interface LineFacts {
  shop_id: string
  deal_id: string
  status: string
  scope: string
  deadline_at: Date | null
  in_group: boolean
  in_line: boolean
}

const FACTS = `
  select g.shop_id, g.deal_id, g.status, g.deadline_at, d.scope,
    exists (select from pledges pl where pl.group_id = g.id and pl.account_id = $2
      and pl.status in ('reserved', 'paid', 'confirmed')) as in_group,
    exists (select from waits w where w.group_id = g.id and w.account_id = $2 and w.status = 'waiting') as in_line
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id where g.id = $1 for share of g`

const INSERT = `
  insert into waits (shop_id, id, group_id, deal_id, account_id, wish, status, created_at)
  values ($1, $2, $3, $4, $5, $6, 'waiting', $7)`

/**
 * Waits in line for a place in a campaign's group: when a place that was held comes back, it goes to whoever came first.
 * The wish, with its address, is kept so that the place can be taken while its buyer is away.
 */
export async function waitInLine(
  app: App,
  groupId: string,
  wish: PlaceWish,
  once?: Once,
): Promise<{ wait_id: string }> {
  return app.transact(async (tx) => {
    const [group] = await prepared<LineFacts>(tx, 'line.facts', FACTS, [groupId, wish.accountId])
    if (!group) throw NotFound()
    if (group.scope !== 'campaign') throw NoLine()
    if (group.status !== 'open' || !group.deadline_at || tx.now >= group.deadline_at) throw GroupClosed()
    if (group.in_group) throw AlreadyInGroup()
    if (group.in_line) throw AlreadyInLine()
    const id = newId()
    const values = [group.shop_id, id, groupId, group.deal_id, wish.accountId, JSON.stringify(wish), tx.now]
    await prepared(tx, 'line.join', INSERT, values)
    const { shop_id, deal_id } = group
    tx.emit(JoinedLine, { shop_id, deal_id, group_id: groupId, account_id: wish.accountId })
    // a place may have come back just before this person came
    tx.addJob(PlaceWaiting, { groupId }, { key: `line ${groupId}` })
    return { wait_id: id }
  }, once)
}

const LEAVE = `
  update waits set status = 'left', ended_at = $3 where group_id = $1 and account_id = $2 and status = 'waiting'
  returning shop_id, deal_id`

/** Leaves the line; nothing happens when one is not in it. */
export async function leaveLine(app: App, groupId: string, accountId: string): Promise<void> {
  await app.transact(async (tx) => {
    const values = [groupId, accountId, tx.now]
    for (const row of await prepared<{ shop_id: string; deal_id: string }>(tx, 'line.leave', LEAVE, values)) {
      tx.emit(LeftLine, { ...row, group_id: groupId, account_id: accountId })
      // there may be room for what the next one asks for
      tx.addJob(PlaceWaiting, { groupId }, { key: `line ${groupId}` })
    }
  })
}

interface NextInLine {
  shop_id: string
  deal_id: string
  id: string
  account_id: string
  wish: PlaceWish
}

const NEXT = `
  select shop_id, deal_id, id, account_id, wish from waits where group_id = $1 and status = 'waiting'
  order by place limit 1`

/** What a free place must wait for; any other refusal is about the person, and ends their wait. */
const NO_ROOM = new Set(['group_full', 'out_of_stock', 'deal_sold_out'])

/** Gives the free places of a group to those who wait, one after the other in the order they came. */
export async function placeWaiting(app: App, groupId: string): Promise<void> {
  const settings = await readSettings(app.db)
  for (;;) {
    const [next] = await prepared<NextInLine>(app.db, 'line.next', NEXT, [groupId])
    if (!next || !(await app.transact((tx) => placeNextIn(tx, groupId, next, settings)))) return
  }
}

/*
 * A place comes free in many ways: stock is filled up, an order of another deal lapses. Of each line only its head counts,
 * so the index is asked for one line after the other, however many people wait in them, and for one group of each.
 */
const WITH_ROOM = `
  with recursive first as (
    (select group_id, wish from waits where status = 'waiting' order by group_id, place limit 1)
    union all
    select next.* from first cross join lateral (
      select group_id, wish from waits where status = 'waiting' and group_id > first.group_id order by group_id, place limit 1
    ) next
  ), heads as (
    select group_id, (wish ->> 'variantId')::uuid as variant_id, (wish ->> 'quantity')::int as units from first
  )
  select g.id from heads cross join lateral (select * from groups where id = heads.group_id limit 1) g
  join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
  join deal_totals t on t.shop_id = g.shop_id and t.deal_id = g.deal_id
  join stock st on st.shop_id = g.shop_id and st.variant_id = heads.variant_id
  where g.status = 'open' and g.deadline_at > $1 and (not st.tracked or st.on_hand - st.reserved >= heads.units)
    and (t.quantity_max is null or t.taken + heads.units <= t.quantity_max) and (g.seats_max is null
      or g.seats_taken + case d.goal_unit when 'people' then 1 else heads.units end <= g.seats_max)
  limit $2`
const BATCH = 100

/** Gives places to those who wait where there is room again, however it came. Never asks to be called at once. */
export async function placeWhereRoom(app: App): Promise<boolean> {
  const groups = await prepared<{ id: string }>(app.db, 'line.with_room', WITH_ROOM, [app.clock.now(), BATCH])
  for (const { id } of groups) await placeWaiting(app, id)
  return false
}

const LOCK_WAIT = `
  with locked as (select id from groups where id = $1 for update)
  select w.id from waits w join locked on locked.id = w.group_id where w.id = $2 and w.status = 'waiting' for update of w`

const END_WAIT = `
  update waits set status = 'over', end_reason = $3, ended_at = $4 where shop_id = $1 and id = $2`

/** False when there is no room for whoever is next. */
async function placeNextIn(tx: Tx, groupId: string, next: NextInLine, settings: Settings): Promise<boolean> {
  const { shop_id, deal_id, id, account_id, wish } = next
  await lockPersonsIn(tx, [account_id])
  const [locked] = await prepared<{ id: string }>(tx, 'line.lock', LOCK_WAIT, [groupId, id])
  if (!locked) return true
  const [outcome] = await takePlacesIn(tx, [{ dealId: null, groupId, wish, fromLine: true }], settings)
  const fact = { shop_id, deal_id, group_id: groupId, account_id }
  if ('answer' in outcome!) {
    tx.emit(PlacedFromLine, { ...fact, order_id: outcome.answer.order_id })
    return true
  }
  const { error } = outcome!
  if (!(error instanceof Refusal)) throw error
  if (NO_ROOM.has(error.code)) return false
  await prepared(tx, 'line.end', END_WAIT, [shop_id, id, error.code, tx.now])
  tx.emit(LineOver, { ...fact, account_ids: [account_id], reason: error.code })
  return true
}
