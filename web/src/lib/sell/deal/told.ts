import { m } from '#lib/paraglide/messages.js'
import type { DealUpdate } from '#lib/sell/types.ts'

type Told = Pick<DealUpdate, 'kind' | 'batch_no' | 'ready_by'>

/** What an update says before the seller's own words. `dated` writes an instant. */
export function toldTitle(
  { kind, batch_no, ready_by }: Told,
  dated: (at: string, withTime?: boolean) => string,
): string {
  const batch = batch_no ? m.offers_batch({ number: batch_no }) : ''
  const date = ready_by ? dated(ready_by, false) : '…'
  switch (kind) {
    case 'progress':
      return batch ? m.offers_told_progress_batch({ batch }) : m.offers_told_progress()
    case 'delay':
      return m.offers_told_delay({ batch, date })
    case 'ready':
      return m.offers_told_ready({ batch })
    case 'better':
      return m.offers_told_better()
    case 'restarted':
      return m.offers_told_restarted()
  }
}
