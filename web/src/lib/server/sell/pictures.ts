import { fileForm } from '@kongsi/sdk'
import type { RequestEvent } from '@sveltejs/kit'
import type { PictureDraft } from '#lib/sell/product/draft.ts'
import { api, attempt } from '#lib/server/api.ts'
import type { ShownProblem } from '#lib/server/problem.ts'
import type { Picture } from '#lib/types.ts'

export interface Uploaded {
  pictures: PictureDraft[]
  /** Why one of them was not taken; the others are there. */
  problem?: ShownProblem
}

/** Sends the pictures chosen in a form to the shop's shelf, one by one. */
export async function uploadPictures(
  event: RequestEvent,
  shopId: string,
  files: FormDataEntryValue[],
): Promise<Uploaded> {
  const chosen = files.filter((file): file is File => file instanceof File && file.size > 0)
  const uploaded: Uploaded = { pictures: [] }
  for (const file of chosen) {
    const params = { path: { shop_id: shopId } }
    const { data, problem } = await attempt<Picture>(
      api(event).POST('/shops/{shop_id}/pictures', { params, ...fileForm(file) }),
    )
    if (problem) return { ...uploaded, problem }
    uploaded.pictures.push({ id: data.id, alt: data.alt, picture: data })
  }
  return uploaded
}
