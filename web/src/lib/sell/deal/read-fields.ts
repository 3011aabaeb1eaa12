import { m } from '#lib/paraglide/messages.js'

/** What a field of a form holds; empty for one it does not have. */
export type Typed = (name: string) => string
/** What is wrong, by field of the form. */
export type Errors = Record<string, string>
export type Reader = ReturnType<typeof reading>

const minute_ms = 60_000

/** Reads the fields of a form, and keeps what is wrong with them: numbers that are none become NaN, instants null. */
export function reading(typed: Typed) {
  const errors: Errors = {}
  const text = (name: string) => typed(name).trim()
  const number = (name: string, min: number, max: number) => {
    const value = Number(text(name).replace(',', '.') || Number.NaN)
    if (value >= min && value <= max) return value
    errors[name] = m.offers_number_between({ min, max })
    return Number.NaN
  }
  const whole = (name: string, min: number, max: number) => {
    const value = Number(text(name) || Number.NaN)
    if (Number.isInteger(value) && value >= min && value <= max) return value
    errors[name] = m.offers_between({ min, max })
    return Number.NaN
  }
  const limit = (name: string, max: number) => (text(name) === '' ? null : whole(name, 1, max))
  return { errors, text, number, whole, limit, instant: (name: string) => instantOf(text(name), text(`${name}.zone`)) }
}

/** A time as typed in the writer's own time, `zone` minutes behind UTC as the browser says; UTC before JavaScript. */
function instantOf(typed: string, zone: string): Date | null {
  const at = new Date(`${typed}Z`)
  const behind = Number(zone || 0)
  return Number.isNaN(at.getTime()) || !Number.isFinite(behind) ? null : new Date(at.getTime() + behind * minute_ms)
}
