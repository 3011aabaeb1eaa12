import type { Columns } from './dialect.ts'
import { type Problem, problem } from './problem.ts'
import type { FileRow } from './read-file.ts'
import { handleOf, type ReadProduct, readProduct } from './read-product.ts'

const ROWS_MAX = 250

/** A product in the file, with what is wrong with its rows and where the file was when it ended. */
export interface FileProduct {
  /** Undefined for rows that belong to no product. */
  product?: ReadProduct
  problems: Problem[]
  /** How many problems reading found; deciding adds to them, and may have to begin again. */
  found: number
  /** Rows among them that cannot be read at all. */
  lost: number
  lastRow: number
  bytes: number
}

/** Gathers the rows that follow one another with one handle. */
export async function* groupRows(rows: AsyncIterable<FileRow>, columns: Columns): AsyncGenerator<FileProduct> {
  let handle = ''
  let gathered: FileRow[] = []
  for await (const row of rows) {
    const next = row.unreadable ? '' : handleOf(row, columns)
    if (gathered.length > 0 && (next !== handle || gathered.length === ROWS_MAX)) {
      yield gather(handle, gathered, columns)
      gathered = []
    }
    if (next === '') yield stray(row, columns)
    else gathered.push(row)
    handle = next
  }
  if (gathered.length > 0) yield gather(handle, gathered, columns)
}

function gather(handle: string, rows: FileRow[], columns: Columns): FileProduct {
  const problems: Problem[] = []
  const last = rows.at(-1)!
  const product = readProduct(handle, rows, columns, problems)
  return { product, problems, found: problems.length, lost: 0, lastRow: last.row, bytes: last.bytes }
}

function stray({ row, bytes, unreadable }: FileRow, columns: Columns): FileProduct {
  const column = unreadable ? '' : (columns.at.get('handle')?.header ?? '')
  return { problems: [problem(row, column, unreadable ?? 'needed')], found: 1, lost: 1, lastRow: row, bytes }
}
