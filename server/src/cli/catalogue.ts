import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Command } from 'commander'
import type { App } from '../app.ts'
import { listProblems, runImport } from '../modules/imports/index.ts'
import { ConfigError } from '../platform/config.ts'
import { progressBar } from './progress.ts'
import { withApp } from './with-app.ts'

const PROBLEMS_SHOWN = 100

/** `kongsi import <file> --shop <handle>` */
export function addCatalogueCommands(program: Command): void {
  program
    .command('import')
    .description('import a Shopify product CSV, old or new dialect, into a shop')
    .argument('<file>', 'the CSV file')
    .requiredOption('--shop <handle>', 'handle of the shop')
    .action(async (file: string, { shop }: { shop: string }) => {
      await access(file, constants.R_OK).catch(() => {
        throw new ConfigError(`The file ${file} cannot be read.`)
      })
      const result = await withApp((app) => importInto(app, shop, file))
      if (program.opts().json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
      else process.stdout.write(`${inWords(result)}\n`)
      process.exitCode = result.done.status === 'failed' ? 1 : 0
    })
}

async function importInto(app: App, handle: string, file: string) {
  const shop = await app.db.selectFrom('shops').select('id').where('handle', '=', handle).executeTakeFirst()
  if (!shop) throw new ConfigError(`There is no shop with the handle ${handle}.`)
  const bar = progressBar()
  const onProgress = (import_: Awaited<ReturnType<typeof runImport>>) =>
    bar.show(import_.read_bytes, import_.total_bytes, `${import_.products} products`)
  const done = await runImport(app, { shopId: shop.id, file, onProgress }).finally(() => bar.end())
  const problems = await listProblems(app.db, { shopId: shop.id, importId: done.id, limit: PROBLEMS_SHOWN })
  return { done, problems: problems.items }
}

type Result = Awaited<ReturnType<typeof importInto>>

function inWords({ done, problems }: Result): string {
  if (done.status === 'failed') return `Nothing was imported: ${done.failure}`
  const lines = [
    `${done.rows} rows read: ${done.products_created} products created, ${done.products_updated} updated, ${done.failed_rows} rows left out.`,
    ...problems.map(({ row, column, reason, value }) => `  row ${row}, ${column}: ${reason} (${value})`),
  ]
  if (done.problems > problems.length) lines.push(`  and ${done.problems - problems.length} more`)
  if (done.pictures.waiting > 0) lines.push(`${done.pictures.waiting} pictures are fetched by the running market.`)
  return lines.join('\n')
}
