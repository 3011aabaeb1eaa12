import { type Static, Type } from 'typebox'
import { Nullable } from '../../platform/edge.ts'
import { LANGUAGES, type Language } from '../../platform/language.ts'
import { type TaxonomyCategory, taxonomy } from './taxonomy.ts'

export const CategorySchema = Type.Object(
  {
    id: Type.Integer(),
    slug: Type.String(),
    name: Type.String({ description: 'In the language of the request' }),
    parent_id: Nullable(Type.Integer()),
  },
  { description: 'A category of the market', examples: [{ id: 401, slug: 'coffee', name: 'Coffee', parent_id: 400 }] },
)
export type Category = Static<typeof CategorySchema>

const byId = new Map(taxonomy.map((category) => [category.id, category]))
const childrenOf = Map.groupBy(taxonomy, (category) => category.parent_id)

export const isCategory = (id: number): boolean => byId.has(id)

/** A category in a language; null for one that does not exist. */
export function categoryView(id: number | null, language: Language): Category | null {
  const category = id === null ? undefined : byId.get(id)
  if (!category) return null
  return { id: category.id, slug: category.slug, name: category.names[language], parent_id: category.parent_id }
}

/** The whole tree in a language, parents before their children. */
export const allCategories = (language: Language): Category[] =>
  taxonomy.flatMap(({ id }) => categoryView(id, language) ?? [])

/** A category and everything below it. */
export const withDescendants = (id: number): number[] => [
  id,
  ...(childrenOf.get(id) ?? []).flatMap((child) => withDescendants(child.id)),
]

/** The names from the top down to a category, in English: `Drinks > Coffee`. '' for none. */
export function categoryPath(id: number | null): string {
  const category = id === null ? undefined : byId.get(id)
  if (!category) return ''
  const above = categoryPath(category.parent_id)
  return above ? `${above} > ${category.names.en}` : category.names.en
}

const bySlug = new Map(taxonomy.map((category) => [category.slug, category.id]))

/** The category an address names, by slug or by id. */
export function categoryNamed(slugOrId: string): number | undefined {
  return bySlug.get(slugOrId) ?? (byId.has(Number(slugOrId)) ? Number(slugOrId) : undefined)
}

const normal = (name: string) => name.normalize('NFKC').toLowerCase().replace(/&/g, ' and ').replace(/\s+/g, ' ').trim()

const byPath = new Map(taxonomy.map((category) => [normal(categoryPath(category.id)), category.id]))
const byName = new Map<string, number>()
for (const category of taxonomy.toReversed())
  for (const name of namesOf(category)) byName.set(normal(name), category.id)

function namesOf({ slug, names }: TaxonomyCategory): string[] {
  return [slug, ...LANGUAGES.map((language) => names[language])]
}

const byGoogleId = new Map(taxonomy.toReversed().map((category) => [String(category.google_id), category.id]))

/**
 * The category that another shop's text means: our path or name in any language, a Google id, or a path such as
 * `Food > Drinks > Coffee`, of which the most specific part we know counts. Undefined for what we do not have.
 */
export function findCategory(text: string): number | undefined {
  const whole = normal(text)
  if (whole === '') return undefined
  const exact = byPath.get(whole) ?? byGoogleId.get(whole)
  if (exact) return exact
  for (const part of whole.split('>').toReversed()) {
    const found = byName.get(part.trim())
    if (found) return found
  }
  return undefined
}
