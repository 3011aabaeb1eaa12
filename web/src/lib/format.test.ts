import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'

let language = 'ru'
vi.mock('#lib/paraglide/runtime.js', () => ({ getLocale: () => language }))
const { amountText, currencyDigits, formatDate, formatMoney, majorUnits, minorUnits } = await import('./format.ts')

beforeEach(() => {
  language = 'ru'
})

test.each([
  ['129.5', 'CNY', 12950],
  ['129,50', 'CNY', 12950],
  ['0,05', 'USD', 5],
  ['12', 'USD', 1200],
  ['12.', 'USD', 1200],
  ['1,299', 'USD', 129900],
  ['1.299,50', 'EUR', 129950],
  ['1,234,567.89', 'USD', 123456789],
  ['1 299,50', 'RUB', 129950],
  ['1\u202f299', 'RUB', 129900],
  ['45.000', 'IDR', 45000],
  ['45000', 'IDR', 45000],
  ['1.250.000', 'IDR', 1250000],
  ['45000,00', 'IDR', 45000],
  ['1.299', 'KWD', 1299],
  ['1,299.500', 'KWD', 1299500],
  ['0.1', 'KWD', 100],
])('%s %s is %i minor units', (text, currency, amount) => {
  expect(minorUnits(text, currency)).toBe(amount)
})

test.each([
  ['', 'USD'],
  ['abc', 'USD'],
  ['-1', 'USD'],
  ['0.125', 'USD'],
  ['12.3456', 'USD'],
  ['12,5', 'IDR'],
  ['1.2.3', 'USD'],
  ['1,23,456', 'USD'],
  ['1e5', 'USD'],
  ['99999999999999999', 'USD'],
])('%s %s is no amount', (text, currency) => {
  expect(minorUnits(text, currency)).toBeNull()
})

test('an amount reads back as itself', () => {
  for (const currency of ['IDR', 'CNY', 'KWD'] as const) {
    for (const amount of [1, 5, 10, 99, 100, 12950, 1299500]) {
      expect(minorUnits(amountText({ amount, currency }), currency), `${amount} ${currency}`).toBe(amount)
    }
  }
  expect(amountText({ amount: 12950, currency: 'CNY' })).toBe('129,50')
  expect([currencyDigits('VND'), currencyDigits('USD'), currencyDigits('KWD')]).toEqual([0, 2, 3])
})

const languages = ['en', 'zh-CN', 'id', 'ru']

test.each(languages)('amounts in %s are what ICU writes, in every currency', (each) => {
  language = each
  const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'))
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.maxSafeInteger()),
      currency,
      (amount, currency) => {
        const money = { amount, currency } as Parameters<typeof formatMoney>[0]
        const digits = currencyDigits(currency)
        const decimals = amount % 10 ** digits === 0 ? 0 : digits
        const icu = new Intl.NumberFormat(each, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        })
        fc.pre(Number.isSafeInteger(amount * 1000) || digits === 0)
        expect(formatMoney(money)).toBe(icu.format(majorUnits(money)))
      },
    ),
    { numRuns: 2000 },
  )
})

test.each(languages)('dates in %s are what ICU writes, in UTC and in the time of the reader', (each) => {
  language = each
  const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, fc.boolean(), fc.constantFrom('UTC' as const, undefined), (at, withTime, timeZone) => {
      const style = withTime
        ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
        : ({ dateStyle: 'medium' } as const)
      const icu = new Intl.DateTimeFormat(each, { ...style, timeZone })
      expect(formatDate(at.toISOString(), withTime, timeZone)).toBe(icu.format(at))
    }),
    { numRuns: 2000 },
  )
})
