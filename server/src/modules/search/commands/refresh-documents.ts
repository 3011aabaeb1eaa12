import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { LANGUAGES } from '../../../platform/language.ts'
import { categoryView, type ProductTexts } from '../../catalog/index.ts'
import { plainWords, toVector, type Weight } from '../words.ts'

const A_RUN = 100
const WORTH_LEARNING = /^\p{L}{4,}$/u

const CLAIM = `
  delete from search_stale where product_id in (
    select product_id from search_stale order by product_id limit $1 for update skip locked
  ) returning product_id, shop_id`

const READ = `
  select p.shop_id, p.id as product_id, p.texts, p.vendor, p.product_type, p.category_id, p.tags, p.published_at,
    s.currency, offered.price, offered.skus, running.starts_at, running.ends_at
  from unnest($1::uuid[], $2::uuid[]) as stale (shop_id, product_id)
  join products p on p.shop_id = stale.shop_id and p.id = stale.product_id and p.status = 'active'
  join shops s on s.id = p.shop_id and s.status = 'approved'
  join lateral (
    select min(v.price) as price, string_agg(v.sku, ' ') as skus from variants v
    where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null
  ) offered on offered.price is not null
  left join lateral (
    select d.starts_at, d.ends_at from deals d
    where d.shop_id = p.shop_id and d.product_id = p.id and d.status = 'running' order by d.starts_at limit 1
  ) running on true`

const SAVE = `
  insert into search_documents (shop_id, product_id, words, category_id, currency, price, published_at,
    deal_starts_at, deal_ends_at)
  select shop_id, product_id, words::tsvector, category_id, currency, price, published_at, starts_at, ends_at
  from jsonb_to_recordset($1::jsonb) as d (shop_id uuid, product_id uuid, words text, category_id int,
    currency text, price int8, published_at timestamptz, starts_at timestamptz, ends_at timestamptz)
  on conflict (shop_id, product_id) do update set words = excluded.words,
    category_id = excluded.category_id, currency = excluded.currency, price = excluded.price,
    published_at = excluded.published_at, deal_starts_at = excluded.deal_starts_at,
    deal_ends_at = excluded.deal_ends_at`

const LEARN = `insert into search_words (word) select unnest($1::text[]) on conflict do nothing`

const REMOVE = `
  delete from search_documents d using unnest($1::uuid[], $2::uuid[]) as gone (shop_id, product_id)
  where d.shop_id = gone.shop_id and d.product_id = gone.product_id`

interface Stale {
  shop_id: string
  product_id: string
}

interface Findable extends Stale {
  texts: ProductTexts
  vendor: string | null
  product_type: string | null
  category_id: number | null
  tags: string[]
  published_at: Date
  currency: string
  price: number
  skus: string | null
  starts_at: Date | null
  ends_at: Date | null
}

/** Makes the documents of some products that changed; says whether there may be more. */
export async function refreshDocuments(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const stale = await prepared<Stale>(tx, 'search.claim', CLAIM, [A_RUN])
    if (stale.length === 0) return false
    const rows = await prepared<Findable>(tx, 'search.read', READ, keysOf(stale))
    const found = new Set(rows.map((row) => row.product_id))
    const gone = stale.filter((row) => !found.has(row.product_id))
    if (rows.length > 0) await save(tx, rows)
    if (gone.length > 0) await prepared(tx, 'search.remove', REMOVE, keysOf(gone))
    return stale.length === A_RUN
  })
}

const keysOf = (rows: Stale[]) => [rows.map((row) => row.shop_id), rows.map((row) => row.product_id)]

async function save(tx: Tx, rows: Findable[]): Promise<void> {
  const documents = rows.map(documentOf)
  const learned = new Set(documents.flatMap((each) => each.vocabulary))
  await prepared(tx, 'search.save', SAVE, [JSON.stringify(documents)])
  await prepared(tx, 'search.learn', LEARN, [[...learned].sort()])
}

function documentOf({ texts, vendor, product_type, tags, skus, ...row }: Findable) {
  const written = Object.values(texts)
  const titles = written.map((text) => text.title)
  const kinds = LANGUAGES.flatMap((language) => categoryView(row.category_id, language)?.name ?? [])
  const weighed: [Weight, string][] = [
    ...titles.map((title): [Weight, string] => ['A', title]),
    ...[...kinds, ...tags, vendor ?? '', product_type ?? '', skus ?? ''].map((text): [Weight, string] => ['B', text]),
    ...written.map(({ description }): [Weight, string] => ['C', description]),
  ]
  const vocabulary = [...titles, ...kinds, ...tags].flatMap(plainWords).filter((word) => WORTH_LEARNING.test(word))
  return { ...row, words: toVector(weighed), vocabulary }
}
