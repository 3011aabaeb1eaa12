import type { Colour } from './colour.ts'
import { darker, lighter } from './colour.ts'

/** What a drawn thing may be told: its colours, a pattern and the emoji printed on it. */
export type Look = { colour?: Colour; second?: Colour; pattern?: PatternName; emblem?: string }
export type PatternName = 'kawung' | 'parang' | 'check' | 'stripe' | 'dots' | 'knit' | 'tartan' | 'petals'

/** SVG markup in its own units, and where an emblem is printed on it. */
export type Drawing = {
  width: number
  height: number
  markup: string
  emblem?: { x: number; y: number; size: number }
}
export type Draw = (look: Look) => Drawing

/** Shading across a round body lit from the upper left. */
export function roundShading(id: string, colour: Colour): string {
  return `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0">
    <stop offset="0" stop-color="${darker(colour, 0.16)}"/><stop offset=".14" stop-color="${colour}"/>
    <stop offset=".32" stop-color="${lighter(colour, 0.34)}"/><stop offset=".6" stop-color="${colour}"/>
    <stop offset="1" stop-color="${darker(colour, 0.34)}"/></linearGradient>`
}

/** Shading down a flat face lit from above. */
export function faceShading(id: string, colour: Colour, depth = 0.2): string {
  return `<linearGradient id="${id}" x1="0" x2=".25" y1="0" y2="1">
    <stop offset="0" stop-color="${lighter(colour, 0.18)}"/><stop offset=".45" stop-color="${colour}"/>
    <stop offset="1" stop-color="${darker(colour, depth)}"/></linearGradient>`
}

/** Moves an opacity gradient over a shape so that flat pattern reads as lit volume. */
export function sheen(id: string, vertical = true): string {
  const [x2, y2] = vertical ? [0, 1] : [1, 0]
  return `<linearGradient id="${id}" x1="0" x2="${x2}" y1="0" y2="${y2}">
    <stop offset="0" stop-color="#fff" stop-opacity=".42"/><stop offset=".3" stop-color="#fff" stop-opacity=".06"/>
    <stop offset=".62" stop-color="#2a1638" stop-opacity=".04"/><stop offset="1" stop-color="#2a1638" stop-opacity=".42"/>
    </linearGradient>`
}
