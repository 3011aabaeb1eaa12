import sharp from 'sharp'
import type { Canvas, Raster } from './canvas.ts'
import { shade } from './canvas.ts'
import { channels, darker, lighter, mix } from './colour.ts'
import type { Palette } from './palettes.ts'
import { pixelsOf } from './pixels.ts'
import type { Sprites } from './sprites.ts'

/** Rooms have a wall and a floor things stand on; tops are seen from above and fill the picture. */
export const rooms = ['studio', 'arch', 'sun', 'window', 'leaves', 'table'] as const
export const tops = ['top', 'linen', 'planks', 'gingham', 'halves'] as const
export type Room = (typeof rooms)[number]
export type Top = (typeof tops)[number]
export type Backdrop = Room | Top

const wood = '#d29a63'

function wall({ wall: [top, bottom], floor, ink }: Palette): string {
  return `<defs><linearGradient id="w" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>
    <linearGradient id="f" x2="0" y2="1"><stop offset="0" stop-color="${mix(bottom, floor, 0.35)}"/><stop offset=".22" stop-color="${floor}"/><stop offset="1" stop-color="${lighter(floor, 0.3)}"/></linearGradient>
    <radialGradient id="l" cx=".38" cy=".3" r=".75"><stop offset="0" stop-color="#fff" stop-opacity=".6"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
    <radialGradient id="v" cx=".5" cy=".46" r=".78"><stop offset=".62" stop-color="${ink}" stop-opacity="0"/><stop offset="1" stop-color="${ink}" stop-opacity=".2"/></radialGradient></defs>
    <rect width="1024" height="1024" fill="url(#w)"/>`
}

const floor = '<rect y="690" width="1024" height="334" fill="url(#f)"/>'
const light = '<rect width="1024" height="1024" fill="url(#l)"/>'
const vignette = '<rect width="1024" height="1024" fill="url(#v)"/>'

function plank(y: number, height: number, tone: number, joint: number): string {
  const colour = darker(wood, tone)
  return `<rect y="${y}" width="1024" height="${height}" fill="${colour}"/><rect y="${y}" width="1024" height="4" fill="${lighter(colour, 0.3)}"/><rect y="${y + height - 4}" width="1024" height="4" fill="${darker(colour, 0.35)}" opacity=".6"/>
    <path d="M${joint} ${y}v${height}" stroke="${darker(colour, 0.35)}" stroke-width="4" opacity=".55"/>
    <path d="M0 ${y + height * 0.3}q260-16 520 2t520-10M0 ${y + height * 0.66}q300 18 560-2t480 8" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="4" opacity=".22"/>`
}

function markup(backdrop: Backdrop, palette: Palette): string {
  const { accent, ink } = palette
  const [upper, lower] = palette.wall
  switch (backdrop) {
    case 'studio':
    case 'leaves':
      return `${wall(palette)}${floor}${light}${vignette}`
    case 'arch':
      return `${wall(palette)}<path d="M222 760V430q0-290 290-290t290 290v330z" fill="${mix(lower, accent, 0.62)}"/><path d="M246 760V434q0-270 266-270t266 270v326z" fill="${mix(lower, accent, 0.42)}"/>${floor}${light}${vignette}`
    case 'sun':
      return `${wall(palette)}<circle cx="512" cy="450" r="330" fill="${mix(lower, accent, 0.5)}"/><circle cx="512" cy="450" r="330" fill="url(#l)"/>${floor}${vignette}`
    case 'window':
      return `${wall(palette)}${floor}<g fill="#fff" opacity=".5"><path d="M90 690L330 60h150L240 690z"/><path d="M300 690L540 60h150L450 690z"/><path d="M240 690H90l-90 190v144h60zM450 690H300L150 1024h150z" opacity=".7"/></g>
        <path d="M120 610l60-156 390 0-60 156z" fill="${upper}" opacity="0"/>${light}${vignette}`
    case 'table':
      return `${wall(palette)}${light}${plank(690, 96, 0.02, 300)}${plank(786, 112, 0.06, 720)}${plank(898, 126, 0.02, 420)}<rect y="690" width="1024" height="334" fill="url(#l)" opacity=".5"/><rect y="690" width="1024" height="14" fill="${ink}" opacity=".12"/>${vignette}`
    case 'top':
      return `${wall({ ...palette, wall: [lighter(lower, 0.25), lower] })}${light}${vignette}`
    case 'linen':
      return `${wall({ ...palette, wall: [upper, lower] })}<defs><pattern id="t" width="14" height="14" patternUnits="userSpaceOnUse"><path d="M0 3h14M0 10h14" stroke="#fff" stroke-width="3" opacity=".4"/><path d="M3 0v14M10 0v14" stroke="${ink}" stroke-width="2" opacity=".09"/></pattern></defs><rect width="1024" height="1024" fill="url(#t)"/>${light}${vignette}`
    case 'planks':
      return `${wall(palette)}${[0, 1, 2, 3, 4].map((row) => plank(row * 206, 206, row % 2 ? 0.02 : 0.07, (row * 379 + 160) % 1024)).join('')}${light}${vignette}`
    case 'gingham':
      return `${wall({ ...palette, wall: [lighter(upper, 0.5), lighter(upper, 0.2)] })}<defs><pattern id="t" width="128" height="128" patternUnits="userSpaceOnUse"><rect width="64" height="128" fill="${accent}" opacity=".3"/><rect width="128" height="64" fill="${accent}" opacity=".3"/></pattern></defs><rect width="1024" height="1024" fill="url(#t)" transform="rotate(12 512 512) scale(1.4) translate(-200 -200)"/>${light}${vignette}`
    case 'halves':
      return `${wall({ ...palette, wall: [upper, lower] })}<path d="M0 720L1024 300V1024H0z" fill="${mix(lower, accent, 0.55)}"/>${light}${vignette}`
  }
}

/** Leaves outside the picture throw their shadow on the wall; places on a canvas of 1024 × 1024. */
const leafShadows = [
  { x: 560, y: -180, size: 620, turn: 120 },
  { x: -220, y: -120, size: 560, turn: 40 },
]

const outside: Raster = { width: 0, height: 0, data: new Uint8Array(0) }

/** Paints a backdrop `edge` pixels a side. */
export async function paintBackdrop(
  backdrop: Backdrop,
  palette: Palette,
  edge: number,
  sprites: Sprites,
): Promise<Canvas> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="0 0 1024 1024">${markup(backdrop, palette)}</svg>`
  const canvas: Canvas = { edge, data: (await pixelsOf(sharp(Buffer.from(svg)).blur(0.8))).data }
  if (backdrop !== 'leaves') return canvas
  const scale = edge / 1024
  for (const { x, y, size, turn } of leafShadows) {
    const outline = await sprites.outline({ art: '🌿' }, Math.round(size * scale), turn, 2)
    const at = { left: Math.round(x * scale), top: Math.round(y * scale), shift: [0, 0] as [number, number] }
    shade(canvas, outline, outside, at, channels(palette.ink), 0.16)
  }
  return canvas
}
