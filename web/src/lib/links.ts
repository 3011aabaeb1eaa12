/** Where things live on the web. Pages link through these, so that an address is written once. */
export const productPath = (id: string) => `/p/${id}`
export const shopPath = (handle: string) => `/s/${handle}`
export const groupPath = (id: string) => `/g/${id}`
export const orderPath = (id: string) => `/orders/${id}`
export const categoryPath = (slug: string) => `/discover?category=${encodeURIComponent(slug)}`

/** A path of this site to go back to, from something a visitor sent; never another site. */
export function safeNext(next: string | null | undefined, fallback = '/'): string {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return fallback
  return next
}

/**
 * The address of a named form action of the page at `url`. It keeps the page's query, so that the answer is shown on
 * the very page that was sent: `<form method="post" action={actionPath('code', page.url)}>`.
 */
export function actionPath(name: string, url: { search: string }): string {
  const kept = [...new URLSearchParams(url.search)].filter(([key]) => !key.startsWith('/'))
  const query = new URLSearchParams(kept).toString()
  return `?/${name}${query && `&${query}`}`
}
