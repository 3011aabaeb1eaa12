import { emptyDraft } from '#lib/sell/product/draft.ts'
import { arrangeProduct, categoryChoices, saveProduct } from '#lib/server/sell/edit-product.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  await workplaceFor(event, 'owner', 'manager')
  const categories = await categoryChoices(event)
  return { draft: emptyDraft(event.locals.language), categories, key: crypto.randomUUID() }
}

export const actions: Actions = {
  save: (event) => saveProduct(event, null),
  arrange: arrangeProduct,
}
