import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import { shopOrderStatus, shopReason, shopStory } from '#lib/sell/order/words.ts'
import type { Order, OrderReason, OrderStatus, TimelineCode } from '#lib/types.ts'
import { headline, reasonText, statusOf, story } from './words.ts'

/** A list of the server's own, as its source has it. */
function listed<Code extends string>(file: string, name: string): Code[] {
  const source = readFileSync(new URL(`../../../../server/src/modules/${file}`, import.meta.url), 'utf8')
  const [, list = ''] = new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(source) ?? []
  const codes = [...list.matchAll(/'(\w+)'/g)].map(([, code]) => code as Code)
  expect(codes.length, name).toBeGreaterThan(5)
  return codes
}

const order = {
  firm: false,
  ready_by: null,
  deposit: null,
  group: { missing: 2, unit: 'people', joined: 1, goal: 3 },
  end_reason: 'not_collected',
  can: { cancel: true },
} as unknown as Order
const refund = { status: 'done' } as Order['refunds'][number]

describe.each(['en', 'zh-CN', 'id', 'ru'] as const)('in %s, buyer and shop are told', (language) => {
  beforeEach(() => overwriteGetLocale(() => language))

  test.each(listed<OrderStatus>('orders/views.ts', 'ORDER_STATUSES'))('that an order is %s', (status) => {
    expect(statusOf({ status }).text).not.toBe('')
    expect(shopOrderStatus({ status }).text).not.toBe('')
    const { title, text } = headline({ ...order, status, refunds: [refund] })
    expect(title).not.toBe('')
    expect(text).not.toBe('')
  })

  test.each([
    ...listed<OrderReason>('orders/events.ts', 'END_REASONS'),
    ...listed<OrderReason>('payments/events.ts', 'REFUND_REASONS'),
  ])('why: %s', (reason) => {
    expect(reasonText(reason)).not.toBe('')
    expect(shopReason(reason)).not.toBe('')
  })

  test.each(listed<TimelineCode>('orders/views.ts', 'TIMELINE_CODES'))('what happened: %s', (code) => {
    const told = { ...order, timeline: [{ at: '', code, params: { amount: { amount: 1, currency: 'CNY' } } }] }
    expect(story(told)[0]?.text).not.toBe('')
    expect(shopStory(told)[0]?.text).not.toBe('')
  })
})
