import type { Colour } from './colour.ts'

/** The colours of a scene: wall from top to bottom, floor, an accent for shapes and stands, and what shadows are made of. */
export type Palette = { wall: [Colour, Colour]; floor: Colour; accent: Colour; ink: Colour }

function palette(top: Colour, bottom: Colour, floor: Colour, accent: Colour, ink: Colour): Palette {
  return { wall: [top, bottom], floor, accent, ink }
}

export const palettes = {
  cream: palette('#fff6e8', '#fbe6c9', '#f6d9b0', '#f2b984', '#7a4a1e'),
  sage: palette('#eef5ea', '#d3e5cb', '#bcd6b2', '#93bb8c', '#2f4d2c'),
  mint: palette('#e6f8f2', '#c3ebdf', '#a7decd', '#62c1a6', '#17544a'),
  sky: palette('#e8f4fe', '#c4e1f8', '#a9d0f0', '#6fb2e6', '#1d4468'),
  peach: palette('#fff0e6', '#ffd6c0', '#ffc3a5', '#ff9f79', '#8a3b1b'),
  rose: palette('#feedf1', '#fbcdd8', '#f6b6c5', '#ea889f', '#7d2440'),
  lilac: palette('#f4eefc', '#dccdf5', '#ccb9ef', '#a98bdf', '#44297a'),
  sand: palette('#faf4ea', '#ecdec8', '#e0cdae', '#c9a67a', '#5c4524'),
  clay: palette('#fbe8de', '#efc4af', '#e3aa90', '#c97b57', '#5f2a14'),
  lemon: palette('#fffae0', '#ffeda6', '#ffe380', '#fac748', '#7a5300'),
  leaf: palette('#f0f8de', '#d3e9a8', '#bfdd8a', '#8bbb45', '#38540c'),
  cocoa: palette('#f6eae0', '#dfc4ac', '#cfaa8c', '#94674a', '#3a2012'),
  snow: palette('#fafcfe', '#e8eef4', '#d9e2eb', '#b6c6d6', '#41566b'),
  teal: palette('#d9f1f2', '#8fcdd1', '#6cb7bd', '#3b97a0', '#0d3d44'),
  night: palette('#4d5f92', '#2b375f', '#263155', '#6d82bf', '#070a18'),
  forest: palette('#5b8a70', '#30584a', '#2a4d41', '#86b394', '#081811'),
  plum: palette('#8d5a84', '#53304d', '#4a2a45', '#b987ae', '#180a16'),
} satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
