/** Where on the web something is looked at. */
export const orderLink = (id: string): string => `/orders/${id}`
export const groupLink = (id: string | null): string => (id ? `/g/${id}` : '/orders')
export const shopOrderLink = (handle: string, id: string): string => `/sell/${handle}/orders/${id}`
export const productLink = (id: string): string => `/p/${id}`
export const shopLink = (handle: string): string => `/sell/${handle}`
export const REVIEW_LINK = '/admin/shops'
export const leaderParcelsLink = (groupId: string | null): string =>
  groupId ? `/me/leader/pickups/${groupId}` : '/me/leader/pickups'
export const LEADERS_LINK = '/admin/leaders'
export const MY_LEADERSHIP_LINK = '/me/leader'
