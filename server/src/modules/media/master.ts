import type { Master } from './drawing.ts'
import { MEGAPIXELS_MAX, NotAPicture, PictureTooLarge, TooManyPixels } from './refusals.ts'
import { inWorkshop } from './workshop.ts'

export const UPLOAD_BYTES_MAX = 20 * 1024 * 1024

/**
 * Makes the master of an uploaded file, judged by its content. Throws PictureTooLarge, TooManyPixels or NotAPicture.
 */
export async function makeMaster(bytes: Uint8Array): Promise<Master> {
  if (bytes.length > UPLOAD_BYTES_MAX) throw PictureTooLarge({ max_megabytes: UPLOAD_BYTES_MAX / 1024 / 1024 })
  if (bytes.length === 0) throw NotAPicture()
  const drawn = await inWorkshop('urgent', { kind: 'master', bytes })
  if ('master' in drawn) return drawn.master
  throw 'refused' in drawn && drawn.refused === 'too_many_pixels'
    ? TooManyPixels({ max_megapixels: MEGAPIXELS_MAX })
    : NotAPicture()
}
