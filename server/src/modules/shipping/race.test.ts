import { expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import { testApp } from '../../testing/app.ts'
import { crowd, shop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { buyAlone, cancelOrder } from '../checkout/index.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { confirmReceipt, receiveDueOrders, shipOrders } from './index.ts'

const ORDERS = 20

test('an order that is shipped and cancelled at the same instant is one of both, whole; so is its receipt', async () => {
  const app = await testApp()
  const seller = await shop(app)
  const buyers = await crowd(app, ORDERS)
  const orders = await Promise.all(buyers.map((accountId) => buyAlone(app, wish(accountId, seller))))
  for (const order of orders) await paid(app, order)

  const ends = await Promise.all(
    orders.flatMap(({ order_id: orderId }, index) => {
      const accountId = buyers[index]!
      const ship = shipOrders(app, {
        shopId: seller.shopId,
        accountId: seller.ownerId,
        parcels: [{ orderId, carrier: 'SF', trackingNumber: '1' }],
      }).then((outcomes) => outcomes.get(orderId)!.kind === 'shipped')
      const cancel = cancelOrder(app, { orderId, accountId, note: null, reasonFor: () => 'cancelled_by_buyer' }).then(
        () => true,
        (refusal) => {
          expect(refusal.code).toBe('order_not_cancellable')
          return false
        },
      )
      return [ship, cancel]
    }),
  )
  for (let index = 0; index < ends.length; index += 2) expect(ends[index]).toBe(!ends[index + 1])
  await app.runJobs()
  expect(await checkLedger(app.db, marketChecks)).toEqual([])

  const shipped = orders.filter((_, index) => ends[index * 2])
  app.clock.advance(60 * DAY)
  await Promise.all([
    ...shipped.map((order) => confirmReceipt(app, buyers[orders.indexOf(order)]!, order.order_id)),
    receiveDueOrders(app),
    receiveDueOrders(app),
  ])
  const { rows } = await app.pool.query(`select count(*)::int as n from events where type = 'order.received'`)
  expect(rows).toEqual([{ n: shipped.length }])
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
})
