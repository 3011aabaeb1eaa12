import type { Colour } from './colour.ts'
import { darker, lighter } from './colour.ts'
import type { Draw, PatternName } from './drawing.ts'
import { sheen } from './drawing.ts'

type Weave = (ground: Colour, figure: Colour) => { edge: [number, number]; turn?: number; markup: string }

/** Cloth patterns as repeating tiles; kawung and parang are classic Javanese batik motifs. */
const weaves: Record<PatternName, Weave> = {
  kawung: (ground, figure) => {
    const petal = (turn: number) =>
      `<g transform="rotate(${turn} 30 30)"><ellipse cx="30" cy="15" rx="9" ry="13" fill="${figure}"/><ellipse cx="30" cy="16" rx="3.500" ry="7" fill="${darker(ground, 0.1)}"/></g>`
    return {
      edge: [60, 60],
      turn: 45,
      markup: `${petal(0)}${petal(90)}${petal(180)}${petal(270)}<circle cx="30" cy="30" r="2.500" fill="${figure}"/><circle r="3.500" fill="${figure}"/><circle cx="60" r="3.500" fill="${figure}"/><circle cy="60" r="3.500" fill="${figure}"/><circle cx="60" cy="60" r="3.500" fill="${figure}"/>`,
    }
  },
  parang: (ground, figure) => ({
    edge: [46, 64],
    turn: 45,
    markup: `<path d="M4 0q38 10 20 32T30 64h-8q-22-8-6-32T0 0z" fill="${figure}"/><circle cx="14" cy="8" r="4" fill="${lighter(ground, 0.5)}"/><circle cx="22" cy="42" r="4" fill="${ground}"/>
      <path d="M40 0v64" stroke="${lighter(figure, 0.3)}" stroke-width="3"/><path d="M40 6l4 6-4 6-4-6zM40 30l4 6-4 6-4-6z" fill="${lighter(figure, 0.5)}"/>`,
  }),
  check: (_, figure) => ({
    edge: [48, 48],
    markup: `<rect width="24" height="48" fill="${figure}" opacity=".5"/><rect width="48" height="24" fill="${figure}" opacity=".5"/>`,
  }),
  stripe: (_, figure) => ({
    edge: [46, 46],
    markup: `<rect width="18" height="46" fill="${figure}"/><rect x="26" width="4" height="46" fill="${figure}" opacity=".7"/>`,
  }),
  dots: (_, figure) => ({
    edge: [44, 44],
    markup: `<circle cx="11" cy="11" r="7" fill="${figure}"/><circle cx="33" cy="33" r="7" fill="${figure}"/>`,
  }),
  knit: (ground, figure) => ({
    edge: [28, 24],
    markup: `<path d="M1 2q12 4 12 20Q1 18 1 2z" fill="${figure}"/><path d="M27 2q-12 4-12 20 12-4 12-20z" fill="${figure}"/><path d="M3 4q8 4 9 14" stroke="${lighter(ground, 0.5)}" stroke-width="1.500" fill="none" opacity=".6"/>`,
  }),
  tartan: (_, figure) => ({
    edge: [90, 90],
    markup: `<rect width="38" height="90" fill="${figure}" opacity=".55"/><rect width="90" height="38" fill="${figure}" opacity=".55"/><path d="M64 0v90M0 64h90" stroke="#fff" stroke-width="3" opacity=".6"/><path d="M19 0v90M0 19h90" stroke="#ffd979" stroke-width="2.500" opacity=".7"/>`,
  }),
  petals: (ground, figure) => {
    const flower = (x: number, y: number, size: number) => {
      const petal = (turn: number) =>
        `<ellipse cx="${x}" cy="${y - size}" rx="${size * 0.6}" ry="${size * 0.85}" transform="rotate(${turn} ${x} ${y})" fill="${figure}"/>`
      const heart = `<circle cx="${x}" cy="${y}" r="${size * 0.45}" fill="${lighter(ground, 0.6)}"/>`
      return [...[0, 72, 144, 216, 288].map(petal), heart].join('')
    }
    return {
      edge: [84, 84],
      markup: `${flower(22, 24, 11)}${flower(62, 64, 9)}<path d="M60 16q14 2 14 16-14-2-14-16zM18 62q-4 14 10 18 2-14-10-18z" fill="${lighter(figure, 0.25)}"/>`,
    }
  },
}

function cloth(id: string, pattern: PatternName, ground: Colour, figure: Colour, scale: number): string {
  const { edge, turn = 0, markup } = weaves[pattern](ground, figure)
  return `<pattern id="${id}" width="${edge[0]}" height="${edge[1]}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(${turn})"><rect width="${edge[0]}" height="${edge[1]}" fill="${ground}"/>${markup}</pattern>`
}

/** A cloth hung over a rod in soft folds. */
export const drape: Draw = ({ colour = '#2f3f6b', second = '#f2d8a8', pattern = 'kawung' }) => {
  const outline = 'M40 26H460V470q-26 18-52 0t-54 2-52-2-52 2-54-2-52 2-52-2-52 0z'
  const folds = [0.1, 0.27, 0.45, 0.62, 0.8]
    .map(
      (at) =>
        `<stop offset="${at - 0.07}" stop-color="#2a1638" stop-opacity=".04"/><stop offset="${at}" stop-color="#2a1638" stop-opacity=".32"/><stop offset="${at + 0.035}" stop-color="#fff" stop-opacity=".26"/><stop offset="${at + 0.08}" stop-color="#fff" stop-opacity=".02"/>`,
    )
    .join('')
  return {
    width: 500,
    height: 500,
    markup: `<defs>${cloth('c', pattern, colour, second, 1)}<linearGradient id="f">${folds}</linearGradient>${sheen('s')}</defs>
      <rect x="6" y="14" width="488" height="22" rx="11" fill="#b98450"/><rect x="6" y="16" width="488" height="7" rx="3" fill="#fff" opacity=".35"/>
      <path d="${outline}" fill="url(#c)"/><path d="M40 420H460V470q-26 18-52 0t-54 2-52-2-52 2-54-2-52 2-52-2-52 0z" fill="${darker(colour, 0.25)}" opacity=".55"/><path d="M40 420h420M40 434h420" stroke="${second}" stroke-width="3" opacity=".8"/>
      <path d="${outline}" fill="url(#f)"/><path d="M40 26H460V90H40z" fill="url(#s)" opacity=".5"/>`,
  }
}

/** Folded cloths in a stack, the first pattern on top and its plain colours below. */
export const folded: Draw = ({ colour = '#2f3f6b', second = '#f2d8a8', pattern = 'kawung' }) => {
  const slab = (y: number, inset: number, fill: string) =>
    `<rect x="${inset}" y="${y}" width="${440 - inset * 2}" height="92" rx="40" fill="${fill}"/><rect x="${inset}" y="${y}" width="${440 - inset * 2}" height="92" rx="40" fill="url(#s)"/>
     <path d="M${440 - inset - 46} ${y + 46}H${inset + 30}" stroke="#2a1638" stroke-width="4" opacity=".3"/><path d="M${440 - inset - 46} ${y + 50}H${inset + 30}" stroke="#fff" stroke-width="2.500" opacity=".35"/>`
  return {
    width: 440,
    height: 290,
    markup: `<defs>${cloth('a', pattern, colour, second, 0.9)}${cloth('b', pattern, second, colour, 0.9)}${sheen('s')}</defs>
      ${slab(194, 4, 'url(#a)')}${slab(101, 12, 'url(#b)')}${slab(8, 8, 'url(#a)')}`,
  }
}

/** A cloth rolled up and tied with a ribbon. */
export const roll: Draw = ({ colour = '#b8474d', second = '#f4e2c4', pattern = 'tartan' }) => ({
  width: 460,
  height: 210,
  markup: `<defs>${cloth('c', pattern, colour, second, 0.9)}${sheen('s')}</defs>
    <path d="M60 8H400V202H60q-52 0-52-97T60 8z" fill="url(#c)"/><path d="M60 8H400V202H60q-52 0-52-97T60 8z" fill="url(#s)"/>
    <ellipse cx="400" cy="105" rx="54" ry="97" fill="${lighter(colour, 0.22)}"/><ellipse cx="400" cy="105" rx="54" ry="97" fill="url(#c)" opacity=".5"/>
    <path d="M400 40q34 10 34 65t-34 62-32-62 30-46 20 48-18 30-12-26" fill="none" stroke="${darker(colour, 0.35)}" stroke-width="6" opacity=".7"/>
    <rect x="196" y="4" width="40" height="202" fill="${second}"/><rect x="196" y="4" width="40" height="202" fill="url(#s)"/>`,
})
