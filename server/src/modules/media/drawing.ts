import sharp, { type Metadata } from 'sharp'
import type { Format, Width } from './derivatives.ts'
import { MEGAPIXELS_MAX } from './refusals.ts'

sharp.cache(false)
sharp.concurrency(1)

const PIXELS_MAX = MEGAPIXELS_MAX * 1_000_000
const MASTER_SIDE_MAX = 2560
const MASTER_QUALITY = 90
const BLUR_SIDE = 16
const CONVERT_SECONDS_MAX = 20
const KNOWN_FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif'])

/** What is kept of an upload: upright, at most 2560 pixels a side, without camera, place or any other metadata. */
export interface Master {
  bytes: Uint8Array
  contentType: 'image/webp'
  width: number
  height: number
  /** A data: URL of a 16 pixel wide version. */
  blur: string
}

/** Work on pictures, as it is sent to the process that does it. */
export type Task =
  | { kind: 'master'; bytes: Uint8Array }
  | { kind: 'derivative'; master: Uint8Array; width: Width; format: Format }

/** What became of a task: the work, or why the file is not taken. */
export type Drawn = { master: Master } | { derivative: Uint8Array } | { refused: 'not_a_picture' | 'too_many_pixels' }

/** Does a task. Needs tens of megabytes, so it runs in the workshop's own process. */
export function draw(task: Task): Promise<Drawn> {
  return task.kind === 'master' ? drawMaster(task.bytes) : drawDerivative(task)
}

async function drawMaster(bytes: Uint8Array): Promise<Drawn> {
  const metadata = await readMetadata(bytes)
  if (!metadata) return { refused: 'not_a_picture' }
  if (metadata.width * metadata.height > PIXELS_MAX) return { refused: 'too_many_pixels' }
  return convert(bytes).then(
    (master) => ({ master }),
    () => ({ refused: 'not_a_picture' }),
  )
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
    return KNOWN_FORMATS.has(metadata.format) && metadata.width && metadata.height ? metadata : undefined
  } catch {
    return undefined // no decoder knows it
  }
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

async function drawDerivative({ master, width, format }: Extract<Task, { kind: 'derivative' }>): Promise<Drawn> {
  const sized = sharp(master).resize(width, undefined, { withoutEnlargement: true })
  if (format === 'avif') return { derivative: await sized.avif({ quality: 50, effort: 0 }).toBuffer() }
  if (format === 'webp') return { derivative: await sized.webp({ quality: 75, effort: 2 }).toBuffer() }
  return {
    derivative: await sized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, progressive: true }).toBuffer(),
  }
}
