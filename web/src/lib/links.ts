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
