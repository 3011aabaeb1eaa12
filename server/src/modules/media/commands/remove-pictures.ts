import type { App } from '../../../app.ts'
import { derivativeKey, FORMATS, masterKey, WIDTHS } from '../derivatives.ts'

/** Removes pictures of a person for good: no address serves them any more. */
export async function removePicturesOf(app: App, ownerId: string): Promise<void> {
  const rows = await app.db
    .updateTable('pictures')
    .set({ status: 'removed', blur: '' })
    .where('owner_id', '=', ownerId)
    .returning('id')
    .execute()
  for (const { id } of rows) {
    const derivatives = WIDTHS.flatMap((width) => FORMATS.map((format) => derivativeKey(id, width, format)))
    for (const key of [masterKey(id), ...derivatives]) await app.storage.remove(key)
  }
}
