import type { Module } from './module.ts'
import { accounts } from './modules/accounts/index.ts'
import { media } from './modules/media/index.ts'
import { shops } from './modules/shops/index.ts'

/** Every module of the market, lower layers first. */
export const modules: Module[] = [accounts, media, shops]
