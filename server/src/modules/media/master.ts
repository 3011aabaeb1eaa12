import sharp, { type Metadata } from 'sharp'
import { NotAPicture, PictureTooLarge, TooManyPixels } from './refusals.ts'
import { inWorkshop } from './workshop.ts'

export const UPLOAD_BYTES_MAX = 20 * 1024 * 1024
const PIXELS_MAX = 50_000_000
const MASTER_SIDE_MAX = 2560
const MASTER_QUALITY = 90
const BLUR_SIDE = 16
const CONVERT_SECONDS_MAX = 20
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif'])

/** What is kept of an upload: upright, at most 2560 pixels a side, without camera, place or any other metadata. */
export interface Master {
  bytes: Buffer
  contentType: 'image/webp'
  width: number
  height: number
  /** A data: URL of a 16 pixel wide version. */
  blur: string
}

/**
 * Makes the master of an uploaded file, judged by its content. Throws PictureTooLarge, TooManyPixels or NotAPicture.
 */
export async function makeMaster(bytes: Uint8Array): Promise<Master> {
  if (bytes.length > UPLOAD_BYTES_MAX) throw PictureTooLarge({ max_megabytes: UPLOAD_BYTES_MAX / 1024 / 1024 })
  return inWorkshop('urgent', async () => {
    const { width, height } = await readMetadata(bytes)
    if (width * height > PIXELS_MAX) throw TooManyPixels({ max_megapixels: PIXELS_MAX / 1_000_000 })
    try {
      return await convert(bytes)
    } catch (cause) {
      throw Object.assign(NotAPicture(), { cause })
    }
  })
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!metadata || !FORMATS.has(metadata.format) || !metadata.width || !metadata.height) throw NotAPicture()
  return metadata
}

async function convert(input: Uint8Array): Promise<Master> {
  const { data, info } = await sharp(input, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    .timeout({ seconds: CONVERT_SECONDS_MAX })
    .autoOrient()
    .resize(MASTER_SIDE_MAX, MASTER_SIDE_MAX, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: MASTER_QUALITY, effort: 0 })
    .toBuffer({ resolveWithObject: true })
  const blur = await sharp(data).resize(BLUR_SIDE, BLUR_SIDE, { fit: 'inside' }).webp({ quality: 30 }).toBuffer()
  return {
    bytes: data,
    contentType: 'image/webp',
    width: info.width,
    height: info.height,
    blur: `data:image/webp;base64,${blur.toString('base64')}`,
  }
}
