import sharp from 'sharp'
import type { Canvas } from './canvas.ts'
import { paint, shade } from './canvas.ts'
import { channels, darker, lighter, mix } from './colour.ts'
import type { PaletteName } from './palettes.ts'
import { palettes } from './palettes.ts'
import { jpegOf, pixelsOf } from './pixels.ts'
import type { Sprites } from './sprites.ts'

/** A person's picture: an emoji face over a drawn pair of shoulders, on a colour. */
export type PortraitSpec = { face: string; palette: PaletteName; shirt?: string }

const edge = 512

function markup(palette: PaletteName, shirt: string | undefined): string {
  const { wall, accent } = palettes[palette]
  const shoulders = shirt
    ? `<path d="M52 512q6-112 116-132 40-34 88-34t88 34q110 20 116 132z" fill="url(#s)"/><path d="M178 384q78 54 156 0-8-30-78-34-70 4-78 34z" fill="${lighter(shirt, 0.3)}"/>`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><defs>
    <linearGradient id="b" x2=".6" y2="1"><stop offset="0" stop-color="${mix(wall[1], accent, 0.25)}"/><stop offset="1" stop-color="${mix(wall[1], accent, 0.85)}"/></linearGradient>
    <linearGradient id="s" x2="0" y2="1"><stop offset="0" stop-color="${lighter(shirt ?? accent, 0.14)}"/><stop offset="1" stop-color="${darker(shirt ?? accent, 0.24)}"/></linearGradient></defs>
    <rect width="512" height="512" fill="url(#b)"/><circle cx="256" cy="240" r="206" fill="#fff" opacity=".24"/>${shoulders}</svg>`
}

/** Draws a portrait of 512 × 512 as JPEG. Faces that bring their own shoulders (a scarf, an apron) need no shirt. */
export async function renderPortrait({ face, palette, shirt }: PortraitSpec, sprites: Sprites): Promise<Buffer> {
  const canvas: Canvas = { edge, data: (await pixelsOf(sharp(Buffer.from(markup(palette, shirt))))).data }
  const size = shirt ? 310 : 400
  const sprite = await sprites.sprite({ art: face }, size)
  const left = Math.round((edge - sprite.width) / 2)
  const top = shirt ? Math.round(228 - sprite.height / 2) : edge - sprite.height
  const outline = await sprites.outline({ art: face }, size, 0, 3)
  shade(canvas, outline, sprite, { left, top, shift: [4, 14] }, channels(palettes[palette].ink), 0.3)
  paint(canvas, sprite, left, top)
  return jpegOf(canvas)
}
