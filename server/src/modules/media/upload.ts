import { buffer } from 'node:stream/consumers'
import type { FastifyRequest } from 'fastify'
import type { Http } from '../../platform/edge.ts'
import { InvalidInput } from '../../platform/errors.ts'
import { fileUploads, uploadedFile } from '../../platform/uploads.ts'
import { UPLOAD_BYTES_MAX } from './master.ts'

/** Registers routes that take one picture each, as the file of a form (`multipart/form-data`). */
export const pictureUploads = (http: Http, register: (scope: Http) => void): void =>
  fileUploads(http, UPLOAD_BYTES_MAX, register)

/** The picture's bytes. Throws InvalidInput when the form has no file, or UnreadableForm. */
export async function uploadedPicture(request: FastifyRequest): Promise<Buffer> {
  const file = await uploadedFile(request)
  if (!file) throw InvalidInput({}, [{ path: 'file', message: 'Send a picture as the file of a form' }])
  return buffer(file.bytes)
}
