import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { type CsvError, type Info, type Options, parse } from 'csv-parse'
import { parse as parseAll } from 'csv-parse/sync'
import { type Columns, readHeader } from './dialect.ts'
import { NotAProductFile, WrongEncoding } from './refusals.ts'

const HEADER_CHARS_MAX = 64 * 1024
const RECORD_CHARS_MAX = 2 * 1024 * 1024
const DELIMITERS = [',', ';', '\t'] as const

/** What a file is, found by looking through it once. */
export interface FileKind {
  columns: Columns
  delimiter: string
}

/**
 * Looks through a whole file: its encoding and its first row. Throws WrongEncoding or NotAProductFile, so that a file
 * that cannot work is refused before anything of it is imported.
 */
export async function inspectFile(file: Readable): Promise<FileKind> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = ''
  try {
    for await (const chunk of file) {
      const text = decoder.decode(chunk, { stream: true })
      if (start.length < HEADER_CHARS_MAX) start += text
    }
    decoder.decode()
  } catch (cause) {
    throw cause instanceof TypeError ? WrongEncoding() : cause
  }
  if (start.slice(0, 1000).includes('\0')) throw WrongEncoding()
  for (const delimiter of DELIMITERS) {
    const columns = readHeader(firstRecord(start.slice(0, HEADER_CHARS_MAX), delimiter))
    if (columns) return { columns, delimiter }
  }
  throw NotAProductFile()
}

function firstRecord(start: string, delimiter: string): string[] {
  const rows: string[][] = parseAll(start, { ...options(delimiter), to: 1, skip_empty_lines: true })
  return rows[0] ?? []
}

const options = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_records_with_error: true,
  max_record_size: RECORD_CHARS_MAX,
})

/** A row of the file after its header, or one that could not be read. `row` counts like a spreadsheet does, from 1. */
export interface FileRow {
  row: number
  cells: string[]
  /** Bytes of the file up to the end of this row. */
  bytes: number
  unreadable?: 'quote_not_closed' | 'unreadable'
}

const UNCLOSED = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'])

/** The rows of a file one by one, without its header and without empty ones. */
export async function* readRows(file: Readable, delimiter: string): AsyncGenerator<FileRow> {
  const skipped: CsvError[] = []
  const parser = pipeline(
    file,
    parse({ ...options(delimiter), info: true, on_skip: (error) => void (error && skipped.push(error)) }),
    () => {}, // the loop below sees the same error
  )
  let row = 0
  let bytes = 0
  let header = true
  function* unreadable(): Generator<FileRow> {
    for (const { code } of skipped.splice(0)) {
      yield { row: ++row, cells: [], bytes, unreadable: UNCLOSED.has(code) ? 'quote_not_closed' : 'unreadable' }
    }
  }
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* unreadable()
    row++
    bytes = info.bytes
    if (record.every((cell) => cell.trim() === '')) continue
    if (header) header = false
    else yield { row, cells: record, bytes }
  }
  yield* unreadable()
}
