import sharp from 'sharp'
import type { Backdrop } from './pictures/backdrops.ts'
import { paintBackdrop, rooms, tops } from './pictures/backdrops.ts'
import type { Canvas, Ink } from './pictures/canvas.ts'
import { doubled, paint, pool, shade } from './pictures/canvas.ts'
import { chance } from './pictures/chance.ts'
import { channels } from './pictures/colour.ts'
import type { LayoutName, Placed } from './pictures/layouts.ts'
import { layouts, lying } from './pictures/layouts.ts'
import type { PaletteName } from './pictures/palettes.ts'
import { palettes } from './pictures/palettes.ts'
import type { Item, Sprites } from './pictures/sprites.ts'
import { openSprites } from './pictures/sprites.ts'

/** A product picture in words; emojis may be given by themselves. */
export type SceneSpec = {
  layout: LayoutName
  palette: PaletteName
  /** Left out, one that suits the layout is chosen by the seed. */
  backdrop?: Backdrop
  items: (string | Item)[]
  props?: (string | Item)[]
  seed?: string
}

const edge = 1024
const onWood: Backdrop[] = ['table', 'planks']
const woodInk = '#4a2812'

function asItem(thing: string | Item): Item {
  return typeof thing === 'string' ? { art: thing } : thing
}

/** Paints a thing and the shadow it throws. */
async function place(canvas: Canvas, placed: Placed, ink: Ink, sprites: Sprites): Promise<void> {
  const { item, shadow, turn = 0 } = placed
  const size = Math.round(placed.size * (item.scale ?? 1))
  const sprite = await sprites.sprite(item, size, turn)
  const centred = shadow === 'drop' || shadow === 'lift'
  const left = Math.round(placed.x - sprite.width / 2)
  const top = Math.round(centred ? placed.y - sprite.height / 2 : placed.y - sprite.height)
  if (shadow === 'drop') shade(canvas, await sprites.outline(item, size, turn, 2), left + 8, top + 14, ink, 0.42)
  if (shadow === 'lift') shade(canvas, await sprites.outline(item, size, turn, 4), left + 14, top + 24, ink, 0.46)
  if (shadow === 'foot') {
    const reach = (sprite.foot.to - sprite.foot.from) / 2
    const x = left + (sprite.foot.from + sprite.foot.to) / 2
    const y = top + sprite.height
    const leans = reach < sprite.width * 0.15
    if (leans) shade(canvas, await sprites.outline(item, size, turn, 3), left + 12, top + 12, ink, 0.3)
    const wide = Math.max(reach, sprite.width * 0.3)
    pool(canvas, { x: x + wide * 0.4, y: y - 4 }, { x: wide * 1.8, y: wide * 0.3 }, ink, leans ? 0.16 : 0.3)
    pool(
      canvas,
      { x: x + reach * 0.08, y: y - reach * 0.05 - 4 },
      { x: reach * 1.18 + 8, y: reach * 0.12 + 12 },
      ink,
      0.62,
    )
  }
  paint(canvas, sprite, left, top)
}

/** Backdrops at half the edge, kept as long as the sprites they belong to. */
const kept = new WeakMap<Sprites, Map<string, Canvas>>()
const keptAtMost = 24

async function backdropFor(backdrop: Backdrop, name: PaletteName, sprites: Sprites): Promise<Canvas> {
  const shelf = kept.get(sprites) ?? new Map<string, Canvas>()
  kept.set(sprites, shelf)
  const key = `${backdrop} ${name}`
  const small = shelf.get(key) ?? (await paintBackdrop(backdrop, palettes[name], edge / 2, sprites))
  for (const oldest of shelf.keys()) {
    if (shelf.size < keptAtMost) break
    shelf.delete(oldest)
  }
  shelf.set(key, small)
  return doubled(small)
}

const shared = openSprites()

/**
 * Draws a product picture of 1024 × 1024 as JPEG; the same words give the same bytes.
 * Pass `sprites` to share rasters between pictures and drop them together.
 */
export async function renderScene(spec: SceneSpec, sprites: Sprites = shared): Promise<Buffer> {
  const luck = chance(spec.seed ?? JSON.stringify(spec))
  const backdrop = spec.backdrop ?? luck.pick<Backdrop>(spec.layout in lying ? tops : rooms)
  const canvas = await backdropFor(backdrop, spec.palette, sprites)
  const ink = channels(onWood.includes(backdrop) ? woodInk : palettes[spec.palette].ink)
  for (const placed of layouts[spec.layout](spec.items.map(asItem), (spec.props ?? []).map(asItem), luck)) {
    await place(canvas, placed, ink, sprites)
  }
  return sharp(canvas.data, { raw: { width: edge, height: edge, channels: 3 } })
    .jpeg({ quality: 86 })
    .toBuffer()
}
