import type { Address } from '#lib/types.ts'

/** Where something is, without who is there. */
export type Place = Pick<Address, 'country' | 'region' | 'city' | 'line1' | 'line2' | 'postal_code'>

const largestFirst = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR'])
const streetInOneLine = new Set(['RU', 'BY', 'UA', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'AM', 'AZ', 'GE', 'MD'])
const codeAfterCity = new Set('AU BD BR CA CO GB ID IE IN LK MM MX NP NZ PH PK SG TH TW TL US VN ZA'.split(' '))
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The lines of an address as people of its country write it; what is empty is left out. */
export function placeLines(place: Place): string[] {
  const { country, city, line1, line2, postal_code } = place
  const region = place.region === city ? '' : place.region
  if (largestFirst.has(country) && eastAsian.test(line1 + city)) {
    const gap = country === 'KR' ? ' ' : ''
    const code = country === 'JP' && postal_code ? `〒${postal_code}` : postal_code
    return kept(code, join(gap, region, city, line1, line2))
  }
  if (streetInOneLine.has(country)) return kept(join(', ', line1, line2), join(', ', city, region), postal_code)
  if (codeAfterCity.has(country)) return kept(line1, line2, join(' ', join(', ', city, region), postal_code))
  return kept(line1, line2, join(' ', postal_code, city), region)
}

const kept = (...lines: string[]) => lines.filter(Boolean)
const join = (gap: string, ...parts: string[]) => kept(...parts).join(gap)
