import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { NotAllowed, SignInNeeded } from '../../platform/errors.ts'
import { pictureUploads, savePicture, UPLOAD_REFUSALS, uploadedPicture } from '../media/index.ts'
import { showPicture } from './commands/show-picture.ts'
import { getShopSettings } from './queries/get-shops.ts'
import { ShopSettingsSchema } from './schemas.ts'

/** A shop's sign. */
export function shopPictureRoutes(http: Http, app: App): void {
  pictureUploads(http, (scope) => {
    scope.put(
      '/shops/:shop_id/picture',
      {
        config: { access: 'shop.edit' },
        schema: {
          tags: ['shops'],
          summary: "Set the shop's picture",
          consumes: ['multipart/form-data'],
          params: Type.Object({ shop_id: Id }),
          response: answers(ShopSettingsSchema, SignInNeeded, NotAllowed, ...UPLOAD_REFUSALS),
        },
      },
      async (request) => {
        const shopId = pathId(request.params.shop_id)
        const picture = await savePicture(app, { shopId, bytes: await uploadedPicture(request) })
        await showPicture(app, shopId, picture.id)
        return getShopSettings(app.db, shopId)
      },
    )
  })
}
