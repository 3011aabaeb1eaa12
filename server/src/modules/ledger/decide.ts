const WHOLE_BP = 10_000

/**
 * Divides an amount in proportion to weights, to the last minor unit, by largest remainder; of equal remainders the
 * earlier weight is served. No part is negative, none with weight 0 gets anything, and the sum is the amount.
 * @throws RangeError when a number is negative or not a safe integer, or no weight is positive.
 */
export function allocate(amount: number, weights: number[]): number[] {
  for (const value of [amount, ...weights]) assertCount(value)
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (total === 0n) throw new RangeError('Nothing can be divided among no weights.')

  const shares = weights.map((weight, index) => {
    const exact = BigInt(amount) * BigInt(weight)
    return { index, whole: exact / total, remainder: exact % total }
  })
  const parts = shares.map((share) => Number(share.whole))
  const left = amount - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1
  return parts
}

/**
 * What a sale leaves for the shop and for the market, whose fee is in basis points (250 = 2.5 %): rounded to the nearest
 * minor unit, an exact half in the shop's favour.
 */
export function splitFee(amount: number, feeBp: number): { shop: number; market: number } {
  if (!(feeBp <= WHOLE_BP)) throw new RangeError(`A fee of ${feeBp} basis points is more than the whole.`)
  const [shop, market] = allocate(amount, [WHOLE_BP - feeBp, feeBp]) as [number, number]
  return { shop, market }
}

/**
 * How much of each transfer comes back when `amount` of their sum is taken back: in proportion to what is left of each,
 * so that no transfer is ever taken back beyond itself and the last claim takes exactly the rest.
 */
export function splitReversal(amount: number, left: number[]): number[] {
  const most = left.reduce((sum, each) => sum + each, 0)
  if (amount > most) throw new RangeError(`${amount} cannot be taken back of ${most}.`)
  return amount === 0 ? left.map(() => 0) : allocate(amount, left)
}

function assertCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a count of minor units.`)
}
