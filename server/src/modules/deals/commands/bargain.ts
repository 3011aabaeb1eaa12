import type { App } from '../../../app.ts'
import { prepared, type Tx, violates } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { newId } from '../../../platform/ids.ts'
import { OwnShop } from '../../orders/index.ts'
import { deadlineOf } from '../decide.ts'
import { BargainHelped, GroupOpened } from '../events.ts'
import {
  AlreadyHelped,
  BargainOpen,
  DealNotRunning,
  EnoughHelpers,
  GroupClosed,
  NotABargain,
  OwnBargain,
} from '../refusals.ts'
import { countIn } from './seats.ts'

interface BargainFacts {
  shop_id: string
  deal_id: string
  status: string
  starts_at: Date
  ends_at: Date
  window_hours: number
  tier_unit: string
  own_shop: boolean
  has_open: boolean
}

const TO_START = `
  select d.shop_id, d.id as deal_id, d.status, d.starts_at, d.ends_at, d.window_hours, d.tier_unit,
    exists (select from shop_members m where m.shop_id = d.shop_id and m.account_id = $2) as own_shop,
    exists (select from groups g where g.shop_id = d.shop_id and g.deal_id = d.id and g.opener_id = $2
      and g.status = 'open') as has_open
  from deals d join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id where d.id = $1 for share of d for update of t`

const START = `
  insert into groups (shop_id, id, deal_id, opener_id, status, goal_min, seats_max, seats_taken, created_at, opened_at,
    deadline_at)
  values ($1, $2, $3, $4, 'open', 1, 1, 0, $5, $5, $6)`

/**
 * Starts a bargain: friends help until its deadline, each lowers the price by the published schedule, and the opener may
 * buy at the price reached at any moment. Nothing is paid and nothing is held before that.
 */
export async function startBargain(
  app: App,
  accountId: string,
  dealId: string,
  once?: Once,
): Promise<{ group_id: string }> {
  return app.transact(async (tx) => {
    const [deal] = await prepared<BargainFacts>(tx, 'bargains.to_start', TO_START, [dealId, accountId])
    if (!deal) throw NotFound()
    if (deal.tier_unit !== 'helpers') throw NotABargain()
    if (deal.status !== 'running' || tx.now < deal.starts_at || tx.now >= deal.ends_at) throw DealNotRunning()
    if (deal.own_shop) throw OwnShop()
    if (deal.has_open) throw BargainOpen()
    const group_id = newId()
    const deadline = deadlineOf(deal.window_hours, tx.now)
    await countIn(tx, deal.shop_id, dealId, 0, 1)
    await prepared(tx, 'bargains.start', START, [deal.shop_id, group_id, dealId, accountId, tx.now, deadline])
    const opened = { shop_id: deal.shop_id, deal_id: dealId, group_id, opener_id: accountId }
    tx.emit(GroupOpened, { ...opened, deadline_at: deadline.toISOString() })
    return { group_id }
  }, once)
}

interface HelpFacts {
  shop_id: string
  deal_id: string
  status: string
  deadline_at: Date
  opener_id: string
  tier_unit: string
  helpers: number
  helpers_max: number
  own_shop: boolean
}

const TO_HELP = `
  select g.shop_id, g.deal_id, g.status, g.deadline_at, g.opener_id, g.helpers, d.tier_unit,
    (select max(from_count) from deal_prices p where p.shop_id = d.shop_id and p.deal_id = d.id) as helpers_max,
    exists (select from shop_members m where m.shop_id = g.shop_id and m.account_id = $2) as own_shop
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id where g.id = $1 for update of g`

const HELP = `
  with helped as (
    insert into helps (shop_id, deal_id, group_id, account_id, created_at) values ($1, $2, $3, $4, $5) returning group_id
  )
  update groups set helpers = helpers + 1 where shop_id = $1 and id = $3 and exists (select from helped)`

/** Helps a friend's bargain along, once a person and deal. Throws the Refusal that says why not. */
export async function helpBargain(app: App, accountId: string, groupId: string): Promise<void> {
  await app.transact(async (tx) => {
    const [group] = await prepared<HelpFacts>(tx, 'bargains.to_help', TO_HELP, [groupId, accountId])
    if (!group) throw NotFound()
    decideHelp(group, accountId, tx.now)
    const { shop_id, deal_id, opener_id } = group
    await insertHelp(tx, [shop_id, deal_id, groupId, accountId, tx.now])
    const helpers = group.helpers + 1
    tx.emit(BargainHelped, { shop_id, deal_id, group_id: groupId, account_id: accountId, opener_id, helpers })
  })
}

function decideHelp(group: HelpFacts, accountId: string, now: Date): void {
  if (group.tier_unit !== 'helpers') throw NotABargain()
  if (group.opener_id === accountId) throw OwnBargain()
  if (group.own_shop) throw OwnShop()
  if (group.status !== 'open' || now >= group.deadline_at) throw GroupClosed()
  if (group.helpers >= group.helpers_max) throw EnoughHelpers()
}

async function insertHelp(tx: Tx, values: unknown[]): Promise<void> {
  try {
    await prepared(tx, 'bargains.help', HELP, values)
  } catch (error) {
    throw violates(error, 'helps_pkey') ? AlreadyHelped() : error
  }
}
