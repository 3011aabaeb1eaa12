import { hashPassword } from 'better-auth/crypto'
import type { App } from '../../../app.ts'
import { violates } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { Language } from '../../../platform/language.ts'
import { AccountExists } from '../refusals.ts'

export interface CreateAccount {
  email: string
  name: string
  /** Without one, the person signs in with a code by e-mail. */
  password?: string
  language?: Language
  /** The currency prices are compared in, as ISO 4217. */
  currency?: string
  /** Marks a ready-made person of the demo market, and says what they show. */
  demoRole?: string
}

/**
 * Makes an account whose address is taken as proven, and gives its id. The first of an empty market becomes operator.
 * Throws AccountExists.
 */
export async function createAccount(app: App, input: CreateAccount): Promise<string> {
  const id = newId()
  const hash = input.password === undefined ? undefined : await hashPassword(input.password)
  return app
    .transact(async (tx) => {
      const times = { created_at: tx.now, updated_at: tx.now }
      await tx
        .insertInto('accounts')
        .values({
          id,
          email: input.email.toLowerCase(),
          email_verified: true,
          name: input.name,
          language: input.language ?? null,
          currency: input.currency ?? null,
          demo_role: input.demoRole ?? null,
          ...times,
        })
        .execute()
      if (hash === undefined) return id
      const credential = { account_id: id, provider: 'credential', provider_account_id: id, password_hash: hash }
      await tx
        .insertInto('credentials')
        .values({ id: newId(), ...credential, ...times })
        .execute()
      return id
    })
    .catch((error) => {
      throw violates(error, 'accounts_email') ? AccountExists() : error
    })
}
