/** Where things live on the web. Pages link through these, so that an address is written once. */
export const productPath = (id: string) => `/p/${id}`
export const shopPath = (handle: string) => `/s/${handle}`
export const groupPath = (id: string) => `/g/${id}`
export const orderPath = (id: string) => `/orders/${id}`
export const categoryPath = (slug: string) => `/discover?category=${encodeURIComponent(slug)}`

/** Where a product can be collected nearby. */
export const pickupsPath = (productId: string) => `/pickups?${new URLSearchParams({ product: productId })}`

export const joinPath = (groupId: string) => `/g/${groupId}/join`

/** Checkout at the single price, with nobody else. */
export const buyPath = (productId: string, variantId: string, quantity = 1) =>
  `/buy/${variantId}?${new URLSearchParams({ product: productId, quantity: String(quantity) })}`

/** Checkout that opens a group of a deal. */
export const openPath = (productId: string, dealId: string, variantId?: string, quantity = 1) =>
  `/d/${dealId}/open?${new URLSearchParams({ product: productId, ...(variantId && { variant: variantId }), quantity: String(quantity) })}`

/**
 * The address of a form action of the page at `url`. It keeps the page's query, so that the answer is shown on the very
 * page that was sent: `<form method="post" action={actionPath(page.url, 'code')}>`.
 */
export function actionPath(url: { search: string }, action: string): string {
  const query = ownQuery(url)
  return `?/${action}${query && `&${query}`}`
}

/** Where somebody signs in and then comes back to the page at `url`. */
export function signInFrom(url: { pathname: string; search: string }): string {
  const query = ownQuery(url)
  return `/sign-in?next=${encodeURIComponent(url.pathname + (query && `?${query}`))}`
}

/** A page's query without the name of the form action that was just asked for. */
const ownQuery = (url: { search: string }) =>
  new URLSearchParams([...new URLSearchParams(url.search)].filter(([name]) => !name.startsWith('/'))).toString()

/** A path of this site to go back to, from something a visitor sent; never another site. */
export function safeNext(next: string | null | undefined, fallback = '/'): string {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return fallback
  return next
}
