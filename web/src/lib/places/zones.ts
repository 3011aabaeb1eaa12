/** One of the time zones of a country, with all IANA names that stand for it. */
export interface ZoneChoice {
  value: string
  label: string
  same: string[]
}

/** The choices of the countries that have several; where there is one there is nothing to choose. */
export type ZonesByCountry = Record<string, ZoneChoice[]>
