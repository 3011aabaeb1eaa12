import { m } from '#lib/paraglide/messages.js'
import type { ShownProblem } from '#lib/server/problem.ts'

/** Where the API's parts of a deal stand in the form, besides those that the form itself names. */
const names: Record<string, string> = {
  'goal.min': 'goal_min',
  goal_min: 'goal_min',
  'goal.max': 'goal_max',
  'goal.unit': 'unit',
  deposit: 'deposit_percent',
  'deposit.bp': 'deposit_percent',
  'deposit.balance_hours': 'balance_days',
  'deposit.missed': 'deposit_missed',
  leader_bp: 'leader_percent',
}

/** What is wrong, by the end of the API's path: its own words are English. */
const words: [path: RegExp, text: () => string][] = [
  [/^goal\.min$/, m.offers_wrong_goal],
  [/^goal\.max$/, m.offers_goal_max_low],
  [/^deposit/, m.offers_deposit_high],
  [/^batches\.\d+\.units$/, m.offers_batch_last],
  [/^batches\.\d+\.ready_by$/, m.offers_batch_order],
  [/^prices$/, m.offers_steps_needed],
  [/^prices\.\d+\.tiers$/, m.offers_wrong_tiers],
  [/^prices\.\d+\.tiers\.\d+\.price$/, m.offers_price_below],
  [/^prices\.\d+\.tiers\.\d+\.from$/, m.offers_from_rises],
  [/^prices\.\d+\.variant_id$/, m.offers_wrong_variant],
  [/^ends_at$/, m.offers_end_future],
  [/^quantity_max$/, m.offers_wrong_quantity],
  [/^product_id$/, m.offers_wrong_product],
]

const plain = (path: string) => path.replace(/^\/?(body[./])?/, '').replaceAll('/', '.')

/** A refusal of a deal with its errors at the fields of the form, in the person's language. */
export function atFields(problem: ShownProblem, fields: Record<string, string>): ShownProblem {
  const errors = problem.errors?.map(({ path, message }) => {
    const part = plain(path)
    const text = words.find(([known]) => known.test(part))?.[1]
    return { path: fields[part] ?? names[part] ?? part, message: text?.() ?? message }
  })
  const lost = errors?.find(({ path }) => path === 'product_id')
  return { ...problem, ...(errors && { errors }), ...(lost && { message: lost.message }) }
}
