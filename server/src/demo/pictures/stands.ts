import type { Colour } from './colour.ts'
import { darker, lighter } from './colour.ts'
import type { Draw } from './drawing.ts'
import { faceShading, roundShading } from './drawing.ts'

const pine = '#e0b077'

/** A low round stand that lifts a thing above the floor. */
export const plinth: Draw = ({ colour = '#f2b984' }) => ({
  width: 600,
  height: 210,
  markup: `<defs>${roundShading('b', colour)}${faceShading('t', lighter(colour, 0.36), 0.05)}</defs>
    <path d="M4 78v62q0 66 296 66t296-66V78z" fill="url(#b)"/>
    <ellipse cx="300" cy="78" rx="296" ry="72" fill="${lighter(colour, 0.55)}"/><ellipse cx="300" cy="79" rx="290" ry="68" fill="url(#t)"/>`,
})

function slat(y: number, height: number, tone: number): string {
  const wood = darker(pine, tone)
  return `<rect x="14" y="${y}" width="572" height="${height}" rx="7" fill="${wood}"/>
    <rect x="14" y="${y}" width="572" height="7" rx="3" fill="${lighter(wood, 0.35)}" opacity=".8"/>
    <rect x="14" y="${y + height - 9}" width="572" height="9" rx="4" fill="${darker(wood, 0.4)}" opacity=".45"/>
    <path d="M40 ${y + height * 0.45}q120-9 240 0t270-3M90 ${y + height * 0.7}q150 7 300-1" fill="none" stroke="${darker(wood, 0.3)}" stroke-width="2.500" opacity=".35"/>`
}

function post(x: number): string {
  const nail = (y: number) =>
    `<circle cx="${x + 24}" cy="${y}" r="5" fill="#6b4a35"/><circle cx="${x + 22.5}" cy="${y - 1.5}" r="2" fill="#e9d3b8"/>`
  return `<rect x="${x + 5}" y="32" width="48" height="226" rx="8" fill="#2a1638" opacity=".2"/>
    <rect x="${x}" y="28" width="48" height="230" rx="8" fill="url(#p)"/>${nail(66)}${nail(142)}${nail(222)}`
}

/** The inside of a wooden crate. */
export const crateBack: Draw = () => ({
  width: 600,
  height: 270,
  markup: `<path d="M40 6h520l26 40v190H14V46z" fill="${darker(pine, 0.52)}"/><path d="M40 6h520l6 12H34z" fill="${lighter(pine, 0.1)}"/>
    <path d="M40 18h520v120H40z" fill="${darker(pine, 0.36)}"/>`,
})

/** The front boards of a wooden crate. */
export const crateFront: Draw = () => ({
  width: 600,
  height: 270,
  markup: `<defs>${faceShading('p', lighter(pine, 0.08), 0.24)}</defs><rect x="20" y="40" width="560" height="210" fill="${darker(pine, 0.6)}"/>
    ${slat(36, 66, 0.02)}${slat(110, 66, 0.06)}${slat(184, 66, 0.1)}${post(22)}${post(530)}`,
})

function weave(colour: Colour): string {
  return `<pattern id="w" width="44" height="36" patternUnits="userSpaceOnUse"><rect width="44" height="36" fill="${darker(colour, 0.42)}"/>
    <rect x="1" y="1" width="20" height="16" rx="7" fill="${colour}"/><rect x="3" y="2" width="16" height="6" rx="3" fill="${lighter(colour, 0.4)}"/>
    <rect x="23" y="1" width="20" height="16" rx="7" fill="${darker(colour, 0.14)}"/><rect x="23" y="19" width="20" height="16" rx="7" fill="${colour}"/>
    <rect x="25" y="20" width="16" height="6" rx="3" fill="${lighter(colour, 0.4)}"/><rect x="1" y="19" width="20" height="16" rx="7" fill="${darker(colour, 0.14)}"/></pattern>`
}

/** The hollow of a woven basket. */
export const basketBack: Draw = ({ colour = '#cf9a5b' }) => ({
  width: 600,
  height: 280,
  markup: `<ellipse cx="300" cy="62" rx="290" ry="54" fill="${lighter(colour, 0.2)}"/><ellipse cx="300" cy="65" rx="270" ry="42" fill="${darker(colour, 0.62)}"/>`,
})

/** The near side of a woven basket. */
export const basketFront: Draw = ({ colour = '#cf9a5b' }) => ({
  width: 600,
  height: 280,
  markup: `<defs>${weave(colour)}<linearGradient id="s"><stop offset="0" stop-color="#2a1638" stop-opacity=".42"/>
    <stop offset=".3" stop-color="#fff" stop-opacity=".16"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2a1638" stop-opacity=".5"/></linearGradient></defs>
    <path id="b" d="M12 66q10 46 288 46t288-46l-44 172q-10 36-244 36T56 238z" fill="url(#w)"/>
    <path d="M12 66q10 46 288 46t288-46l-44 172q-10 36-244 36T56 238z" fill="url(#s)"/>
    <path d="M10 62q0 54 290 54t290-54v14q0 56-290 56T10 76z" fill="${colour}"/><path d="M10 62q0 54 290 54t290-54v5q0 54-290 54T10 67z" fill="${lighter(colour, 0.45)}"/>`,
})

/** The inside and back flap of an open box. */
export const boxBack: Draw = ({ colour = '#dcb07c' }) => ({
  width: 600,
  height: 330,
  markup: `<defs>${faceShading('f', lighter(colour, 0.12), 0.2)}</defs><path d="M70 100L40 8q260-14 520 0l-30 92z" fill="url(#f)"/>
    <path d="M70 96h460l40 44H30z" fill="${darker(colour, 0.55)}"/><path d="M30 140h540v120H30z" fill="${darker(colour, 0.45)}"/>`,
})

/** The near panel of an open box; with `second` a ribbon goes round it. */
export const boxFront: Draw = ({ colour = '#dcb07c', second }) => ({
  width: 600,
  height: 330,
  markup: `<defs>${faceShading('f', colour, 0.24)}</defs><path d="M26 138h548l-10 176q0 12-12 12H48q-12 0-12-12z" fill="url(#f)"/>
    <path d="M26 138h548l-1 14H27z" fill="${lighter(colour, 0.4)}" opacity=".8"/>
    ${second ? `<path d="M262 138h76v188h-76z" fill="${second}"/><path d="M262 138h14v188h-14z" fill="#fff" opacity=".3"/><path d="M326 138h12v188h-12z" fill="#2a1638" opacity=".2"/>` : ''}`,
})

/** A wooden board lying on the table. */
export const board: Draw = ({ colour = '#c98d55' }) => ({
  width: 640,
  height: 150,
  markup: `<defs>${faceShading('f', lighter(colour, 0.18), 0.16)}</defs>
    <path d="M70 20h500q20 0 28 16l38 78q8 30-26 32H30q-34-2-26-32l38-78q8-16 28-16z" fill="${darker(colour, 0.4)}"/>
    <path d="M70 8h500q20 0 28 16l38 78q8 28-26 30H30q-34-2-26-30l38-78Q50 8 70 8z" fill="url(#f)"/>
    <path d="M60 48q200-16 520 4M36 92q280-16 566 2M120 26q160-8 380 2" fill="none" stroke="${darker(colour, 0.35)}" stroke-width="3" opacity=".3"/>`,
})

/** A shelf board on the wall, seen from the front. */
export const shelf: Draw = ({ colour = pine }) => ({
  width: 900,
  height: 60,
  markup: `<defs>${faceShading('f', colour, 0.2)}</defs><path d="M24 0h852l20 22H4z" fill="${lighter(colour, 0.32)}"/>
    <rect x="4" y="22" width="892" height="36" rx="6" fill="url(#f)"/><rect x="4" y="22" width="892" height="5" fill="#fff" opacity=".35"/>`,
})

/** The far rim and hollow of a bowl; what is in it is painted between the two halves. */
export const bowlBack: Draw = ({ second = '#5b8aa8' }) => ({
  width: 400,
  height: 200,
  markup: `<ellipse cx="200" cy="62" rx="192" ry="54" fill="${lighter(second, 0.3)}"/><ellipse cx="200" cy="64" rx="176" ry="44" fill="${darker(second, 0.42)}"/>`,
})

/** The near side of a bowl; `second` is the glaze of its rim. */
export const bowlFront: Draw = ({ colour = '#efe2cf', second = '#5b8aa8' }) => ({
  width: 400,
  height: 200,
  markup: `<defs>${roundShading('b', colour)}${roundShading('g', second)}</defs>
    <path d="M140 176h120v16q-60 12-120 0z" fill="${darker(colour, 0.3)}"/>
    <path d="M8 62q0 54 192 54t192-54q-4 122-130 124H138Q12 184 8 62z" fill="url(#b)"/>
    <path d="M8 62q0 54 192 54t192-54q-1 24-8 46-20 22-44 14-24-6-44 10-24 16-52 6-24-10-48 2-26 12-52-6-22-16-46-10-26 4-44-18-5-20-6-44z" fill="url(#g)"/>
    <path d="M8 62q0 54 192 54t192-54v6q0 54-192 54T8 68z" fill="${lighter(second, 0.45)}" opacity=".75"/>`,
})

/** A plate seen from the table's edge; things stand on its middle. */
export const plate: Draw = ({ colour = '#fffaf2', second = '#d8c7ae' }) => ({
  width: 480,
  height: 170,
  markup: `<defs>${faceShading('f', colour, 0.12)}</defs>
    <ellipse cx="240" cy="94" rx="236" ry="72" fill="${darker(second, 0.25)}"/><ellipse cx="240" cy="84" rx="236" ry="72" fill="${second}"/>
    <ellipse cx="240" cy="82" rx="226" ry="66" fill="url(#f)"/><ellipse cx="240" cy="88" rx="158" ry="42" fill="${darker(colour, 0.09)}"/>
    <ellipse cx="240" cy="91" rx="156" ry="40" fill="${colour}"/>`,
})

/** A plate seen from above. */
export const dish: Draw = ({ colour = '#fffaf2', second = '#d8c7ae' }) => ({
  width: 400,
  height: 400,
  markup: `<defs>${faceShading('f', colour, 0.14)}</defs>
    <circle cx="200" cy="200" r="197" fill="${second}"/><circle cx="200" cy="200" r="188" fill="url(#f)"/>
    <circle cx="200" cy="200" r="134" fill="${darker(colour, 0.1)}"/><circle cx="202" cy="203" r="131" fill="${colour}"/>`,
})
