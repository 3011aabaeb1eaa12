/** RGBA pixels, colours premultiplied by alpha; `data` begins at a multiple of four bytes. */
export type Raster = { width: number; height: number; data: Uint8Array }
/** Opaque RGBA pixels that a picture is painted on; square, `edge` pixels each way. */
export type Canvas = { edge: number; data: Uint8Array }
/** How much of each cell of 4 × 4 pixels a thing covers, 0..255, with `pad` empty cells on every side. */
export type Outline = { width: number; height: number; pad: number; data: Uint8Array }
/** Channels 0..255. */
export type Ink = [number, number, number]

/** Pixels a side of an outline's cell. */
export const cell = 4

/** The pixels as whole words, so that channels are worked on two at a time: 0xff00ff masks every second one. */
export const words = ({ data }: { data: Uint8Array }): Uint32Array =>
  new Uint32Array(data.buffer, data.byteOffset, data.length / 4)

const everySecond = 0xff00ff

/** Paints a raster over the canvas with its top left corner at whole pixels; what lies outside is cut off. */
export function paint(canvas: Canvas, raster: Raster, left: number, top: number): void {
  const source = words(raster)
  const target = words(canvas)
  const fromX = Math.max(0, -left)
  const toX = Math.min(raster.width, canvas.edge - left)
  for (let y = Math.max(0, -top); y < Math.min(raster.height, canvas.edge - top); y++) {
    let from = y * raster.width + fromX
    let to = (y + top) * canvas.edge + left + fromX
    for (let x = fromX; x < toX; x++, from++, to++) {
      const over = source[from] as number
      const alpha = raster.data[from * 4 + 3] as number
      if (alpha === 255) target[to] = over
      else if (alpha > 0) {
        const under = target[to] as number
        const rest = (256 - alpha) >> 1
        const even = (((under & everySecond) * rest) >>> 7) & everySecond
        const odd = ((((under >>> 8) & everySecond) * rest) >>> 7) & everySecond
        target[to] = (even + (over & everySecond)) | ((odd + ((over >>> 8) & everySecond)) << 8)
      }
    }
  }
}

function stain(target: Uint8Array, to: number, ink: Ink, alpha: number): void {
  const rest = 1 - alpha
  target[to] = (target[to] as number) * rest + ink[0] * alpha
  target[to + 1] = (target[to + 1] as number) * rest + ink[1] * alpha
  target[to + 2] = (target[to + 2] as number) * rest + ink[2] * alpha
}

/** Whether the thing that throws a shadow hides a whole cell of it. */
function hides(thing: Raster, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x + cell > thing.width || y + cell > thing.height) return false
  const at = (y * thing.width + x) * 4 + 3
  const below = at + (cell - 1) * thing.width * 4
  const across = (cell - 1) * 4
  const { data } = thing
  return data[at] === 255 && data[at + across] === 255 && data[below] === 255 && data[below + across] === 255
}

/**
 * Throws the shadow of a thing that is painted next at (left, top), `shift` pixels away from it; where the thing
 * itself will lie no shadow is painted. `strength` 0..1.
 */
export function shade(
  canvas: Canvas,
  outline: Outline,
  thing: Raster,
  at: { left: number; top: number; shift: [number, number] },
  ink: Ink,
  strength: number,
): void {
  const { width, height, pad, data } = outline
  const factor = strength / (255 * cell * cell)
  for (let line = 0; line < height - 1; line++) {
    const y = (line - pad) * cell + at.shift[1]
    for (let column = 0; column < width - 1; column++) {
      const corner = line * width + column
      const a = data[corner] as number
      const b = data[corner + 1] as number
      const c = data[corner + width] as number
      const d = data[corner + width + 1] as number
      if (a + b + c + d === 0) continue
      const x = (column - pad) * cell + at.shift[0]
      if (hides(thing, x, y)) continue
      for (let down = 0; down < cell; down++) {
        const canvasY = at.top + y + down
        if (canvasY < 0 || canvasY >= canvas.edge) continue
        const start = a * (cell - down) + c * down
        const slope = (b * (cell - down) + d * down - start) / cell
        for (let along = 0; along < cell; along++) {
          const canvasX = at.left + x + along
          if (canvasX < 0 || canvasX >= canvas.edge) continue
          const cover = start * cell + slope * along * cell
          stain(canvas.data, (canvasY * canvas.edge + canvasX) * 4, ink, cover * factor)
        }
      }
    }
  }
}

type Point = { x: number; y: number }

/** A soft elliptic shadow on the floor, darkest in its middle; `strength` 0..1. */
export function pool(canvas: Canvas, centre: Point, radius: Point, ink: Ink, strength: number): void {
  const fromX = Math.max(0, Math.ceil(centre.x - radius.x))
  const toX = Math.min(canvas.edge, Math.floor(centre.x + radius.x))
  const fromY = Math.max(0, Math.ceil(centre.y - radius.y))
  const toY = Math.min(canvas.edge, Math.floor(centre.y + radius.y))
  for (let y = fromY; y < toY; y++) {
    const dy = ((y - centre.y) / radius.y) ** 2
    for (let x = fromX; x < toX; x++) {
      const inside = 1 - ((x - centre.x) / radius.x) ** 2 - dy
      if (inside > 0) stain(canvas.data, (y * canvas.edge + x) * 4, ink, inside * inside * strength)
    }
  }
}

/** The mean of two pixels, channel by channel. */
const mean = (a: number, b: number): number => (a & b) + (((a ^ b) & 0xfefefefe) >>> 1)

/** Three parts of the first pixel and one of the second. */
const mostly = (a: number, b: number): number => mean(a, mean(a, b))

/** The canvas at twice its edge: each pixel three parts of the nearest one and one part of the next, both ways. */
export function doubled(canvas: Canvas): Canvas {
  const { edge } = canvas
  const small = words(canvas)
  const large = new Uint32Array(edge * edge * 4)
  const line = new Uint32Array(edge + 2)
  for (let y = 0; y < edge * 2; y++) {
    const near = (y >> 1) * edge
    const far = Math.min(edge - 1, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * edge
    for (let x = 0; x < edge; x++) line[x + 1] = mostly(small[near + x] as number, small[far + x] as number)
    line[0] = line[1] as number
    line[edge + 1] = line[edge] as number
    let to = y * edge * 2
    for (let x = 1; x <= edge; x++, to += 2) {
      const middle = line[x] as number
      large[to] = mostly(middle, line[x - 1] as number)
      large[to + 1] = mostly(middle, line[x + 1] as number)
    }
  }
  return { edge: edge * 2, data: new Uint8Array(large.buffer) }
}
