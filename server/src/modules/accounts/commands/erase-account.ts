import type { Tx } from '../../../platform/db.ts'
import { NotFound, refusal } from '../../../platform/errors.ts'
import { CODE_PURPOSES } from '../code-mail.ts'

export const LastOperator = refusal(
  'last_operator',
  409,
  'You are the only operator. The market would be left without one.',
)

/**
 * Takes a person out of their account: name, address book, ways in and sessions go. The row stays, because orders and
 * money refer to it. Throws NotFound, LastOperator.
 */
export async function eraseAccountIn(tx: Tx, accountId: string): Promise<void> {
  const account = await tx
    .selectFrom('accounts')
    .select(['email', 'operator'])
    .where('id', '=', accountId)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw NotFound()
  if (account.operator) await requireOtherOperator(tx, accountId)
  for (const table of ['credentials', 'sessions', 'passkeys', 'addresses'] as const) {
    await tx.deleteFrom(table).where('account_id', '=', accountId).execute()
  }
  const codes = CODE_PURPOSES.map((purpose) => `${purpose}-otp-${account.email}`)
  await tx.deleteFrom('verifications').where('identifier', 'in', codes).execute()
  await tx.deleteFrom('mailbox_mails').where('recipient', '=', account.email).execute()
  await tx
    .updateTable('accounts')
    .set({
      email: `${accountId}@erased.invalid`,
      email_verified: false,
      name: '—',
      language: null,
      currency: null,
      operator: false,
      picture_id: null,
      demo_role: null,
      erased_at: tx.now,
      updated_at: tx.now,
    })
    .where('id', '=', accountId)
    .execute()
}

async function requireOtherOperator(tx: Tx, accountId: string): Promise<void> {
  const operators = await tx
    .selectFrom('accounts')
    .select('id')
    .where('operator', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (operators.every(({ id }) => id === accountId)) throw LastOperator()
}
