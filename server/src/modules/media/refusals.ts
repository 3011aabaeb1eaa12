import { InvalidInput, refusal } from '../../platform/errors.ts'

/** Uploads with more are not decoded at all. */
export const MEGAPIXELS_MAX = 50

export const NotAPicture = refusal(
  'not_a_picture',
  422,
  'This file is not a picture we can read. Send a JPEG, PNG, WebP, AVIF or GIF.',
)
export const PictureTooLarge = refusal('picture_too_large', 413, 'A picture may have at most {max_megabytes} MB.')
export const TooManyPixels = refusal('too_many_pixels', 422, 'A picture may have at most {max_megapixels} megapixels.')
export const WorkshopBusy = refusal('pictures_busy', 503, 'Too many pictures are being made. Please try again shortly.')

/** What a route that takes a picture from a form can refuse it for. */
export const UPLOAD_REFUSALS = [InvalidInput, NotAPicture, PictureTooLarge, TooManyPixels, WorkshopBusy] as const

/** Why a picture could not be fetched from its address. */
export type FetchFailure = 'address_refused' | 'unreachable' | 'timeout' | 'not_found' | 'too_large' | 'not_a_picture'

export const PictureNotFetched = refusal('picture_not_fetched', 422, 'The picture could not be fetched ({reason}).')
