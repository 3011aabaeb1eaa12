/** Where the people of a shop work. */
export const workPath = (handle: string, part = '') => `/sell/${handle}${part && `/${part}`}`
export const editPath = (handle: string, productId: string) => `/sell/${handle}/products/${productId}`
export const dealPath = (handle: string, dealId: string) => `/sell/${handle}/deals/${dealId}`
export const shopOrderPath = (handle: string, orderId: string) => `/sell/${handle}/orders/${orderId}`
