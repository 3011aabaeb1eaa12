import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { FastifySerializerCompiler } from 'fastify'

const compile = SerializerSelector()()

/** As Fastify's own, but a route's answers are compiled when it first gives one: all at once held up every start. */
export const serializerCompiler: FastifySerializerCompiler<unknown> = (route) => {
  let write: ((answer: unknown) => string) | undefined
  return (answer) => {
    write ??= compile(route as never)
    return write(answer)
  }
}
