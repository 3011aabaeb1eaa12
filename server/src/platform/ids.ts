import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const ID_BYTES = 16
const SEQUENCE_MAX = 0x7fff_ffff

/** Random bytes for many ids at once: asking the system for them each time costs more than all else of an id. */
const pool = Buffer.alloc(256 * ID_BYTES)
let used = pool.length
let msecs = 0
let seq = 0

/** A new id (UUIDv7), later in order than all before it of this process: rows made together lie together. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.subarray(used, used + ID_BYTES)
  used += ID_BYTES
  const now = Date.now()
  if (now > msecs) {
    msecs = now
    seq = random.readUInt32BE() >>> 1
  } else if (++seq > SEQUENCE_MAX) {
    msecs++
    seq = 0
  }
  return v7({ random, msecs, seq })
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text has the form of an id, so that a stray path segment is a 404 and never a database error. */
export const isId = (text: string): boolean => UUID.test(text)
