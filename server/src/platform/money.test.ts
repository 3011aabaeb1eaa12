import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencies, currencyDigits, formatDecimal, isCurrency, money, parseMoney } from './money.ts'

const currency = fc.constantFrom(...currencies())
const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

describe('currencies', () => {
  test('have the decimals stored amounts are kept in', () => {
    const digits = ['USD', 'CNY', 'RUB', 'MYR', 'IDR', 'JPY', 'KWD'].map(currencyDigits)
    expect(digits).toEqual([2, 2, 2, 2, 0, 0, 3])
  })

  test('are known by their ISO code only', () => {
    expect(currencies().length).toBeGreaterThan(140)
    expect(['usd', 'US', 'XDR', '', 'RMB', 'BTC'].filter(isCurrency)).toEqual([])
    expect(() => currencyDigits('RMB')).toThrow('RMB is not a currency.')
  })
})

describe('decimal texts', () => {
  test('come back as they went, to the last minor unit', () => {
    fc.assert(
      fc.property(amount, currency, (minor, code) => {
        const value = money(minor, code)
        const text = formatDecimal(value)
        fc.pre(text.split('.')[0]!.length <= 15)
        expect(parseMoney(text, code)).toEqual(value)
      }),
    )
  })

  test('agree with whole-number arithmetic, however many zeros follow', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(99), fc.nat(5), (whole, cents, zeros) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}${'0'.repeat(zeros)}`
        expect(parseMoney(text, 'USD').amount).toBe(whole * 100 + cents)
      }),
    )
  })

  test.each([
    ['12000.00', 'IDR', 12_000],
    ['0.1', 'USD', 10],
    ['1.005', 'KWD', 1_005],
    [' 7 ', 'EUR', 700],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %d minor units', (text, code, minor) => expect(parseMoney(text, code).amount).toBe(minor))

  test.each(['', '-1', '+1', '1,000', '1e3', 'NaN', 'Infinity', '.5', '5.', '0x10', '١', '1 000', '90071992547409.92'])(
    'refuses %j as an amount',
    (text) => expect(() => parseMoney(text, 'USD')).toThrow('is not an amount of USD'),
  )

  test('refuses more decimals than the currency has, rather than rounding', () => {
    expect(() => parseMoney('1.001', 'USD')).toThrow('USD has at most 2 decimals')
    expect(() => parseMoney('10.5', 'JPY')).toThrow('JPY has at most 0 decimals')
  })

  test('are written for every sign', () => {
    expect(formatDecimal(money(-5, 'KWD'))).toBe('-0.005')
    expect(formatDecimal(money(-1_250, 'USD'))).toBe('-12.50')
    expect(formatDecimal(money(0, 'IDR'))).toBe('0')
  })

  test('money is whole', () => {
    for (const bad of [0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])
      expect(() => money(bad, 'USD')).toThrow(RangeError)
  })
})
