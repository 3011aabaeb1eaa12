import type { AccountName, Journal, Leg, MoveLeg } from './journals.ts'

interface Sums {
  debits: number
  credits: number
  debits_held: number
  credits_held: number
}

interface Recorded {
  leg: MoveLeg
  id: number
  reversed: number
  ended: boolean
  reverses: boolean
}

const GUARDS = { escrow: 1, shop: 1, receivable: -1, provider_clearing: 0, market_fee: 0 } as const

export const nameOf = (account: AccountName, asset: string) =>
  [account.kind, 'owner_id' in account ? account.owner_id : '', 'part' in account ? account.part : '', asset].join(' ')

/** What the ledger should do, told in the plainest way: sums in a map, and a list of what moved. */
export class ModelLedger {
  sums = new Map<string, Sums>()
  transfers: Recorded[] = []
  journals: Journal[] = []

  /** Why the ledger should refuse a journal; no reason, and it should record it. */
  foretell(journal: Journal): Set<string> {
    const before = structuredClone({ sums: this.sums, transfers: this.transfers })
    const reasons = this.#apply(journal)
    if (!this.guarded()) reasons.add('insufficient_balance')
    Object.assign(this, before)
    return reasons
  }

  /** Counts a journal the ledger recorded, with the ids it gave its legs. */
  record(journal: Journal, ids: number[]): void {
    this.#apply(journal, ids)
    this.journals.push(journal)
  }

  guarded(): boolean {
    return [...this.sums].every(([name, sums]) => {
      const guard = GUARDS[name.split(' ')[0] as keyof typeof GUARDS]
      if (guard === 1) return sums.debits + sums.debits_held <= sums.credits
      return guard === 0 || sums.credits + sums.credits_held <= sums.debits
    })
  }

  #apply(journal: Journal, ids: number[] = []): Set<string> {
    return new Set(
      journal.legs.map((leg, index) => this.#applyLeg(leg, ids[index] ?? 0)).filter((reason) => reason !== undefined),
    )
  }

  #applyLeg(leg: Leg, id: number): string | undefined {
    if ('reverses_id' in leg) return this.#applyReversal(leg, id)
    if (leg.phase === 'post' || leg.phase === 'void') return this.#endHold(leg, id)
    const move = leg as MoveLeg
    this.transfers.push({ leg: move, id, reversed: 0, ended: false, reverses: false })
    if (move.phase === 'hold') this.#add(move, 0, move.amount)
    else this.#add(move, move.amount, 0)
    return undefined
  }

  #applyReversal({ reverses_id, amount }: Extract<Leg, { reverses_id: number }>, id: number): string | undefined {
    const original = this.transfers.find((each) => each.id === reverses_id)!
    original.reversed += amount
    const { debit, credit, asset } = original.leg
    const leg = { debit: credit, credit: debit, asset, amount }
    this.transfers.push({ leg, id, reversed: 0, ended: false, reverses: true })
    this.#add(leg, amount, 0)
    return original.reversed > original.leg.amount ? 'reversal_too_large' : undefined
  }

  #endHold(end: Extract<Leg, { hold_id: number }>, id: number): string | undefined {
    const hold = this.transfers.find((each) => each.id === end.hold_id)!
    const amount = end.phase === 'post' ? end.amount : 0
    if (hold.ended || amount > hold.leg.amount) return 'hold_not_open'
    hold.ended = true
    if (amount > 0) {
      const { debit, credit, asset } = hold.leg
      this.transfers.push({ leg: { debit, credit, asset, amount }, id, reversed: 0, ended: false, reverses: false })
    }
    this.#add(hold.leg, amount, -hold.leg.amount)
    return undefined
  }

  #add({ debit, credit, asset }: MoveLeg, moved: number, held: number): void {
    const [giver, taker] = [this.#sumsOf(debit, asset), this.#sumsOf(credit, asset)]
    giver.debits += moved
    giver.debits_held += held
    taker.credits += moved
    taker.credits_held += held
  }

  #sumsOf(account: AccountName, asset: string): Sums {
    const name = nameOf(account, asset)
    const sums = this.sums.get(name) ?? { debits: 0, credits: 0, debits_held: 0, credits_held: 0 }
    this.sums.set(name, sums)
    return sums
  }
}
