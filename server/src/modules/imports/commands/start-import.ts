import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { App } from '../../../app.ts'
import { newId } from '../../../platform/ids.ts'
import { cleanLine } from '../../catalog/index.ts'
import { getImport, type Import } from '../queries/get-import.ts'
import { inspectFile } from '../read-file.ts'
import { ImportTooLarge, NoImportFile } from '../refusals.ts'
import { claim, workOn } from './run-import.ts'

export const FILE_BYTES_MAX = 100 * 1024 * 1024
const NAME_MAX = 200
const WAIT_MS = 300

/**
 * Keeps a file of products and lets it be imported; gives the import's id. Throws NoImportFile, ImportTooLarge,
 * WrongEncoding or NotAProductFile, and then keeps nothing.
 */
export async function startImport(
  app: App,
  input: { shopId: string; accountId: string | null; fileName: string; file: AsyncIterable<Uint8Array> },
): Promise<string> {
  const id = newId()
  const fileKey = `imports/${id}.csv`
  try {
    const size = await app.storage.putStream(fileKey, limited(input.file))
    if (size === 0) throw NoImportFile()
    const { columns } = await inspectFile(app.storage.stream(fileKey))
    await app.transact(async (tx) => {
      await tx
        .insertInto('imports')
        .values({
          shop_id: input.shopId,
          id,
          account_id: input.accountId,
          file_name: cleanLine(input.fileName).slice(0, NAME_MAX) || 'products.csv',
          file_key: fileKey,
          dialect: columns.dialect,
          status: 'waiting',
          total_bytes: size,
          created_at: tx.now,
        })
        .execute()
    })
    return id
  } catch (error) {
    await app.storage.remove(fileKey)
    throw error
  }
}

async function* limited(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of file) {
    bytes += chunk.length
    if (bytes > FILE_BYTES_MAX) throw ImportTooLarge({ max_megabytes: FILE_BYTES_MAX / 1024 / 1024 })
    yield chunk
  }
}

/**
 * Imports a file of this machine from beginning to end, telling how far it is. When the process is killed a running
 * market finishes it. Throws what startImport throws; problems with rows are in the import and do not throw.
 */
export async function runImport(
  app: App,
  input: { shopId: string; file: string; accountId?: string; onProgress?: (progress: Import) => void },
): Promise<Import> {
  const { shopId, file } = input
  const id = await startImport(app, {
    shopId,
    accountId: input.accountId ?? null,
    fileName: basename(file),
    file: createReadStream(file),
  })
  const report = async () => input.onProgress?.(await getImport(app.db, shopId, id))
  for (;;) {
    const claimed = await claim(app, id)
    if (claimed) await workOn(app, claimed, Number.POSITIVE_INFINITY, report)
    const progress = await getImport(app.db, shopId, id)
    if (progress.status === 'done' || progress.status === 'failed') return progress
    await setTimeout(WAIT_MS) // a running market took it up first
    await report()
  }
}
