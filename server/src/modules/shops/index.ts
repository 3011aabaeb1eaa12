import type { Module } from '../../module.ts'

export { requireShopRole } from './queries/require-shop-role.ts'

export const shops: Module = { name: 'shops' }
