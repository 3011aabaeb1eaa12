import { expect, test } from 'vitest'
import type { Kind } from './kinds.ts'
import { kinds } from './kinds.ts'
import { promises, termsOf } from './promises.ts'
import { asTyped, readChanges } from './read-changes.ts'
import { readOffer } from './read-offer.ts'

const single = { amount: 4000, currency: 'SGD' }
const product = { id: 'p', variants: [{ id: 'v', name: 'Honey', single }] }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16)

function read(kind: Kind, typed: Record<string, string>) {
  const all: Record<string, string> = { ...kinds[kind].typed, ends_at: inDays(10), ...typed }
  return readOffer((name) => all[name] ?? '', kind, product)
}

test('a form of each kind, with prices, is an offer without mistakes', () => {
  const forms: Record<Kind, Record<string, string>> = {
    team: { 'price.v.0': '29.5' },
    ladder: { 'from.1': '10', 'price.v.1': '35', 'from.2': '50', 'price.v.2': '30' },
    presale: { 'price.v.0': '32', 'batch_ready.0': inDays(20), deposit_percent: '20' },
    flash: { 'price.v.0': '20', quantity_max: '100' },
    pickup: { 'price.v.0': '31' },
    bargain: { 'from.1': '3', 'price.v.1': '35', 'from.2': '6', 'price.v.2': '30' },
  }
  for (const [kind, typed] of Object.entries(forms) as [Kind, Record<string, string>][]) {
    expect([kind, read(kind, typed).errors]).toEqual([kind, {}])
  }
})

test('a ladder whose first price is empty begins at the single price; a step without a price is left out', () => {
  const { offer, fields } = read('ladder', { 'from.2': '50', 'price.v.2': '30' })
  expect(offer.prices).toEqual([
    {
      variant_id: 'v',
      tiers: [
        { from: 1, price: 4000 },
        { from: 50, price: 3000 },
      ],
    },
  ])
  expect(fields['prices.0.tiers.1.price']).toBe('price.v.2')
})

test('mistakes stand at the fields where they were made', () => {
  const errorsOf = (kind: Kind, typed: Record<string, string>) => Object.keys(read(kind, typed).errors).sort()
  expect(errorsOf('team', {})).toEqual(['price.v.0'])
  expect(errorsOf('ladder', { 'from.1': '10', 'price.v.1': '35', 'from.2': '10', 'price.v.2': '36' })).toEqual([
    'from.2',
    'price.v.2',
  ])
  expect(errorsOf('flash', { 'price.v.0': '20' })).toEqual(['quantity_max'])
  expect(errorsOf('presale', { 'price.v.0': '32', goal_min: '5', goal_max: '4', 'batch_ready.0': inDays(5) })).toEqual([
    'batch_ready.0',
    'goal_max',
  ])
  expect(errorsOf('presale', { 'price.v.0': '32', deposit_percent: '60', deposit_double: 'yes' })).toContain(
    'deposit_percent',
  )
})

test('a time is the own time of whoever typed it', () => {
  const at = inDays(3)
  const { offer } = read('team', { 'price.v.0': '29', ends_at: at, 'ends_at.zone': '-420' })
  expect(Date.parse(`${at}Z`) - Date.parse(offer.ends_at)).toBe(7 * 3_600_000)
})

test('what is not typed yet is promised to nobody', () => {
  const { offer } = read('presale', { goal_min: 'x', dispatch_hours: '', 'price.v.0': '32', leader_percent: 'x' })
  for (const sentence of promises(termsOf(offer), String)) expect(sentence).not.toContain('NaN')
})

test('a deal that nothing was changed of is read as it is', () => {
  const tiers = [
    { from: 1, price: { ...single, amount: 3800 } },
    { from: 10, price: { ...single, amount: 3400 } },
  ]
  const deal = {
    kind: 'ladder',
    goal: { unit: 'people', min: 1, max: null },
    prices: [{ variant_id: 'v', options: [], single, deal: tiers[0]?.price, tiers }],
    ends_at: new Date(Date.now() + 86_400_000).toISOString(),
    limits: { per_buyer: 2, open_groups: null, quantity: 500, new_buyers_only: false },
    dispatch_hours: 48,
    product: { title: 'Honey' },
  } as unknown as Parameters<typeof asTyped>[0]
  const typed = asTyped(deal)
  const { changes, errors } = readChanges((name) => typed[name] ?? '', deal)
  expect(errors).toEqual({})
  expect(changes).toEqual({
    prices: [
      {
        variant_id: 'v',
        tiers: [
          { from: 1, price: 3800 },
          { from: 10, price: 3400 },
        ],
      },
    ],
    goal_min: 1,
    ends_at: deal.ends_at,
    per_buyer: 2,
    open_groups_max: null,
    quantity_max: 500,
    dispatch_hours: 48,
  })
})
