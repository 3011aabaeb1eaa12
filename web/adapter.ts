import { copyFileSync } from 'node:fs'
import node from '@sveltejs/adapter-node'
import type { Adapter } from '@sveltejs/kit'
import { writeEditions } from './editions.ts'

/** adapter-node with an edition for each language, and front.js before its handler, which the server imports. */
export function adapter(): Adapter {
  const inner = node()
  return {
    ...inner,
    async adapt(builder) {
      await writeEditions(`${builder.getClientDirectory()}/${builder.getAppPath()}/immutable`)
      await inner.adapt(builder)
      copyFileSync('front.js', 'build/handler.js')
    },
  }
}
