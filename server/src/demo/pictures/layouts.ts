import type { Chance } from './chance.ts'
import type { Item } from './sprites.ts'

/**
 * One thing put in the picture, on a canvas of 1024 × 1024. `foot` stands on (x, y) with a shadow on the floor;
 * `drop` and `lift` are centred on (x, y) and throw a near or a far shadow on what lies below; `bare` stands without one.
 */
export type Placed = {
  item: Item
  x: number
  y: number
  size: number
  turn?: number
  shadow: 'foot' | 'drop' | 'lift' | 'bare'
}
export type Layout = (items: Item[], props: Item[], chance: Chance) => Placed[]

/** The item for the nth place; the list starts again when it is used up. */
function nth(items: Item[], index: number): Item {
  const item = items[index % items.length]
  if (!item) throw new Error('A scene needs at least one item')
  return item
}

function stand(item: Item, x: number, y: number, size: number): Placed {
  return { item, x, y, size, shadow: 'foot' }
}

/** Props stand where the eye rests: behind left, in front right, and small ones between. */
function around(props: Item[], chance: Chance): { behind: Placed[]; front: Placed[] } {
  const behind = [
    [160, 790, 280],
    [872, 776, 250],
  ] as const
  const front = [
    [868, 962, 220],
    [164, 968, 200],
    [690, 992, 140],
  ] as const
  const place = (spots: readonly (readonly [number, number, number])[], list: Item[]) =>
    list.map((prop, index) => {
      const [x, y, size] = spots[index % spots.length] ?? [512, 940, 150]
      return stand(prop, x + chance.between(-14, 14), y + chance.between(-8, 8), size)
    })
  return {
    behind: place(behind, props.filter((_, index) => index % 2 === 1).slice(0, 2)),
    front: place(front, props.filter((_, index) => index % 2 === 0).slice(0, 3)),
  }
}

const hero: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  return [...behind, stand(nth(items, 0), 512, 892, 640), ...front]
}

const podium: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  const stage: Placed = stand({ art: 'plinth', colour: '#fff4e4' }, 512, 980, 640)
  return [...behind, stage, stand(nth(items, 0), 512, 868, 580), ...front]
}

const duo: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  return [...behind, stand(nth(items, 1), 694, 800, 460), stand(nth(items, 0), 368, 886, 540), ...front]
}

const trio: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  const back = [stand(nth(items, 1), 256, 792, 410), stand(nth(items, 2), 768, 792, 410)]
  return [...behind, ...back, stand(nth(items, 0), 512, 896, 510), ...front]
}

const row: Layout = (items, props, chance) => {
  const count = Math.min(5, Math.max(3, items.length))
  const size = 1480 / (count + 0.5)
  const places = Array.from({ length: count }, (_, index) => {
    const x = 512 + (index - (count - 1) / 2) * (860 / count)
    return stand(nth(items, index), x, index % 2 ? 740 : 880, size * (index % 2 ? 0.92 : 1))
  })
  const { front } = around(props, chance)
  return [...places.sort((a, b) => a.y - b.y), ...front]
}

/** A heap seen from the front: far and high ones first, near and low ones over them. */
function heap(
  items: Item[],
  chance: Chance,
  at: { x: number; y: number; width: number; layers: number; size: number },
): Placed[] {
  const places: Placed[] = []
  for (let layer = at.layers - 1; layer >= 0; layer--) {
    const width = at.width * (1 - layer / (at.layers + 0.6))
    const count = Math.max(1, Math.round(width / (at.size * 0.62)))
    for (let index = 0; index < count; index++) {
      places.push({
        item: nth(items, places.length),
        x: at.x + (index - (count - 1) / 2) * (width / count) + chance.between(-10, 10),
        y: at.y - layer * at.size * 0.4 - at.size / 2 + chance.between(-10, 10),
        size: at.size,
        turn: Math.round(chance.between(-2.4, 2.4)) * 9,
        shadow: 'drop',
      })
    }
  }
  return places
}

const pile: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  return [...behind, ...heap(items, chance, { x: 512, y: 936, width: 780, layers: 4, size: 320 }), ...front]
}

/** A vessel in two halves with a heap between them. */
function filled(
  back: string,
  frontArt: string,
  size: number,
  rim: { y: number; width: number; layers: number; each: number },
): Layout {
  return (items, props, chance) => {
    const { behind, front } = around(props, chance)
    const colours = items[0] ?? { art: back }
    const look = {
      ...(colours.colour ? { colour: colours.colour } : {}),
      ...(colours.second ? { second: colours.second } : {}),
    }
    return [
      ...behind,
      stand({ art: back, ...look }, 512, 940, size),
      ...heap(items, chance, { x: 512, y: rim.y, width: rim.width, layers: rim.layers, size: rim.each }),
      { item: { art: frontArt, ...look }, x: 512, y: 940, size, shadow: 'bare' },
      ...front,
    ]
  }
}

const crate = filled('crateBack', 'crateFront', 820, { y: 742, width: 690, layers: 3, each: 270 })
const basket = filled('basketBack', 'basketFront', 780, { y: 742, width: 620, layers: 3, each: 270 })
const bowl = filled('bowlBack', 'bowlFront', 780, { y: 776, width: 580, layers: 3, each: 260 })
const box = filled('boxBack', 'boxFront', 760, { y: 806, width: 620, layers: 2, each: 320 })

const onPlate: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  const dishes = items.length > 1 ? items : [nth(items, 0), nth(items, 0), nth(items, 0)]
  const pieces = [
    stand(nth(dishes, 1), 366, 800, 370),
    stand(nth(dishes, 2), 660, 800, 370),
    stand(nth(dishes, 0), 512, 858, 420),
  ]
  return [...behind, stand({ art: 'plate' }, 512, 944, 860), ...pieces, ...front]
}

const onBoard: Layout = (items, props, chance) => {
  const { behind, front } = around(props, chance)
  const pieces = [
    stand(nth(items, 1), 310, 818, 380),
    stand(nth(items, 2), 724, 816, 380),
    stand(nth(items, 0), 516, 884, 460),
  ]
  return [...behind, stand({ art: 'board' }, 512, 956, 920), ...pieces, ...front]
}

function tumble(chance: Chance, most: number): number {
  return Math.round(chance.between(-most, most) / 12) * 12
}

const flatlay: Layout = (items, props, chance) => {
  const spots = [
    [196, 196, 250],
    [826, 822, 260],
    [838, 208, 230],
    [186, 818, 230],
    [512, 116, 170],
    [520, 910, 170],
    [108, 510, 170],
    [916, 512, 170],
  ] as const
  const ring = [...items.slice(1), ...props]
  const placed = spots.slice(0, Math.min(8, Math.max(4, ring.length))).map(
    ([x, y, size], index): Placed => ({
      item: nth(ring.length ? ring : items, index),
      x: x + chance.between(-16, 16),
      y: y + chance.between(-16, 16),
      size,
      turn: tumble(chance, 36),
      shadow: 'lift',
    }),
  )
  return [...placed, { item: nth(items, 0), x: 512, y: 512, size: 540, turn: tumble(chance, 12), shadow: 'lift' }]
}

/** Everything in a set, laid out in order at right angles. */
const knoll: Layout = (items, props) => {
  const all = [...items, ...props]
  const across = all.length > 4 ? 3 : 2
  const down = Math.min(3, Math.max(2, Math.ceil(all.length / across)))
  const step = 880 / Math.max(across, down)
  return Array.from(
    { length: across * down },
    (_, index): Placed => ({
      item: nth(all, index),
      x: 512 + ((index % across) - (across - 1) / 2) * step,
      y: 512 + (Math.floor(index / across) - (down - 1) / 2) * step,
      size: step * 0.84,
      shadow: 'lift',
    }),
  )
}

/** The goods fill the whole picture, as a market stall does. */
const fill: Layout = (items, props, chance) => {
  const all = [...items, ...items, ...props]
  return Array.from({ length: 30 }, (_, index): Placed => {
    const line = Math.floor(index / 5)
    return {
      item: nth(all, Math.floor(chance.between(0, all.length * 4))),
      x: ((index % 5) + (line % 2 ? 0.55 : 0.05)) * 236 + chance.between(-16, 16),
      y: 40 + line * 192 + chance.between(-14, 14),
      size: 300,
      turn: tumble(chance, 30),
      shadow: 'drop',
    }
  })
}

const dish: Layout = (items, props, chance) => {
  const pieces = Math.max(3, Math.min(6, items.length * 3))
  const ring = Array.from({ length: pieces }, (_, index): Placed => {
    const angle = (index / pieces) * Math.PI * 2 - Math.PI / 2
    return {
      item: nth(items, index),
      x: 512 + Math.cos(angle) * 178,
      y: 516 + Math.sin(angle) * 178,
      size: 250,
      turn: tumble(chance, 30),
      shadow: 'drop',
    }
  })
  const corners = [
    [128, 150, 200],
    [896, 880, 200],
    [896, 150, 170],
    [128, 886, 170],
  ] as const
  const placed = corners.slice(0, props.length).map(
    ([x, y, size], index): Placed => ({
      item: nth(props, index),
      x,
      y,
      size,
      turn: tumble(chance, 36),
      shadow: 'lift',
    }),
  )
  const middle: Placed = { item: nth(items, 0), x: 512, y: 512, size: 250, turn: tumble(chance, 16), shadow: 'drop' }
  return [...placed, { item: { art: 'dish' }, x: 512, y: 512, size: 780, shadow: 'lift' }, ...ring, middle]
}

const shelves: Layout = (items, props) => {
  const all = [...items, ...props]
  return [470, 866].flatMap((y, line) => [
    { item: { art: 'shelf' }, x: 512, y: y + 42, size: 900, shadow: 'bare' } as Placed,
    ...[-1, 0, 1].map((column) => stand(nth(all, line * 3 + column + 1), 512 + column * 270, y, 310)),
  ])
}

/** Cloth hung on the wall. */
const hung: Layout = (items, props, chance) => {
  const { front } = around(props, chance)
  return [{ item: nth(items, 0), x: 512, y: 480, size: 800, shadow: 'lift' }, ...front]
}

/** Layouts that stand in a room. */
export const standing = {
  hero,
  podium,
  duo,
  trio,
  row,
  pile,
  crate,
  basket,
  bowl,
  box,
  onPlate,
  onBoard,
  shelves,
  hung,
}
/** Layouts that are seen from above. */
export const lying = { flatlay, knoll, fill, dish }
export const layouts = { ...standing, ...lying } satisfies Record<string, Layout>
export type LayoutName = keyof typeof layouts
