import type { Outline, Raster } from './canvas.ts'
import { cell } from './canvas.ts'

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

/** Scales and then turns a raster clockwise by degrees, with bilinear sampling; the result is as large as it needs to be. */
export function resampled(base: Raster, scale: number, turn: number): Raster {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const width = Math.ceil((Math.abs(base.width * cos) + Math.abs(base.height * sin)) * scale)
  const height = Math.ceil((Math.abs(base.width * sin) + Math.abs(base.height * cos)) * scale)
  const data = new Uint8Array(width * height * 4)
  const source = base.data
  const [limitX, limitY, stride] = [base.width - 1, base.height - 1, base.width * 4]
  const offX = (0.5 - width / 2) / scale
  for (let y = 0; y < height; y++) {
    const offY = (y + 0.5 - height / 2) / scale
    let sourceX = offX * cos + offY * sin + base.width / 2 - 0.5
    let sourceY = offY * cos - offX * sin + base.height / 2 - 0.5
    let to = y * width * 4
    for (let x = 0; x < width; x++, to += 4, sourceX += cos / scale, sourceY -= sin / scale) {
      const column = Math.floor(sourceX)
      const line = Math.floor(sourceY)
      if (column < 0 || line < 0 || column >= limitX || line >= limitY) continue
      const right = sourceX - column
      const down = sourceY - line
      const at = line * stride + column * 4
      for (let from = at; from < at + 4; from++) {
        const upper = (source[from] as number) * (1 - right) + (source[from + 4] as number) * right
        const lower = (source[from + stride] as number) * (1 - right) + (source[from + stride + 4] as number) * right
        data[to + from - at] = upper * (1 - down) + lower * down + 0.5
      }
    }
  }
  return { width, height, data }
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
