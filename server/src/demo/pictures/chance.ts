/** A stream of numbers that is the same for the same seed. */
export type Chance = {
  /** A number from `from` up to `to`. */
  between(from: number, to: number): number
  /** One of the list. */
  pick<T>(list: readonly T[]): T
}

/** Mulberry32 over an FNV-1a hash of the seed. */
export function chance(seed: string): Chance {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
  }
}
