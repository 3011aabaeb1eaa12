import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { isLanguage } from '../../../platform/language.ts'
import type { Me } from '../schemas.ts'
import { personView } from './get-persons.ts'

/** An account as its owner sees it. Throws NotFound. */
export async function getMe(db: Db, accountId: string): Promise<Me> {
  const row = await db
    .selectFrom('accounts as account')
    .leftJoin('pictures as picture', (join) =>
      join.onRef('picture.id', '=', 'account.picture_id').on('picture.status', '=', 'ready'),
    )
    .select(['account.id', 'account.name', 'email', 'email_verified', 'language', 'currency', 'operator'])
    .select(['account.created_at', 'picture.id as picture_id', 'width', 'height', 'blur'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('credentials')
            .select('credentials.id')
            .whereRef('credentials.account_id', '=', 'account.id')
            .where('password_hash', 'is not', null),
        )
        .as('has_password'),
    )
    .where('account.id', '=', accountId)
    .executeTakeFirst()
  if (!row) throw NotFound()
  return {
    ...personView(row),
    email: row.email,
    email_verified: row.email_verified,
    language: isLanguage(row.language) ? row.language : null,
    currency: row.currency,
    operator: row.operator,
    has_password: Boolean(row.has_password),
    created_at: row.created_at.toISOString(),
  }
}
