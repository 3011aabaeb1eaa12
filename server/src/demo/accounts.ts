import type { App } from '../app.ts'

export const emailOf = (key: string): string => `${key}@example.com`

/** The account with a demo person's address, if it was made before. */
export async function findAccount(app: App, key: string): Promise<string | undefined> {
  const row = await app.db.selectFrom('accounts').select('id').where('email', '=', emailOf(key)).executeTakeFirst()
  return row?.id
}
