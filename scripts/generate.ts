import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { buildApp } from '../server/src/app.ts'
import { buildHttp } from '../server/src/http.ts'
import { modules } from '../server/src/modules.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { migrate } from '../server/src/platform/migrate.ts'
import { startThrowawayPostgres } from '../server/src/platform/postgres.ts'
import { root } from './programs.mjs'

/*
 * Writes the files that follow from others: the types of the database from the migrations, the types of the API from its
 * routes. With --check it writes nothing and fails when one is not as it would be written.
 */

const GENERATED_BYTES_MAX = 16 * 1024 * 1024

const postgres = await startThrowawayPostgres({ debug: () => {}, warn: console.error })
try {
  await migrate(postgres.url)
  const stale = [
    keep('server/src/platform/schema.ts', databaseTypes(postgres.url)),
    keep('sdk/src/schema.ts', await apiTypes(postgres.url)),
  ].filter((file) => file !== undefined)
  if (stale.length > 0) {
    process.stderr.write(`Not as generated: ${stale.join(', ')}. Run: npm run generate\n`)
    process.exitCode = 1
  }
} finally {
  await postgres.stop()
}

/** Writes the file, or answers its name when checking and it differs. */
function keep(file: string, source: string): string | undefined {
  const path = join(root, file)
  const text = execFileSync(join(root, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
    maxBuffer: GENERATED_BYTES_MAX,
  })
  if (process.argv.includes('--check')) return readIfAny(path) === text ? undefined : file
  writeFileSync(path, text)
}

function readIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function databaseTypes(url: string): string {
  const codegen = join(root, 'node_modules/.bin/kysely-codegen')
  const types = ['--exclude-pattern=graphile_worker.*', '--type-mapping', '{"int8":"number"}']
  return execFileSync(codegen, ['--dialect=postgres', '--url', url, '--print', '--log-level=error', ...types], {
    encoding: 'utf8',
  })
}

/** Files are what a browser calls a Blob. */
function fileType(schema: { format?: string }) {
  return schema.format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined
}

async function apiTypes(url: string): Promise<string> {
  const requireAsSdk = createRequire(join(root, 'sdk/package.json'))
  const { default: openapiTS, astToString } = requireAsSdk('openapi-typescript')
  const app = buildApp(readConfig({ KONGSI_SECRET: 'only-to-describe-the-routes-of-the-api' }), url)
  const http = await buildHttp(app, modules)
  await http.ready()
  const types = astToString(await openapiTS(http.swagger(), { transform: fileType }))
  await http.close()
  await app.close()
  return `/** Generated from the API's routes: npm run generate. */\n\n${types}`
}
