import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Http } from '../../platform/edge.ts'
import { InvalidInput } from '../../platform/errors.ts'
import { UPLOAD_BYTES_MAX } from './master.ts'

/** Registers routes that take one picture each, as the file of a form (`multipart/form-data`). */
export function pictureUploads(http: Http, register: (scope: Http) => void): void {
  http.register(async (scope) => {
    const limits = { files: 1, fields: 5, fileSize: UPLOAD_BYTES_MAX + 1 } // one byte more tells that it is too large
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    register(scope as Http)
  })
}

/** The picture's bytes. Throws InvalidInput when the form has no file. */
export async function uploadedPicture(request: FastifyRequest): Promise<Buffer> {
  const part = request.isMultipart() ? await request.file() : undefined
  if (!part) throw InvalidInput({}, [{ path: 'file', message: 'Send a picture as the file of a form' }])
  return part.toBuffer()
}
