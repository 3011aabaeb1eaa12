import type { Outline, Raster } from './canvas.ts'
import { cell, words } from './canvas.ts'

/** Multiplies colours by alpha, in place. */
export function premultiply(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] as number) / 255
    if (alpha === 1) continue
    data[at] = (data[at] as number) * alpha
    data[at + 1] = (data[at + 1] as number) * alpha
    data[at + 2] = (data[at + 2] as number) * alpha
  }
}

/** Between two pairs of channels; `share` of the second in 128ths, which just fits into 32 bits. */
const between = (a: number, b: number, share: number): number => ((a * (128 - share) + b * share) >>> 7) & 0xff00ff

/** Between two pixels. */
const blend = (a: number, b: number, share: number): number =>
  between(a & 0xff00ff, b & 0xff00ff, share) | (between((a >>> 8) & 0xff00ff, (b >>> 8) & 0xff00ff, share) << 8)

/** Scales and then turns a raster clockwise by degrees, with bilinear sampling; the result is as large as it needs to be. */
export function resampled(base: Raster, scale: number, turn: number): Raster {
  const angle = (turn * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const width = Math.ceil((Math.abs(base.width * cos) + Math.abs(base.height * sin)) * scale)
  const height = Math.ceil((Math.abs(base.width * sin) + Math.abs(base.height * cos)) * scale)
  const made = new Uint32Array(width * height)
  const source = words(base)
  const stride = base.width
  const limitX = base.width - 1
  const limitY = base.height - 1
  const stepX = cos / scale
  const stepY = -sin / scale
  const offX = (0.5 - width / 2) / scale
  for (let y = 0, to = 0; y < height; y++) {
    const offY = (y + 0.5 - height / 2) / scale
    let sourceX = offX * cos + offY * sin + base.width / 2 - 0.5
    let sourceY = offY * cos - offX * sin + base.height / 2 - 0.5
    for (let x = 0; x < width; x++, to++, sourceX += stepX, sourceY += stepY) {
      if (sourceX < 0 || sourceY < 0 || sourceX >= limitX || sourceY >= limitY) continue
      const column = sourceX | 0
      const line = sourceY | 0
      const at = line * stride + column
      const a = source[at] as number
      const b = source[at + 1] as number
      const c = source[at + stride] as number
      const d = source[at + stride + 1] as number
      if ((a | b | c | d) === 0) continue
      const along = ((sourceX - column) * 128) | 0
      const down = ((sourceY - line) * 128) | 0
      made[to] = blend(blend(a, b, along), blend(c, d, along), down)
    }
  }
  return { width, height, data: new Uint8Array(made.buffer) }
}

/** One pass of a box blur along rows, written transposed, so that two passes blur both ways. */
function blurredAcross(data: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const turned = new Uint8Array(data.length)
  const span = reach * 2 + 1
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = -reach; x < width; x++) {
      sum += x + reach < width ? (data[y * width + x + reach] as number) : 0
      sum -= x - reach - 1 >= 0 ? (data[y * width + x - reach - 1] as number) : 0
      if (x >= 0) turned[x * height + y] = sum / span
    }
  }
  return turned
}

/** What a raster covers, blurred by about `reach` cells of 4 pixels. */
export function outlineOf(raster: Raster, reach: number): Outline {
  const pad = reach * 2 + 1
  const width = Math.ceil(raster.width / cell) + pad * 2
  const height = Math.ceil(raster.height / cell) + pad * 2
  let data = new Uint8Array(width * height)
  for (let y = 2; y < raster.height; y += cell) {
    for (let x = 2; x < raster.width; x += cell) {
      data[(Math.floor(y / cell) + pad) * width + Math.floor(x / cell) + pad] = raster.data[
        (y * raster.width + x) * 4 + 3
      ] as number
    }
  }
  for (let pass = 0; pass < 2; pass++) {
    data = blurredAcross(blurredAcross(data, width, height, reach), height, width, reach) as Uint8Array<ArrayBuffer>
  }
  return { width, height, pad, data }
}
