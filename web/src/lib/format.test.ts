import { expect, test, vi } from 'vitest'

vi.mock('#lib/paraglide/runtime.js', () => ({ getLocale: () => 'ru' }))
const { amountText, currencyDigits, minorUnits } = await import('./format.ts')

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
