import type { Module } from './module.ts'
import { accounts } from './modules/accounts/index.ts'
import { admin } from './modules/admin/index.ts'
import { catalog } from './modules/catalog/index.ts'
import { checkout } from './modules/checkout/index.ts'
import { deals } from './modules/deals/index.ts'
import { imports } from './modules/imports/index.ts'
import { leaders } from './modules/leaders/index.ts'
import { ledger } from './modules/ledger/index.ts'
import { media } from './modules/media/index.ts'
import { notifications } from './modules/notifications/index.ts'
import { orders } from './modules/orders/index.ts'
import { payments } from './modules/payments/index.ts'
import { pickup } from './modules/pickup/index.ts'
import { privacy } from './modules/privacy/index.ts'
import { search } from './modules/search/index.ts'
import { settlement } from './modules/settlement/index.ts'
import { shipping } from './modules/shipping/index.ts'
import { shops } from './modules/shops/index.ts'
import { pages } from './pages/index.ts'

/** Every module of the market, lower layers first. */
export const modules: Module[] = [
  accounts,
  media,
  shops,
  leaders,
  ledger,
  catalog,
  payments,
  imports,
  orders,
  shipping,
  deals,
  checkout,
  pickup,
  settlement,
  search,
  notifications,
  admin,
  privacy,
  pages,
]
