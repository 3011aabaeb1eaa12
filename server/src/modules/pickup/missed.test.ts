import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { after, DAY } from '../../platform/clock.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { receiveDueOrders } from '../shipping/index.ts'
import { arrived, COLLECT_UNTIL, codeOf, eventsOf, inUse, sound, statusOf } from './test-pickup.ts'

describe('what nobody fetches', () => {
  test('is told once, goes back after a day with everything refunded, and frees the point', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(COLLECT_UNTIL)
    await app.sweep()
    await app.sweep()
    expect(await eventsOf(open, 'pickup.missed')).toBe(1)
    const back = () => lead.api.post(`/leaders/me/orders/${orderId}/return`)
    const early = await back()
    expect([early.status, early.body.code]).toEqual([409, 'too_early_to_return'])
    app.clock.advance(DAY)
    expect((await back()).body).toMatchObject({ status: 'refunded', can: { hand_over: false, return: false } })
    expect((await back()).status).toBe(201)
    await sound(open)
    expect(await inUse(open)).toBe(0)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'refunded', end_reason: 'not_collected' })
    const { rows } = await app.pool.query('select amount, status, reason from refunds where order_id = $1', [orderId])
    expect(rows).toEqual([{ amount: 8000, status: 'done', reason: 'not_collected' }])
    const code = await codeOf(open, orderId)
    const late = await lead.api.post('/leaders/me/handovers', { order_id: orderId, code })
    expect([late.status, late.body.code]).toEqual([409, 'not_to_hand_over'])
  })

  test('can still be handed over late', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(after(COLLECT_UNTIL, 2 * DAY))
    await app.sweep()
    const body = { order_id: orderId, code: await codeOf(open, orderId) }
    expect((await lead.api.post('/leaders/me/handovers', body)).status).toBe(201)
    await sound(open)
  })

  test('counts as received by time when nobody does anything, never before it could go back', async () => {
    const open = await arrived(1)
    const { app, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(after(COLLECT_UNTIL, DAY))
    await receiveDueOrders(app)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'arrived' })
    app.clock.advance(10 * DAY)
    await receiveDueOrders(app)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'received', received_by: 'time' })
    await sound(open)
    expect(await inUse(open)).toBe(0)
  })
})

test('the judge of the market finds a pick-up that is not as it must be', async () => {
  const { app, lead } = await arrived(1)
  const found = async (damage: string) => {
    const undo = new Error('undo')
    let checks: string[] = []
    await app.db
      .transaction()
      .execute(async (trx) => {
        await sql.raw(damage).execute(trx)
        checks = (await Promise.all(marketChecks.map((check) => check(trx)))).flat().map(({ check }) => check)
        throw undo
      })
      .catch((error) => {
        if (error !== undo) throw error
      })
    return checks.join()
  }
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
  expect(await found('update pickup_points set in_use = in_use + 1')).toContain('in use for every pick-up')
  expect(await found('update pickups set done_at = now()')).toContain('in use for every pick-up')
  expect(await found(`update orders set point = point || '{"id": "elsewhere"}'`)).toContain('the point of its group')
  expect(await found(`update groups set opener_id = null where opener_id = '${lead.id}'`)).toContain('the leader and')
  expect(await found(`update orders set end_reason = 'not_collected'`)).toContain('what goes back uncollected')
})
