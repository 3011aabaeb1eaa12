/** Where on the web something is looked at. */
export const orderLink = (id: string): string => `/orders/${id}`
export const groupLink = (id: string | null): string => (id ? `/g/${id}` : '/orders')
export const shopOrderLink = (shopId: string, id: string): string => `/sell/${shopId}/orders/${id}`
export const shopLink = (shopId: string): string => `/sell/${shopId}`
export const REVIEW_LINK = '/admin/shops'
