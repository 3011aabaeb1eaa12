import { m } from '#lib/paraglide/messages.js'
import { languageNames } from '#lib/sell/languages.ts'
import { type Draft, namedOptions, splitList } from '#lib/sell/product/draft.ts'

/** What two versions of a product say differently, field by field, in words. */
export function differences(mine: Draft, theirs: Draft): { field: string; mine: string; theirs: string }[] {
  const [ours, others] = [described(mine), described(theirs)]
  return [...new Set([...others.keys(), ...ours.keys()])]
    .map((field) => ({ field, mine: ours.get(field) ?? '', theirs: others.get(field) ?? '' }))
    .filter((row) => row.mine !== row.theirs)
}

function described(draft: Draft): Map<string, string> {
  const rows = new Map<string, string>()
  for (const [tag, text] of Object.entries(draft.texts)) {
    rows.set(`${m.goods_title()} (${languageNames[tag] ?? tag})`, text.title)
    rows.set(`${m.goods_description()} (${languageNames[tag] ?? tag})`, text.description.trim())
  }
  rows.set(m.goods_tags(), splitList(draft.tags).join(', '))
  rows.set(m.goods_category(), draft.category)
  rows.set(m.goods_unit(), draft.unit === 'kg' ? m.goods_unit_kg() : m.goods_unit_piece())
  for (const { name, values } of namedOptions(draft)) rows.set(name, values.join(', '))
  for (const variant of draft.variants.filter(({ sold }) => sold)) {
    const parts = [variant.price, variant.compare_at, variant.stock || '∞', variant.sku, variant.weight_g]
    rows.set(variant.options.join(' / ') || m.goods_variant(), parts.filter(Boolean).join(' · '))
  }
  rows.set(m.goods_pictures(), draft.pictures.map(({ alt }, index) => alt || String(index + 1)).join(', '))
  return rows
}
