import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Http } from './edge.ts'
import { Refusal, refusal } from './errors.ts'

export const UnreadableForm = refusal('unreadable_form', 400, 'The form ended too early or is not one. Send it again.')

/** Registers routes that take one file each, as the file of a form (`multipart/form-data`) of at most so many bytes. */
export function fileUploads(http: Http, bytesMax: number, register: (scope: Http) => void): void {
  http.register(async (scope) => {
    const limits = { files: 1, fields: 10, fileSize: bytesMax + 1 } // one byte more tells that it is too large
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    register(scope as Http)
  })
}

export interface UploadedFile {
  name: string
  bytes: AsyncIterable<Uint8Array>
}

/** The file of a form; undefined when there is none. It, and reading its bytes, may throw UnreadableForm. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile | undefined> {
  if (!request.isMultipart()) return undefined
  const part = await request.file().catch(throwReadable)
  return part && { name: part.filename, bytes: readable(part.file) }
}

async function* readable(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* file
  } catch (error) {
    throwReadable(error)
  }
}

/** The parser fails with plain errors for what a client sent wrong. */
function throwReadable(error: unknown): never {
  const known = error instanceof Refusal || (error instanceof Error && 'statusCode' in error)
  throw known ? error : Object.assign(UnreadableForm(), { cause: error })
}
