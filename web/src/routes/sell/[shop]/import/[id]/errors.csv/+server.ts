import { importReason } from '#lib/sell/import-words.ts'
import type { ImportProblem } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { RequestHandler } from './$types.js'

const page_rows = 100
const pages_max = 500

/** The whole error report of an import as a file, with the reasons in the person's words. */
export const GET: RequestHandler = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const path = { shop_id: shop.id, import_id: event.params.id }
  const rows: unknown[][] = [['row', 'column', 'reason', 'code', 'value']]
  let cursor: string | undefined
  for (let page = 0; page < pages_max; page++) {
    const params = { path, query: { cursor, limit: page_rows } }
    const list: List<ImportProblem> = await take(
      event,
      api(event).GET('/shops/{shop_id}/imports/{import_id}/errors', { params }),
    )
    rows.push(...list.items.map((each) => [each.row, each.column, importReason(each.reason), each.reason, each.value]))
    if (!list.next_cursor) break
    cursor = list.next_cursor
  }
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n')
  return new Response(`\ufeff${text}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="import-errors.csv"',
    },
  })
}

/** A cell that a spreadsheet takes for text, never for a formula. */
function cell(value: unknown): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
