import { OutOfStock } from '../orders/index.ts'
import { seatsOf } from './decide.ts'
import type { PlaceFacts } from './queries/deal-facts.ts'

/**
 * What is free in groups, deals and stock while the places of one transaction are given out, one after the other: each
 * sees what the earlier ones took.
 */
export class Room {
  readonly #seats = new Map<string, number>()
  readonly #units = new Map<string, number>()
  readonly #groups = new Map<string, number>()
  readonly #stock = new Map<string, number>()

  /** The facts of an ask as they are now that the asks before it were answered. */
  now(facts: PlaceFacts): PlaceFacts {
    const units_left = facts.units_left === null ? null : facts.units_left - (this.#stock.get(facts.variant_id) ?? 0)
    return {
      ...facts,
      units_left,
      seats_taken: facts.seats_taken + (this.#seats.get(facts.group_id) ?? 0),
      units_taken: facts.units_taken + (this.#units.get(facts.deal_id) ?? 0),
      groups_open: facts.groups_open + (this.#groups.get(facts.deal_id) ?? 0),
    }
  }

  /** Takes a place of so many units. Throws OutOfStock. */
  take(facts: PlaceFacts, quantity: number, opens: boolean): void {
    if (facts.units_left !== null && facts.units_left < quantity)
      throw OutOfStock({ left: Math.max(0, facts.units_left) })
    add(this.#stock, facts.variant_id, quantity)
    add(this.#units, facts.deal_id, quantity)
    if (opens) add(this.#groups, facts.deal_id, 1)
    else add(this.#seats, facts.group_id, seatsOf(facts.goal_unit, quantity))
  }
}

const add = (counts: Map<string, number>, id: string, more: number) => counts.set(id, (counts.get(id) ?? 0) + more)
