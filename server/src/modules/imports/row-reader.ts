import { cleanLine, LIMITS } from '../catalog/index.ts'
import type { Columns, Field } from './dialect.ts'
import { type Problem, problem } from './problem.ts'
import type { FileRow } from './read-file.ts'

/** Reads cells by what they say, and notes what is wrong with them. */
export class RowReader {
  readonly row: number
  readonly columns: Columns
  readonly problems: Problem[]
  readonly #cells: string[]

  constructor({ row, cells }: FileRow, columns: Columns, problems: Problem[]) {
    this.row = row
    this.columns = columns
    this.problems = problems
    this.#cells = cells
  }

  has(field: Field): boolean {
    return this.columns.at.has(field)
  }

  /** The cell as it is, '' when there is none. */
  raw(field: Field): string {
    const column = this.columns.at.get(field)
    return (column && this.#cells[column.index]) ?? ''
  }

  /** The cell as one clean line; a longer one than allowed is a problem and reads as empty. */
  line(field: Field, max: number): string {
    const text = cleanLine(this.raw(field))
    if (text.length <= max) return text
    this.wrong(field, 'too_long')
    return ''
  }

  wrong(field: Field, reason: Problem['reason'], value = this.raw(field)): void {
    const column = this.columns.at.get(field)?.header ?? field
    this.problems.push(problem(this.row, column, reason, value))
  }
}

/** A picture's address in its one written form; undefined when it is none. */
export function addressOf(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > LIMITS.url) return undefined
  return url.href
}
