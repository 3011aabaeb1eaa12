import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotAllowed, SignInNeeded } from '../../platform/errors.ts'
import {
  NotAPicture,
  PictureSchema,
  PictureTooLarge,
  pictureUploads,
  savePicture,
  TooManyPixels,
  uploadedPicture,
  WorkshopBusy,
} from '../media/index.ts'

/** Pictures on a shop's shelf, for its products to show. */
export function productPictureRoutes(http: Http, app: App): void {
  pictureUploads(http, (scope) => {
    scope.post(
      '/shops/:shop_id/pictures',
      {
        config: { access: 'catalog.edit' },
        schema: {
          tags: ['catalogue'],
          summary: 'Send a picture for products',
          description: 'Name it as `picture_id` in a product. The same file sent again is the same picture.',
          consumes: ['multipart/form-data'],
          params: Type.Object({ shop_id: Id }),
          response: answers(
            { 201: PictureSchema },
            SignInNeeded,
            NotAllowed,
            InvalidInput,
            NotAPicture,
            PictureTooLarge,
            TooManyPixels,
            WorkshopBusy,
          ),
        },
      },
      async (request, reply) => {
        const shopId = pathId(request.params.shop_id)
        return reply.code(201).send(await savePicture(app, { shopId, bytes: await uploadedPicture(request) }))
      },
    )
  })
}
