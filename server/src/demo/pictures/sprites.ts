import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Canvas, Outline, Raster } from './canvas.ts'
import type { Draw, Drawing, Look } from './drawing.ts'
import { pixelsOf } from './pixels.ts'
import { outlineOf, premultiply, resampled } from './resample.ts'
import * as stands from './stands.ts'
import * as textiles from './textiles.ts'
import * as vessels from './vessels.ts'

/** The things scenes can draw themselves; every other name is an emoji. */
const drawings = { ...vessels, ...stands, ...textiles } satisfies Record<string, Draw>
export type DrawnName = keyof typeof drawings

/** One thing in a picture: an emoji or a drawn thing, and how it differs from its plain self. */
export type Item = Look & {
  art: string
  /** Degrees round the colour wheel. */
  hue?: number
  /** Factors; 1 leaves saturation or lightness as they are. */
  vivid?: number
  light?: number
  flip?: boolean
  /** Factor on the size its place in the layout gives it. */
  scale?: number
}

/** A cut-out item and the part of it that touches the ground, in its own pixels. */
export type Sprite = Raster & { foot: { from: number; to: number } }

export type Sprites = {
  /** Cuts an item to about `size` pixels each way, turned clockwise by degrees. */
  sprite(item: Item, size: number, turn?: number): Promise<Sprite>
  /** Its outline, blurred by about `reach` cells of 4 pixels. */
  outline(item: Item, size: number, turn: number, reach: number): Promise<Outline>
  /** A backdrop by its name, painted when it is not kept. */
  backdrop(name: string, paint: () => Promise<Canvas>): Promise<Canvas>
}

const assets = join(dirname(fileURLToPath(import.meta.resolve('@lobehub/fluent-emoji-3d/package.json'))), 'assets')
let files: Set<string> | undefined

/** The emoji's file; names differ in whether they spell the variation selector. Throws on an emoji the set has not. */
function emojiFile(emoji: string): string {
  files ??= new Set(readdirSync(assets))
  const points = [...emoji].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
  const plain = points.filter((point) => point !== 'fe0f').join('-')
  for (const name of [`${points.join('-')}.webp`, `${plain}.webp`, `${plain}-fe0f.webp`]) {
    if (files.has(name)) return join(assets, name)
  }
  throw new Error(`No picture of the emoji ${emoji} (${points.join('-')})`)
}

/** The part of straight-alpha pixels that shows, so that every emoji fills the size it is given. */
function trimmed({ width, height, data }: Raster): Raster {
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < 24) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  const across = right - left + 1
  const kept = new Uint8Array(across * (bottom - top + 1) * 4)
  for (let y = top; y <= bottom; y++) {
    kept.set(data.subarray((y * width + left) * 4, (y * width + right + 1) * 4), (y - top) * across * 4)
  }
  return { width: across, height: bottom - top + 1, data: kept }
}

/** Where the lowest sixteenth of the sprite touches the ground. */
function footOf({ width, height, data }: Raster): Sprite['foot'] {
  let [from, to] = [width, 0]
  for (let y = Math.floor(height * 0.94); y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < 128) continue
      from = Math.min(from, x)
      to = Math.max(to, x)
    }
  }
  return from < to ? { from, to } : { from: 0, to: width }
}

/** The scale at which a thing weighs on the eye like any other of that size; what carries others is as wide as it is told to be. */
function scaleFor({ width, height }: { width: number; height: number }, size: number, carries: boolean): number {
  const longest = Math.max(width, height)
  if (carries) return size / longest
  return Math.min((size * 0.92) / Math.sqrt(width * height), (size * 1.22) / longest)
}

function svgOf(drawing: Drawing, scale: number): Buffer {
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)]
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.markup}</svg>`,
  )
}

/** Keeps what was used last within a budget of bytes. */
function recent<Value extends { data: Uint8Array }>(budgetBytes: number) {
  const kept = new Map<string, Promise<Value>>()
  let bytes = 0
  return async (key: string, make: () => Promise<Value>): Promise<Value> => {
    const found = kept.get(key)
    if (found) {
      kept.delete(key)
      kept.set(key, found)
      return found
    }
    const made = make()
    kept.set(key, made)
    bytes += (await made).data.byteLength
    for (const [oldest, old] of kept) {
      if (bytes <= budgetBytes || oldest === key) break
      kept.delete(oldest)
      bytes -= (await old).data.byteLength
    }
    return made
  }
}

/** Opens a cutter of sprites with its own cache; drop it to give the memory back. `budgetBytes` bounds each of its four shelves. */
export function openSprites(budgetBytes = 24_000_000): Sprites {
  const bases = recent<Raster>(budgetBytes)
  const sprites = recent<Sprite>(budgetBytes)
  const outlines = recent<Outline>(budgetBytes)

  function emoji({ art, hue = 0, vivid = 1, light = 1, flip = false }: Item): Promise<Raster> {
    return bases(JSON.stringify([art, hue, vivid, light, flip]), async () => {
      let image = sharp(emojiFile(art)).flop(flip)
      if (hue || vivid !== 1 || light !== 1) image = image.modulate({ hue, saturation: vivid, brightness: light })
      const base = trimmed(await pixelsOf(image))
      premultiply(base.data)
      return base
    })
  }

  async function drawn(item: Item, drawing: Drawing, size: number): Promise<Raster> {
    const scale = scaleFor(drawing, size, item.art in stands)
    let image = sharp(svgOf(drawing, scale)).flop(item.flip ?? false)
    if (item.emblem && drawing.emblem) {
      const { x, y, size: across } = drawing.emblem
      const print = await sprite({ art: item.emblem }, Math.round(across * scale))
      image = image.composite([
        {
          input: print.data as Buffer,
          raw: { width: print.width, height: print.height, channels: 4, premultiplied: true },
          left: Math.round(x * scale - print.width / 2),
          top: Math.round(y * scale - print.height / 2),
        },
      ])
    }
    const raster = await pixelsOf(image)
    premultiply(raster.data)
    return raster
  }

  async function cut(item: Item, size: number, turn: number): Promise<Raster> {
    const draw: Draw | undefined = drawings[item.art as DrawnName]
    if (draw) {
      const whole = await drawn(item, draw(item), size)
      return turn ? resampled(whole, 1, turn) : whole
    }
    const base = await emoji(item)
    return resampled(base, scaleFor(base, size, false), turn)
  }

  function sprite(item: Item, size: number, turn = 0): Promise<Sprite> {
    return sprites(JSON.stringify([item, size, turn]), async () => {
      const raster = await cut(item, size, turn)
      return { ...raster, foot: footOf(raster) }
    })
  }

  function outline(item: Item, size: number, turn: number, reach: number): Promise<Outline> {
    return outlines(JSON.stringify([item, size, turn, reach]), async () =>
      outlineOf(await sprite(item, size, turn), reach),
    )
  }

  return { sprite, outline, backdrop: recent<Canvas>(budgetBytes) }
}
