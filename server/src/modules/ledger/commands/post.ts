import { prepared, sqlState, type Tx, violates } from '../../../platform/db.ts'
import type { Journal } from '../journals.ts'
import { HoldNotOpen, InsufficientBalance, JournalConflict, ReversalTooLarge } from '../refusals.ts'

export interface Posted {
  journal_id: number
  /** It was recorded before; nothing was done now. */
  replayed: boolean
  /** One for each leg, in their order. */
  transfer_ids: number[]
}

const JOURNALS_MAX = 500
const LEGS_MAX = 100
const KEY_LENGTH_MAX = 200

/**
 * Records journals, all or none, with one statement however many they are, and opens the accounts they name. The answers
 * are in the order of the journals. A journal told before is answered, not repeated.
 *
 * Needs READ COMMITTED. Refuses InsufficientBalance (an account would owe more than it has), ReversalTooLarge and
 * HoldNotOpen; the transaction is then lost. Throws JournalConflict when a key comes back with another content.
 */
export async function post(tx: Tx, journals: Journal | Journal[]): Promise<Posted[]> {
  const batch = [journals].flat()
  if (batch.length === 0) return []
  batch.forEach(assertSound)
  if (batch.length > JOURNALS_MAX) throw new RangeError(`${batch.length} journals are more than ${JOURNALS_MAX}.`)

  const told = batch.map((journal) => ({ ...journal, effective_at: journal.effective_at ?? tx.now }))
  const rows = await prepared<PostedRow>(tx, 'ledger.post', 'select * from ledger_post($1)', [
    JSON.stringify(told),
  ]).catch((error: unknown) => {
    throw meaningOf(error)
  })
  const byKey = new Map(rows.map(({ idem_key, ...posted }) => [idem_key, idsAsNumbers(posted)]))
  return batch.map((journal) => byKey.get(journal.idem_key)!)
}

interface PostedRow extends Posted {
  idem_key: string
}

/** The driver reads int8, but not arrays of it, as numbers. */
export const idsAsNumbers = (posted: Posted): Posted => ({ ...posted, transfer_ids: posted.transfer_ids.map(Number) })

function meaningOf(error: unknown): unknown {
  if (violates(error, 'ledger_accounts_guard')) return InsufficientBalance()
  if (violates(error, 'reversals_cap')) return ReversalTooLarge()
  if (violates(error, 'transfers_hold_once') || sqlState(error) === 'KL003') return HoldNotOpen()
  if (sqlState(error) === 'KL001') return new JournalConflict((error as Error).message, { cause: error })
  return error
}

/** Catches a program's mistakes before they cost a transaction. */
function assertSound(journal: Journal): void {
  const { idem_key, legs } = journal
  if (idem_key.length === 0 || idem_key.length > KEY_LENGTH_MAX) throw new RangeError(`Not a journal key: ${idem_key}`)
  if (legs.length === 0 || legs.length > LEGS_MAX) throw new RangeError(`${idem_key} has ${legs.length} legs.`)
  for (const leg of legs) {
    if (!('amount' in leg)) continue
    if (!Number.isSafeInteger(leg.amount) || leg.amount <= 0) {
      throw new RangeError(`${idem_key} moves ${leg.amount}, which is not a positive whole number.`)
    }
  }
}
