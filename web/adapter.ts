import { copyFileSync } from 'node:fs'
import node from '@sveltejs/adapter-node'
import type { Adapter } from '@sveltejs/kit'

/** adapter-node, with front.js before its handler: the server imports `build/handler.js`. */
export function adapter(): Adapter {
  const inner = node()
  return {
    ...inner,
    async adapt(builder) {
      await inner.adapt(builder)
      copyFileSync('front.js', 'build/handler.js')
    },
  }
}
