import { describe, expect, test } from 'vitest'
import { allCategories } from '../modules/catalog/index.ts'
import { buyers, operator, pendingShop, readyMade, shops, staff } from './content/market.ts'
import { minorUnits, teamPrice } from './prices.ts'
import { story } from './story.ts'

const everyShop = [...shops, pendingShop]
const everybody = [operator, ...everyShop.map((shop) => shop.owner), ...staff.map(({ person }) => person), ...buyers]
const products = everyShop.flatMap((shop) => shop.products.map((product) => ({ shop, product })))
const named = new Map(products.map(({ shop, product }) => [`${shop.handle}/${product.handle}`, product]))
const deals = new Map(
  [...named].flatMap(([path, { team }]) => (team ? [[path, { people: team.people, hours: team.hours }] as const] : [])),
)

test('the market is as large as it promises', () => {
  expect(everyShop.length).toBeGreaterThanOrEqual(9)
  expect(products.length).toBeGreaterThanOrEqual(130)
  expect(deals.size).toBeGreaterThanOrEqual(32)
  expect(everybody.length).toBeGreaterThanOrEqual(45)
  const inFour = products.filter(({ product: { title, text } }) =>
    [title, text].every(({ zh, id, ru }) => zh && id && ru),
  )
  expect(inFour.length).toBeGreaterThanOrEqual(40)
})

test('everybody and everything has a name of its own', () => {
  const keys = everybody.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(named.size).toBe(products.length)
  for (const key of Object.keys(readyMade)) expect(keys).toContain(key)
})

describe.each(products)('$shop.handle/$product.handle', ({ shop, product }) => {
  test('can be listed and offered', () => {
    const { category, choice, pictures, team, title, text } = product
    expect(allCategories('en').map(({ id }) => id)).toContain(category)
    const own = shop.owner.language === 'zh-CN' ? 'zh' : shop.owner.language
    expect(title[own]).toBeTruthy()
    expect(text[own]).toBeTruthy()
    expect(pictures.length).toBeGreaterThan(0)
    for (const { options, price } of choice.variants) {
      expect(options).toHaveLength(choice.options.length)
      const single = minorUnits(price, shop.currency)
      if (team) expect(teamPrice(single, team.off, shop.currency)).toBeLessThan(single)
    }
  })
})

test('the story is told in order and speaks only of what is there', () => {
  const steps = story(deals)
  const people = buyers.map(({ key }) => key)
  const orders = new Set<string>()
  let before = Number.POSITIVE_INFINITY
  for (const step of steps) {
    expect(step.at).toBeLessThanOrEqual(before)
    expect(step.at).toBeGreaterThanOrEqual(0)
    before = step.at
    if ('by' in step && step.by !== 'shop') expect(people).toContain(step.by)
    if (step.act === 'open' || step.act === 'join' || step.act === 'buy') {
      const what = step.act === 'buy' ? step.product : step.deal
      expect(named.get(what)?.choice.variants[step.variant]).toBeDefined()
      orders.add(step.order)
    } else if ('order' in step) expect(orders).toContain(step.order)
  }
})

test('the story leaves groups open that lack one, two and more people', () => {
  const steps = story(deals)
  const joined = Map.groupBy(
    steps.filter((step) => step.act === 'open' || step.act === 'join'),
    (step) => step.group,
  )
  const missing = [...joined.values()].flatMap(([first, ...others]) => {
    const terms = deals.get(first?.deal ?? '')
    const isOpen = first && terms && first.at < terms.hours
    return isOpen ? [terms.people - 1 - others.length] : []
  })
  expect(new Set(missing.filter((people) => people > 0))).toEqual(new Set([1, 2, 3]))
})
