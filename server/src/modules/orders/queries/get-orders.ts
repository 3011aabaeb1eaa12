import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { type PersonRow, personView } from '../../accounts/index.ts'
import { splitFee } from '../../ledger/index.ts'
import { type PictureRow, pictureView } from '../../media/index.ts'
import { checkoutUrl } from '../../payments/index.ts'
import { type ShopCardRow, shopCardView } from '../../shops/index.ts'
import type { AddressSnapshot, PickupPlace } from '../buyable.ts'
import { type ActFacts, decideActs, type Viewer } from '../decide.ts'
import { type TimelineFacts, timelineOf } from '../timeline.ts'
import type { Order } from '../views.ts'

const person = (account: string, picture: string) => `
  jsonb_build_object('id', ${account}.id, 'name', ${account}.name, 'picture_id', ${picture}.id,
    'width', ${picture}.width, 'height', ${picture}.height, 'blur', ${picture}.blur)`

const SHOP = `
  jsonb_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'country', s.country, 'currency', s.currency,
    'picture_id', sp.id, 'width', sp.width, 'height', sp.height, 'blur', sp.blur)`

const LINE_PICTURE = `
  case when lp.status = 'ready' then jsonb_build_object('id', lp.id, 'width', lp.width, 'height', lp.height,
    'blur', lp.blur) end`

const OF_ORDER = (alias: string) => `${alias}.shop_id = o.shop_id and ${alias}.order_id = o.id`

const ORDERS = `
  select o.id, o.number, o.status, o.account_id, o.group_id, o.currency, o.items_total, o.shipping_fee,
    o.total, o.address, o.note, o.pay_by, o.placed_at, o.paid_at, o.released_at, o.dispatch_due_at, o.shipped_at,
    o.receive_due_at, o.received_at, o.received_by, o.settle_due_at, o.settled_at, o.ended_at, o.end_reason, o.end_note,
    o.return_days, o.discount, o.price_drop, o.allowance, o.deposit, o.deposit_missed, o.balance_hours, o.balance_due_at,
    o.firm, o.delayed_at, o.ready_by, o.leader_id, o.leader_bp, o.point, o.pickup_code, o.collect_until, o.arrived_at,
    o.deposit is not null as in_parts,
    (select max(p.paid_at) from payments p where ${OF_ORDER('p')} and p.part = 'balance') as balance_paid_at,
    o.status = 'held' and exists (select from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
      where g.shop_id = o.shop_id and g.id = o.group_id and g.status = 'open' and d.leave_until = 'success') as free_to_leave,
    case when o.leader_id is not null then ${person('leader', 'ldp')} end as leader,
    ${SHOP} as shop, ${person('buyer', 'bp')} as buyer,
    (select jsonb_agg(to_jsonb(l) || jsonb_build_object('picture', ${LINE_PICTURE}) order by l.line_no)
      from order_lines l left join pictures lp on lp.id = l.picture_id where ${OF_ORDER('l')}) as lines,
    (select jsonb_agg(p order by p.id desc) from payments p where ${OF_ORDER('p')}) as payments,
    (select jsonb_agg(r order by r.created_at) from refunds r where ${OF_ORDER('r')}) as refunds,
    (select jsonb_agg(h order by h.shipped_at) from shipments h where ${OF_ORDER('h')}) as shipments,
    (select jsonb_build_object('id', g.id, 'deal_id', g.deal_id, 'status', g.status, 'seats_paid', g.seats_paid,
        'seats_taken', g.seats_taken, 'goal_min', g.goal_min, 'deadline_at', g.deadline_at, 'unit', d.goal_unit,
        'opener', case when opener.id is not null then ${person('opener', 'op')} end)
      from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
      left join accounts opener on opener.id = g.opener_id left join pictures op on op.id = opener.picture_id
      where g.shop_id = o.shop_id and g.id = o.group_id) as "group"
  from orders o
  join shops s on s.id = o.shop_id left join pictures sp on sp.id = s.picture_id
  left join accounts leader on leader.id = o.leader_id left join pictures ldp on ldp.id = leader.picture_id
  join accounts buyer on buyer.id = o.account_id left join pictures bp on bp.id = buyer.picture_id
  where o.id = any($1::uuid[])`

interface LineRow {
  product_id: string
  variant_id: string
  title: string
  variant_title: string
  picture: PictureRow | null
  quantity: number
  unit_price: number
  amount: number
}

interface PaymentRow {
  id: string
  part: Order['payments'][0]['part']
  status: Order['payments'][0]['status']
  amount: number
  currency: string
  provider: string
  failure: string | null
  paid_at: string | null
}

interface GroupRow {
  id: string
  deal_id: string
  status: NonNullable<Order['group']>['status']
  seats_paid: number
  seats_taken: number
  goal_min: number
  deadline_at: string | null
  unit: 'people' | 'quantity'
  opener: PersonRow | null
}

interface OrderRow extends ActFacts, Omit<TimelineFacts, 'shipments' | 'refunds' | 'status'> {
  id: string
  number: number
  account_id: string
  currency: string
  items_total: number
  shipping_fee: number
  total: number
  address: AddressSnapshot
  note: string
  receive_due_at: Date | null
  settle_due_at: Date | null
  return_days: number
  discount: number
  allowance: number
  deposit: number | null
  deposit_missed: 'refund' | 'keep' | null
  ready_by: Date | null
  leader_bp: number
  leader: PersonRow | null
  point: PickupPlace | null
  pickup_code: string | null
  shop: ShopCardRow
  buyer: PersonRow
  lines: LineRow[] | null
  payments: PaymentRow[] | null
  refunds: (TimelineFacts['refunds'][0] & { id: string })[] | null
  shipments: TimelineFacts['shipments'] | null
  group: GroupRow | null
}

/**
 * Orders by id with all that is told of them, in one statement however many; an unknown id is not in the map. What can
 * be done with them is answered for `viewer`. Whoever calls has made sure that the viewer may see them.
 */
export async function getOrders(app: App, ids: string[], viewer: Viewer = 'buyer'): Promise<Map<string, Order>> {
  if (ids.length === 0) return new Map()
  const rows = await prepared<OrderRow>(app.db, 'orders.get', ORDERS, [ids])
  const orders = await Promise.all(rows.map((row) => orderView(app, row, viewer)))
  return new Map(orders.map((order) => [order.id, order]))
}

async function orderView(app: App, row: OrderRow, viewer: Viewer): Promise<Order> {
  const { currency } = row
  const money = (amount: number) => ({ amount, currency })
  const refunds = row.refunds ?? []
  const shipments = row.shipments ?? []
  const acts = decideActs(row, viewer, app.clock.now())
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    shop: shopCardView(row.shop),
    buyer: personView(row.buyer),
    lines: (row.lines ?? []).map((line) => lineView(line, currency)),
    items_total: money(row.items_total),
    shipping_fee: money(row.shipping_fee),
    discount: money(row.discount),
    price_drop: money(row.price_drop),
    allowance: money(row.allowance),
    total: money(row.total),
    deposit: depositView(row),
    pickup: pickupView(app, row, viewer),
    address: row.address,
    note: row.note,
    group: row.group && groupView(row.group),
    timeline: timelineOf({ ...row, refunds, shipments }),
    payments: await Promise.all((row.payments ?? []).map((payment) => paymentView(app, row, payment, acts.can.pay))),
    refunds: refunds.map((refund) => refundView(refund, currency)),
    shipments: shipments.map(({ carrier, tracking_number, shipped_at }) => ({
      carrier,
      tracking_number,
      shipped_at: iso(shipped_at),
    })),
    pay_by: row.status === 'unpaid' ? iso(row.pay_by) : null,
    dispatch_due_at: isoOrNull(row.dispatch_due_at),
    ready_by: isoOrNull(row.ready_by),
    firm: row.firm,
    delayed_at: isoOrNull(row.delayed_at),
    receive_due_at: row.status === 'shipped' || row.status === 'arrived' ? isoOrNull(row.receive_due_at) : null,
    return_days: row.return_days,
    return_until: isoOrNull(row.settle_due_at),
    end_reason: row.end_reason,
    end_note: row.end_note,
    ...acts,
    placed_at: iso(row.placed_at),
  }
}

function depositView({ deposit, deposit_missed, total, currency, balance_due_at }: OrderRow): Order['deposit'] {
  if (deposit === null || deposit_missed === null) return null
  const money = (amount: number) => ({ amount, currency })
  const balance = money(total - deposit)
  return { amount: money(deposit), missed: deposit_missed, balance, balance_due_at: isoOrNull(balance_due_at) }
}

/** The code is its buyer's: whoever says it at the point gets the goods. */
function pickupView({ config }: App, row: OrderRow, viewer: Viewer): Order['pickup'] {
  const { leader, point, collect_until, leader_bp, total, shipping_fee, currency } = row
  if (!leader || !point || !collect_until) return null
  const code = viewer === 'buyer' && row.paid_at ? row.pickup_code : null
  return {
    leader: personView(leader),
    leader_fee: { amount: splitFee(total - Math.min(shipping_fee, total), leader_bp).market, currency },
    leader_bp,
    point_id: point.id,
    point_name: point.name,
    code,
    scan_url: code && `${config.publicUrl}/pickup/${row.id}?code=${code}`,
    collect_until: iso(collect_until),
    arrived_at: isoOrNull(row.arrived_at),
  }
}

const iso = (at: Date | string): string => new Date(at).toISOString()
const isoOrNull = (at: Date | string | null): string | null => (at === null ? null : iso(at))

function lineView(line: LineRow, currency: string): Order['lines'][0] {
  const { product_id, variant_id, title, variant_title, picture, quantity, unit_price, amount } = line
  return {
    product_id,
    variant_id,
    title,
    variant_title,
    picture: picture && pictureView(picture, title),
    quantity,
    unit_price: { amount: unit_price, currency },
    amount: { amount, currency },
  }
}

function groupView({ opener, seats_paid, seats_taken, goal_min, ...group }: GroupRow): NonNullable<Order['group']> {
  const alive = group.status === 'open' || group.status === 'forming'
  return {
    ...group,
    opener: opener && personView(opener),
    joined: seats_paid,
    held: alive ? seats_taken - seats_paid : 0,
    goal: goal_min,
    missing: Math.max(0, goal_min - seats_paid),
    deadline_at: isoOrNull(group.deadline_at),
  }
}

async function paymentView(
  app: App,
  order: OrderRow,
  row: PaymentRow,
  payable: boolean,
): Promise<Order['payments'][0]> {
  const { id, part, status, amount, currency, provider, failure } = row
  const total = { amount, currency }
  const pay_by = iso(row.part === 'balance' && order.balance_due_at ? order.balance_due_at : order.pay_by)
  const placed = { order_id: order.id, order_number: order.number, payment_id: id, total, pay_by }
  return {
    id,
    part,
    status,
    amount: total,
    provider,
    checkout_url: payable && status === 'pending' ? await checkoutUrl(app, placed) : null,
    failure,
    pay_by,
    paid_at: isoOrNull(row.paid_at),
  }
}

function refundView(refund: NonNullable<OrderRow['refunds']>[0], currency: string): Order['refunds'][0] {
  const { id, status, attempts, amount, reason, created_at, done_at } = refund
  return {
    id,
    status: status === 'done' ? 'done' : attempts > 0 ? 'retrying' : 'pending',
    amount: { amount, currency },
    reason,
    at: iso(created_at),
    done_at: isoOrNull(done_at),
  }
}
