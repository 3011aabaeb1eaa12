import type { App } from '../../app.ts'
import { actorOf, answers, type Http } from '../../platform/edge.ts'
import { SignInNeeded } from '../../platform/errors.ts'
import { pictureUploads, savePicture, UPLOAD_REFUSALS, uploadedPicture } from '../media/index.ts'
import { editProfile } from './commands/edit-profile.ts'
import { getMe } from './queries/get-me.ts'
import { MeSchema } from './schemas.ts'

const config = { access: 'account' } as const
const tags = ['me']

/** A person's own picture. */
export function ownPictureRoutes(http: Http, app: App): void {
  pictureUploads(http, (scope) => {
    scope.put(
      '/me/picture',
      {
        config,
        schema: {
          tags,
          summary: 'Show a picture of me',
          consumes: ['multipart/form-data'],
          response: answers(MeSchema, SignInNeeded, ...UPLOAD_REFUSALS),
        },
      },
      async (request) => {
        const { accountId } = actorOf(request)
        const picture = await savePicture(app, { ownerId: accountId, bytes: await uploadedPicture(request) })
        await editProfile(app, accountId, { picture_id: picture.id })
        return getMe(app.db, accountId)
      },
    )
  })
  http.delete(
    '/me/picture',
    { config, schema: { tags, summary: 'Show no picture of me', response: answers(MeSchema, SignInNeeded) } },
    async (request) => {
      const { accountId } = actorOf(request)
      await editProfile(app, accountId, { picture_id: null })
      return getMe(app.db, accountId)
    },
  )
}
