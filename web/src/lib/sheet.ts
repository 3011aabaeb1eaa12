import type { PriceHistory, ProductPage } from '#lib/types.ts'
import { goto, preloadData } from '$app/navigation'

/**
 * Click handler of a link to a product: opens it as a sheet over the list. Back closes it, a reload gives the full
 * page, and a new tab or a browser without JavaScript follows the link as usual.
 */
export async function openProductSheet(event: MouseEvent & { currentTarget: HTMLAnchorElement }): Promise<void> {
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!plainClick || event.defaultPrevented) return
  event.preventDefault()
  const { href } = event.currentTarget
  const result = await preloadData(href)
  if (result.type !== 'loaded' || result.status !== 200) return goto(href)
  const { page, history } = result.data as { page: ProductPage; history: PriceHistory | null }
  return goto(href, { shallow: true, state: { product: page, prices: history } })
}
