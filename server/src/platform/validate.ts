import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'

/**
 * Checks what came in against its schema, after the schema's defaults have filled what was left out. Texts that
 * PostgreSQL cannot keep (the NUL character, halves of surrogate pairs) are refused here, wherever they stand.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = (route) => {
  const check = TypeBoxValidatorCompiler(route)
  const hasDefaults = JSON.stringify(route.schema).includes('"default":')
  return (value) => {
    const path = unkeepable(value)
    if (path === undefined) return check(hasDefaults ? Value.Default(route.schema, value) : value)
    return { error: [{ instancePath: path, message: 'has a character that cannot be kept' }] as never }
  }
}

/** Where the first such text stands, as a path; without recursion, because a body may be nested very deeply. */
function unkeepable(value: unknown): string | undefined {
  const waiting: { path: string; value: unknown }[] = [{ path: '', value }]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (typeof each.value === 'string' && !isKeepable(each.value)) return each.path
    if (typeof each.value !== 'object' || each.value === null) continue
    for (const [name, inner] of Object.entries(each.value)) {
      if (!isKeepable(name)) return each.path
      waiting.push({ path: `${each.path}/${name}`, value: inner })
    }
  }
  return undefined
}

const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
