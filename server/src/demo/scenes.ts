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
import { jpegOf } from './pictures/pixels.ts'
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

/** Layouts think in 1024 units a side; the picture has a little fewer pixels, which emojis of 256 pixels bear well. */
const units = 1024
const edge = 896
const onWood: Backdrop[] = ['table', 'planks']
const woodInk = '#4a2812'

function asItem(thing: string | Item): Item {
  return typeof thing === 'string' ? { art: thing } : thing
}

/** Paints a thing and the shadow it throws. */
async function place(canvas: Canvas, placed: Placed, ink: Ink, sprites: Sprites): Promise<void> {
  const { item, shadow, turn = 0 } = placed
  const pixels = edge / units
  const size = Math.round(placed.size * (item.scale ?? 1) * pixels)
  const sprite = await sprites.sprite(item, size, turn)
  const centred = shadow === 'drop' || shadow === 'lift'
  const left = Math.round(placed.x * pixels - sprite.width / 2)
  const top = Math.round(placed.y * pixels - sprite.height / (centred ? 2 : 1))
  const throwShadow = async (reach: number, shift: [number, number], strength: number) =>
    shade(canvas, await sprites.outline(item, size, turn, reach), sprite, { left, top, shift }, ink, strength)
  if (shadow === 'drop') await throwShadow(2, [8, 14], 0.42)
  if (shadow === 'lift') await throwShadow(4, [14, 24], 0.46)
  if (shadow === 'foot') {
    const reach = (sprite.foot.to - sprite.foot.from) / 2
    const x = left + (sprite.foot.from + sprite.foot.to) / 2
    const y = top + sprite.height
    const leans = reach < sprite.width * 0.15
    if (leans) await throwShadow(3, [12, 12], 0.3)
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

/** What is all soft is painted at a quarter of the edge and enlarged twice, which is fast and looks out of focus. */
const soft: Backdrop[] = ['studio', 'arch', 'sun', 'window', 'leaves', 'top', 'halves']

async function backdropFor(backdrop: Backdrop, name: PaletteName, sprites: Sprites): Promise<Canvas> {
  const half = await sprites.backdrop(`${backdrop} ${name}`, async () =>
    soft.includes(backdrop)
      ? doubled(await paintBackdrop(backdrop, palettes[name], edge / 4, sprites))
      : paintBackdrop(backdrop, palettes[name], edge / 2, sprites),
  )
  return doubled(half)
}

const shared = openSprites()

/**
 * Draws a product picture of 896 × 896 as JPEG; the same words give the same bytes.
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
  return jpegOf(canvas)
}
