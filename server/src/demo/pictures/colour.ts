/** A CSS hex colour, `#rrggbb`. */
export type Colour = string

/** Splits `#rrggbb` into its three channels, 0..255. */
export function channels(colour: Colour): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Mixes two colours; `share` 0 gives the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const a = channels(from)
  const b = channels(to)
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The colour in light (`share` of white). */
export function lighter(colour: Colour, share: number): Colour {
  return mix(colour, '#ffffff', share)
}

/** The colour in shadow: towards a warm violet rather than black, as the emojis are shaded. */
export function darker(colour: Colour, share: number): Colour {
  return mix(colour, '#2a1638', share)
}
