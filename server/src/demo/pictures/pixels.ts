import type { Sharp } from 'sharp'
import sharp from 'sharp'
import type { Canvas, Raster } from './canvas.ts'

const quality = 86

/** The pixels of an image as RGBA, not premultiplied, in memory of their own. */
export async function pixelsOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: Uint8Array.from(data) }
}

/** A finished picture as a file. */
export const jpegOf = ({ edge, data }: Canvas): Promise<Buffer> =>
  sharp(data, { raw: { width: edge, height: edge, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer()
