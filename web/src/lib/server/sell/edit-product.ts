import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { amountText } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { editPath } from '#lib/sell/links.ts'
import { arrange, type Draft, draftOf, moved, picturesMax } from '#lib/sell/product/draft.ts'
import type { SellerProduct } from '#lib/sell/types.ts'
import { api, attempt } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import type { ShownProblem } from '#lib/server/problem.ts'
import { readDraft } from '#lib/server/sell/draft-form.ts'
import { productInput } from '#lib/server/sell/draft-input.ts'
import { uploadPictures } from '#lib/server/sell/pictures.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { Category } from '#lib/types.ts'

/** What a form action of the editor hands back: all that was typed, and why it was not saved. */
export interface EditReply {
  draft: Draft
  problem?: ShownProblem
  /** The product as somebody else has saved it meanwhile. */
  theirs?: Draft
}

export const shownDraft = (product: SellerProduct): Draft => draftOf(product, amountText)

/** Reads the form, takes the pictures that came with it, and does what its small buttons ask. */
async function readEdit(event: RequestEvent): Promise<{ form: FormData; draft: Draft; problem?: ShownProblem }> {
  const { shop } = await workplace(event)
  const form = await event.request.formData()
  const draft = readDraft(form)
  const { pictures, problem } = await uploadPictures(event, shop.id, form.getAll('pictures'))
  draft.pictures = [...draft.pictures, ...pictures].slice(0, picturesMax)
  draft.variants = arrange(draft)
  return { form, draft, problem }
}

/** Before JavaScript: draws the variants of the options, and adds, moves or removes pictures. Saves nothing. */
export async function arrangeProduct(event: RequestEvent) {
  const { form, draft, problem } = await readEdit(event)
  const [from, to] = String(form.get('move') ?? '')
    .split('>')
    .map(Number)
  if (from !== undefined && to !== undefined) draft.pictures = moved(draft.pictures, from, to)
  if (form.has('drop')) draft.pictures = draft.pictures.toSpliced(Number(form.get('drop')), 1)
  const reply: EditReply = { draft, problem }
  return problem ? fail(problem.status, reply) : reply
}

/** Creates a product (`id` null) or saves it, if nobody else has saved it meanwhile. */
export async function saveProduct(event: RequestEvent, id: string | null) {
  const { shop } = await workplace(event)
  const { form, draft, problem: unread } = await readEdit(event)
  if (unread) return refused(draft, unread)
  const { body, errors } = productInput(draft, shop.currency)
  if (!body) return refused(draft, invalid(errors))
  const sent = id
    ? api(event).PUT('/shops/{shop_id}/products/{product_id}', {
        params: { path: { shop_id: shop.id, product_id: id } },
        headers: { 'if-match': `"${draft.version}"` },
        body,
      })
    : api(event).POST('/shops/{shop_id}/products', {
        params: { path: { shop_id: shop.id } },
        headers: { 'idempotency-key': String(form.get('key')) },
        body,
      })
  const { data, problem } = await attempt<SellerProduct>(sent)
  if (problem?.code === 'edit_conflict' && id) return fail(409, { draft, problem, theirs: await readTheirs(event, id) })
  if (problem) return refused(draft, problem)
  await announce(event, data.id, String(form.get('then') ?? ''))
  return redirect(303, editPath(shop.handle, data.id))
}

/** Publishes, archives, or takes back to a draft what has just been saved, and says so on the next page. */
async function announce(event: RequestEvent, id: string, then: string): Promise<void> {
  const said = { publication: m.goods_published, archive: m.goods_was_archived, draft: m.goods_was_drafted }
  const known = then in said ? (then as keyof typeof said) : undefined
  const { problem } = known ? await move(event, id, known) : {}
  if (problem) flash(event, problem.message, 'bad')
  else flash(event, known ? said[known]() : m.ui_saved())
}

async function move(event: RequestEvent, id: string, to: 'publication' | 'archive' | 'draft') {
  const { shop } = await workplace(event)
  const params = { path: { shop_id: shop.id, product_id: id } }
  return attempt<SellerProduct>(api(event).POST(`/shops/{shop_id}/products/{product_id}/${to}`, { params }))
}

async function readTheirs(event: RequestEvent, id: string): Promise<Draft | undefined> {
  const { shop } = await workplace(event)
  const params = { path: { shop_id: shop.id, product_id: id } }
  const read = await attempt<SellerProduct>(api(event).GET('/shops/{shop_id}/products/{product_id}', { params }))
  return read.data && shownDraft(read.data)
}

/** Categories as choices, children set in under their parents. */
export async function categoryChoices(event: RequestEvent) {
  const { data } = await attempt<{ items: Category[] }>(api(event).GET('/categories'))
  const all = data?.items ?? []
  const under = (parent: number | null, depth: number): { value: string; label: string }[] =>
    all
      .filter(({ parent_id }) => parent_id === parent)
      .flatMap(({ id, name }) => [
        { value: String(id), label: '\u00a0\u00a0\u00a0'.repeat(depth) + name },
        ...under(id, depth + 1),
      ])
  return under(null, 0)
}

const refused = (draft: Draft, problem: ShownProblem) => fail(problem.status, { draft, problem } satisfies EditReply)

const invalid = (errors: Record<string, string>): ShownProblem => ({
  code: 'invalid_input',
  status: 422,
  message: m.problem_invalid_input(),
  errors: Object.entries(errors).map(([path, message]) => ({ path, message })),
})
