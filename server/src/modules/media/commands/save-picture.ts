import { createHash } from 'node:crypto'
import type { App } from '../../../app.ts'
import type { Db } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { masterKey } from '../derivatives.ts'
import { PrewarmPicture } from '../jobs.ts'
import { makeMaster } from '../master.ts'
import { type Picture, type PictureRow, pictureView } from '../picture.ts'

/** Whose picture it is: a person's, or a shop's. */
export type PictureOwner = { ownerId: string; shopId?: undefined } | { shopId: string; ownerId?: undefined }

/**
 * Keeps a picture. The content decides whether it is one; metadata is dropped. A shop that sends the same file again
 * gets the picture it already has. Throws PictureTooLarge, TooManyPixels, NotAPicture or WorkshopBusy.
 */
export async function savePicture(app: App, input: { bytes: Uint8Array } & PictureOwner): Promise<Picture> {
  const sha256 = createHash('sha256').update(input.bytes).digest()
  const known = input.shopId ? await findBySha(app.db, input.shopId, sha256) : undefined
  if (known) return pictureView(known)
  const master = await makeMaster(input.bytes)
  const id = newId()
  await app.storage.put(masterKey(id), master.bytes)
  const kept = await app.transact(async (tx) => {
    const row = await tx
      .insertInto('pictures')
      .values({
        id,
        owner_id: input.ownerId ?? null,
        shop_id: input.shopId ?? null,
        content_type: master.contentType,
        width: master.width,
        height: master.height,
        bytes: master.bytes.length,
        sha256,
        blur: master.blur,
        created_at: tx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'width', 'height', 'blur'])
      .executeTakeFirst()
    if (row) tx.addJob(PrewarmPicture, { picture_id: row.id })
    return row
  })
  if (kept) return pictureView(kept)
  await app.storage.remove(masterKey(id)) // somebody sent the same file at the same time and was first
  const first = await findBySha(app.db, input.shopId ?? '', sha256)
  if (!first) throw new Error('A picture was neither kept nor known.')
  return pictureView(first)
}

const findBySha = (db: Db, shopId: string, sha256: Buffer): Promise<PictureRow | undefined> =>
  db
    .selectFrom('pictures')
    .select(['id', 'width', 'height', 'blur'])
    .where('shop_id', '=', shopId)
    .where('sha256', '=', sha256)
    .where('status', '=', 'ready')
    .executeTakeFirst()
