import { darker, lighter } from './colour.ts'
import type { Draw } from './drawing.ts'
import { faceShading, roundShading } from './drawing.ts'
import { bowlBack, bowlFront } from './stands.ts'

const kraft = '#d3a673'
const paper = '#fff7ea'

/** A stand-up pouch with a seal, a valve and a round label. */
export const pouch: Draw = ({ colour = kraft, second = paper, emblem }) => ({
  width: 200,
  height: 280,
  markup: `<defs>${faceShading('f', colour, 0.3)}
    <linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#2a1638" stop-opacity=".22"/>
    <stop offset=".16" stop-color="#fff" stop-opacity=".2"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/>
    <stop offset=".8" stop-color="#2a1638" stop-opacity=".04"/><stop offset="1" stop-color="#2a1638" stop-opacity=".3"/></linearGradient></defs>
    <path id="b" d="M30 8H170q8 0 8 9l8 226q1 26-24 29-62 7-124 0-25-3-24-29L22 17q0-9 8-9z" fill="url(#f)"/>
    <path d="M30 8H170q8 0 8 9l8 226q1 26-24 29-62 7-124 0-25-3-24-29L22 17q0-9 8-9z" fill="url(#g)"/>
    <path d="M22 17q0-9 8-9H170q8 0 8 9l1 23H21z" fill="${darker(colour, 0.14)}" opacity=".8"/>
    <path d="M22 34h156" stroke="${lighter(colour, 0.4)}" stroke-width="2.5" opacity=".7"/>
    <path d="M18 236q82-34 164 0" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="3" opacity=".45"/>
    <circle cx="100" cy="62" r="7" fill="${darker(colour, 0.25)}" opacity=".7"/><circle cx="98.500" cy="60" r="3" fill="#fff" opacity=".5"/>
    <circle cx="100" cy="148" r="${emblem ? 58 : 0}" fill="${second}"/><circle cx="100" cy="148" r="${emblem ? 52 : 0}" fill="none" stroke="${colour}" stroke-width="2" opacity=".6"/>`,
  emblem: { x: 100, y: 148, size: 78 },
})

/** A glass jar with a lid; `colour` is what is in it, `second` the lid. */
export const jar: Draw = ({ colour = '#f2a521', second = '#f7efe2', emblem }) => ({
  width: 200,
  height: 240,
  markup: `<defs>${roundShading('b', colour)}${roundShading('l', second)}</defs>
    <path d="M34 62q0-14 14-16h104q14 2 14 16 18 10 18 34v102q0 34-34 34H50q-34 0-34-34V96q0-24 18-34z" fill="url(#b)"/>
    <path d="M34 62q0-14 14-16h104q14 2 14 16 18 10 18 34v4q-84 20-168 0v-4q0-24 18-34z" fill="#fff" opacity=".28"/>
    <path d="M16 99q84 21 168 0" fill="none" stroke="${lighter(colour, 0.65)}" stroke-width="3" opacity=".8"/>
    <rect x="30" y="8" width="140" height="44" rx="13" fill="url(#l)"/>
    <path d="M30 40q70 14 140 0v0q0 12-13 12H43q-13 0-13-12z" fill="${darker(second, 0.3)}" opacity=".5"/>
    <rect x="29" y="${emblem ? 112 : 400}" width="142" height="92" rx="18" fill="${paper}"/>
    <path d="M32 92q6-16 16-18v134q-16-4-16-26z" fill="#fff" opacity=".5"/>
    <path d="M50 232h100q34 0 34-34v-8q-4 28-34 28H50q-30 0-34-28v8q0 34 34 34z" fill="${darker(colour, 0.5)}" opacity=".35"/>`,
  emblem: { x: 100, y: 158, size: 76 },
})

/** A round tin with a lid. */
export const tin: Draw = ({ colour = '#2f7d6b', second = paper }) => ({
  width: 200,
  height: 240,
  markup: `<defs>${roundShading('b', colour)}${roundShading('s', second)}</defs>
    <path d="M18 40v160q0 32 82 32t82-32V40z" fill="url(#b)"/>
    <path d="M18 104v78q0 30 82 30t82-30v-78q0 28-82 28t-82-28z" fill="url(#s)"/>
    <path d="M18 78q0 28 82 28t82-28v7q0 28-82 28t-82-28z" fill="${darker(colour, 0.45)}" opacity=".5"/>
    <ellipse cx="100" cy="40" rx="82" ry="29" fill="${lighter(colour, 0.28)}"/>
    <ellipse cx="100" cy="41" rx="66" ry="21" fill="${darker(colour, 0.1)}"/><ellipse cx="100" cy="44" rx="64" ry="18" fill="${lighter(colour, 0.16)}"/>`,
  emblem: { x: 100, y: 174, size: 62 },
})

/** A bottle with a cork. */
export const bottle: Draw = ({ colour = '#8a5a2b', second = '#d9b98c', emblem }) => ({
  width: 140,
  height: 300,
  markup: `<defs>${roundShading('b', colour)}${roundShading('c', second)}</defs>
    <rect x="50" y="4" width="40" height="40" rx="8" fill="url(#c)"/>
    <path d="M46 38h48v34q0 22 20 40 16 14 16 40v116q0 26-26 26H36q-26 0-26-26V152q0-26 16-40 20-18 20-40z" fill="url(#b)"/>
    <rect x="42" y="34" width="56" height="13" rx="6" fill="${lighter(colour, 0.25)}"/>
    <rect x="10" y="${emblem ? 160 : 400}" width="120" height="90" fill="${paper}"/>
    <path d="M24 150q2-18 14-28v158q-14-2-14-20z" fill="#fff" opacity=".34"/>`,
  emblem: { x: 70, y: 205, size: 70 },
})

/** A glazed mug; `second` is the glaze that runs down over the clay. */
export const mug: Draw = ({ colour = '#e9d9c3', second = '#5b8aa8' }) => ({
  width: 250,
  height: 220,
  markup: `<defs>${roundShading('b', colour)}${roundShading('g', second)}</defs>
    <path d="M176 74q58-10 58 42t-70 54" fill="none" stroke="${darker(second, 0.2)}" stroke-width="24" stroke-linecap="round"/>
    <path d="M176 70q54-8 54 42t-62 50" fill="none" stroke="${second}" stroke-width="19" stroke-linecap="round"/>
    <path d="M16 40v124q0 48 50 48h66q50 0 50-48V40z" fill="url(#b)"/>
    <path d="M16 40v76q10 26 22 8 12-16 24 8 10 22 24 4 14-20 28 2 12 18 24-2 12-18 24 2 12 14 20-20V40z" fill="url(#g)"/>
    <ellipse cx="99" cy="40" rx="83" ry="27" fill="${lighter(second, 0.35)}"/><ellipse cx="99" cy="42" rx="72" ry="20" fill="${darker(second, 0.45)}"/>
    <ellipse cx="99" cy="47" rx="64" ry="14" fill="${darker(second, 0.25)}"/>`,
  emblem: { x: 99, y: 128, size: 70 },
})

/** A vase with a waist; `second` is the glaze of its shoulder. */
export const vase: Draw = ({ colour = '#e7d3bb', second = '#c9734c' }) => ({
  width: 200,
  height: 290,
  markup: `<defs>${roundShading('b', colour)}${roundShading('g', second)}</defs>
    <path d="M66 18q4 52-26 82-30 32-26 82 6 66 62 98 24 8 48 0 56-32 62-98 4-50-26-82-30-30-26-82z" fill="url(#b)"/>
    <path d="M66 18q4 52-26 82-17 18-23 44 22 20 40-2 20-20 42 4 20 20 42-4 22-20 42-2-6-22-23-40-30-30-26-82z" fill="url(#g)"/>
    <ellipse cx="100" cy="18" rx="34" ry="11" fill="${lighter(second, 0.35)}"/><ellipse cx="100" cy="19" rx="27" ry="7" fill="${darker(second, 0.5)}"/>`,
})

/** A footed bowl; `second` is the glaze of its rim. */
export const bowl: Draw = (look) => ({
  width: 400,
  height: 200,
  markup: bowlBack(look).markup + bowlFront(look).markup,
})

/** A hand-rolled sweet with a drizzle over it; `second` is the drizzle. */
export const praline: Draw = ({ colour = '#5b3a28', second = '#f1dcc0' }) => ({
  width: 200,
  height: 150,
  markup: `<defs><radialGradient id="b" cx=".36" cy=".26" r=".85"><stop offset="0" stop-color="${lighter(colour, 0.42)}"/>
    <stop offset=".45" stop-color="${colour}"/><stop offset="1" stop-color="${darker(colour, 0.45)}"/></radialGradient></defs>
    <path d="M6 118Q6 10 100 8t94 110q0 28-94 28T6 118z" fill="url(#b)"/>
    <path d="M34 62q40 22 64-26M52 92q56 22 92-50M96 108q46 8 74-36" fill="none" stroke="${second}" stroke-width="9" stroke-linecap="round"/>`,
})
