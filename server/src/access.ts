/**
 * Who may do what, in one table. Every route names its access; `http.ts` holds it, and a test walks all routes with
 * every role.
 */
export const SHOP_ROLES = ['owner', 'manager', 'packer'] as const
export type ShopRole = (typeof SHOP_ROLES)[number]

export const SHOP_ACTS = {
  'shop.read': ['owner', 'manager', 'packer'],
  'shop.edit': ['owner', 'manager'],
  'shop.staff': ['owner'],
  'shop.money': ['owner', 'manager'],
  'catalog.read': ['owner', 'manager', 'packer'],
  'catalog.edit': ['owner', 'manager'],
  'deals.read': ['owner', 'manager', 'packer'],
  'deals.edit': ['owner', 'manager'],
  'orders.read': ['owner', 'manager', 'packer'],
  'orders.ship': ['owner', 'manager', 'packer'],
  'orders.cancel': ['owner', 'manager'],
} as const satisfies Record<string, readonly ShopRole[]>

export type ShopAct = keyof typeof SHOP_ACTS

/**
 * - `public`: anybody, also without an account
 * - `account`: whoever signed in
 * - `operator`: who runs the market
 * - a shop act: the shop's people whose role may do it; the route has the shop's id as `:shop_id`
 */
export type Access = 'public' | 'account' | 'operator' | ShopAct

export const isShopAct = (access: Access): access is ShopAct => access in SHOP_ACTS

export const mayAct = (role: ShopRole, act: ShopAct): boolean => (SHOP_ACTS[act] as readonly ShopRole[]).includes(role)
