import { on, subscriber } from '../../platform/events.ts'
import { PictureFailed } from '../catalog/index.ts'
import { headerOf } from './dialect.ts'
import { ImportProgressed } from './events.ts'

/** Adds pictures that could not be fetched to the report of the import that named them. */
export const importsSubscriber = subscriber(
  'imports',
  on(PictureFailed, async (tx, { shop_id, import_id, row, url, reason }) => {
    await tx
      .insertInto('import_errors')
      .values({
        shop_id,
        import_id,
        row,
        column_name: headerOf('picture_url'),
        reason: `picture_${reason}`,
        value: url.slice(0, 200),
      })
      .execute()
    tx.emit(ImportProgressed, { shop_id, import_id })
  }),
)
