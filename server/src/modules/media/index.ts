import type { Module } from '../../module.ts'
import { jobs } from './jobs.ts'
import { mediaRoutes } from './routes.ts'

export { fetchPicture } from './commands/fetch-picture.ts'
export { removePicturesOf } from './commands/remove-pictures.ts'
export { savePicture } from './commands/save-picture.ts'
export type { MayConnect } from './guard.ts'
export { UPLOAD_BYTES_MAX } from './master.ts'
export { type Picture, type PictureRow, PictureSchema, pictureView } from './picture.ts'
export { getPictures } from './queries/get-pictures.ts'
export {
  NotAPicture,
  PictureNotFetched,
  PictureTooLarge,
  TooManyPixels,
  UPLOAD_REFUSALS,
  WorkshopBusy,
} from './refusals.ts'
export { pictureUploads, uploadedPicture } from './upload.ts'

export const media: Module = { name: 'media', rootRoutes: mediaRoutes, jobs }
