import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import { type AccountName, balanceOf, checkLedger, type Journal, type Leg, rollUp } from './index.ts'
import { ModelLedger, nameOf } from './model-ledger.ts'
import { openTestLedger, type TestLedger } from './test-ledger.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger(12)
})
afterAll(() => ledger.close())

/** A run's own accounts: a few of each kind, so that they meet often. */
interface Run {
  ledger: TestLedger
  accounts: AccountName[]
}

const newRun = (): Run => {
  const owned = (kind: 'escrow' | 'shop' | 'receivable') => ({ kind, owner_id: randomUUID() })
  const clearing = (): AccountName => ({ kind: 'provider_clearing', part: randomUUID() })
  return {
    ledger,
    accounts: [clearing(), clearing(), owned('escrow'), owned('escrow'), owned('shop'), owned('receivable')],
  }
}

/** A leg in numbers, made real when it is run: which accounts, or which of the transfers so far. */
type Plan =
  | { does: 'move' | 'hold'; from: number; to: number; asset: string; amount: number }
  | { does: 'post' | 'void' | 'reverse'; which: number; amount: number }

const ACCOUNTS = 6
const amount = fc.integer({ min: 1, max: 100 })
const plan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 4, arbitrary: moves('move', fc.nat(1), 1_000) },
  { weight: 3, arbitrary: moves('move', fc.nat(ACCOUNTS - 1)) },
  { weight: 2, arbitrary: moves('hold', fc.nat(ACCOUNTS - 1)) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('post' as const, 'void' as const, 'reverse' as const),
      which: fc.nat(1_000),
      amount,
    }),
  },
)
const plans = fc.array(plan, { minLength: 1, maxLength: 3 })

function moves(does: 'move' | 'hold', from: fc.Arbitrary<number>, most = 100): fc.Arbitrary<Plan> {
  const asset = fc.constantFrom('IDR', 'USD')
  const amount = fc.integer({ min: 1, max: most })
  return fc.record({ does: fc.constant(does), from, to: fc.integer({ min: 1, max: ACCOUNTS - 1 }), asset, amount })
}

function legOf(each: Plan, model: ModelLedger, { accounts }: Run): Leg[] {
  if (!('which' in each)) {
    const [debit, credit] = [accounts[each.from]!, accounts[(each.from + each.to) % ACCOUNTS]!]
    return [{ phase: each.does === 'hold' ? 'hold' : 'direct', debit, credit, asset: each.asset, amount: each.amount }]
  }
  const held = each.does !== 'reverse'
  const fit = model.transfers.filter((one) => (one.leg.phase === 'hold') === held && !one.reverses)
  const target = fit[each.which % fit.length]
  if (!target) return []
  if (each.does === 'reverse') return [{ reverses_id: target.id, amount: each.amount }]
  return [
    each.does === 'post'
      ? { phase: 'post', hold_id: target.id, amount: each.amount }
      : { phase: 'void', hold_id: target.id },
  ]
}

const journalOf = (legs: Leg[]): Journal => ({
  idem_key: randomUUID(),
  kind: 'model',
  ref_id: null,
  shop_id: randomUUID(),
  legs: legs.filter(
    (leg, index) =>
      !('hold_id' in leg) || legs.findIndex((one) => 'hold_id' in one && one.hold_id === leg.hold_id) === index,
  ),
})

async function tell(run: Run, journal: Journal): Promise<{ refused?: string; ids: number[] }> {
  try {
    const [posted] = await run.ledger.posts(journal)
    return { ids: posted!.transfer_ids }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code, ids: [] }
    throw error
  }
}

class Command implements fc.AsyncCommand<ModelLedger, Run> {
  readonly #text: string
  readonly #act: (model: ModelLedger, run: Run) => Promise<void>

  constructor(text: string, act: (model: ModelLedger, run: Run) => Promise<void>) {
    this.#text = text
    this.#act = act
  }

  check = () => true
  run = (model: ModelLedger, run: Run) => this.#act(model, run)
  toString = () => this.#text
}

const posts = plans.map(
  (told) =>
    new Command(`post ${JSON.stringify(told)}`, async (model, run) => {
      const legs = told.flatMap((each) => legOf(each, model, run))
      if (legs.length === 0) return
      const journal = journalOf(legs)
      const reasons = model.foretell(journal)
      const { refused, ids } = await tell(run, journal)
      if (refused) expect(reasons).toContain(refused)
      else expect(reasons).toEqual(new Set())
      if (!refused) model.record(journal, ids)
    }),
)

/** Many at once: which of them succeed is open, but what did must add up, and no guard may give way. */
const postsAtOnce = fc.array(plans, { minLength: 2, maxLength: 8 }).map(
  (many) =>
    new Command(`at once ${JSON.stringify(many)}`, async (model, run) => {
      const journals = many
        .map((told) => told.flatMap((each) => legOf(each, model, run)))
        .filter((legs) => legs.length > 0)
      const told = journals.map(journalOf)
      const answers = await Promise.all(told.map((journal) => tell(run, journal)))
      answers.forEach(({ refused, ids }, index) => {
        if (!refused) model.record(told[index]!, ids)
      })
      expect(model.guarded()).toBe(true)
      for (const one of model.transfers) expect(one.reversed).toBeLessThanOrEqual(one.leg.amount)
    }),
)

const retells = fc.nat(1_000).map(
  (which) =>
    new Command(`tell ${which} again`, async (model, run) => {
      const journal = model.journals[which % model.journals.length]
      if (!journal) return
      expect((await run.ledger.posts(journal))[0]!.replayed).toBe(true)
      await expect(run.ledger.posts({ ...journal, kind: 'other' })).rejects.toThrow('another content')
    }),
)

const malformed = fc.constantFrom<Partial<Journal>>({ legs: [] }, { idem_key: '' }, { idem_key: 'x'.repeat(201) }).map(
  (part) =>
    new Command(`malformed ${JSON.stringify(part)}`, async (_, run) => {
      const legs: Leg[] = [{ debit: run.accounts[0]!, credit: run.accounts[1]!, asset: 'IDR', amount: 1 }]
      await expect(run.ledger.posts({ ...journalOf(legs), ...part })).rejects.toThrow(RangeError)
    }),
)

const rollUps = fc.constant(new Command('roll up', (_, run) => rollUp(run.ledger.db)))

test('whatever is told, alone or at once, the ledger does what a page of sums in memory would', async () => {
  const commands = fc.commands([posts, posts, posts, postsAtOnce, retells, malformed, rollUps], {
    maxCommands: 40,
    size: '+2',
  })
  await fc.assert(
    fc.asyncProperty(commands, async (told) => {
      const run = newRun()
      const model = new ModelLedger()
      await fc.asyncModelRun(() => ({ model, real: run }), told)
      for (const account of run.accounts) {
        for (const asset of ['IDR', 'USD']) {
          const { balance, ...sums } = await balanceOf(ledger.db, account, asset)
          expect(sums).toEqual(
            model.sums.get(nameOf(account, asset)) ?? { debits: 0, credits: 0, debits_held: 0, credits_held: 0 },
          )
          expect(balance).toBe(sums.credits - sums.debits)
        }
      }
    }),
    { numRuns: 40 },
  )
  expect(await checkLedger(ledger.db)).toEqual([])
})
