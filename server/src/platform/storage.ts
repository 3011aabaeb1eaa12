import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { Readable } from 'node:stream'
import { newId } from './ids.ts'

/** Files by key. The local folder is one kind; an object store with the same calls is another. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Keeps what a stream gives and tells its size in bytes; a stream that fails leaves nothing behind. */
  putStream(key: string, bytes: AsyncIterable<Uint8Array>): Promise<number>
  get(key: string): Promise<Buffer | undefined>
  stream(key: string): Readable
  size(key: string): Promise<number | undefined>
  remove(key: string): Promise<void>
}

/** Keeps files in a folder. A file appears whole or not at all: it is written aside and renamed. */
export function folderStorage(root: string): Storage {
  const path = (key: string) => {
    const file = normalize(join(root, key))
    if (!file.startsWith(`${normalize(root)}/`)) throw new Error(`The key "${key}" leaves the storage folder.`)
    return file
  }
  return {
    async put(key, bytes) {
      const file = path(key)
      await mkdir(dirname(file), { recursive: true })
      const aside = `${file}.${newId()}`
      await writeFile(aside, bytes)
      await rename(aside, file)
    },
    async putStream(key, bytes) {
      const file = path(key)
      await mkdir(dirname(file), { recursive: true })
      const aside = `${file}.${newId()}`
      try {
        await writeFile(aside, bytes)
        const { size } = await stat(aside)
        await rename(aside, file)
        return size
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
    },
    get: (key) => readFile(path(key)).catch(absent),
    stream: (key) => createReadStream(path(key)),
    size: (key) => stat(path(key)).then((found) => found.size, absent),
    remove: (key) => rm(path(key), { force: true }),
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
