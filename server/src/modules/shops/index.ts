import type { Module } from '../../module.ts'
import { jobs } from './jobs.ts'
import { shopPictureRoutes } from './picture-routes.ts'
import { shopRoutes } from './routes.ts'
import { staffRoutes } from './staff-routes.ts'

export { acceptInvitation } from './commands/accept-invitation.ts'
export { editShop } from './commands/edit-shop.ts'
export { giveVerdict, VERDICTS, type Verdict } from './commands/give-verdict.ts'
export { type InviteStaff, inviteStaff } from './commands/invite-staff.ts'
export { leaveShopsIn } from './commands/leave-shops.ts'
export { openShop } from './commands/open-shop.ts'
export { ShopEdited, ShopJudged, ShopOpened, type ShopStatus, StaffJoined } from './events.ts'
export { getShopCards, getShopSettings, type ShopCardRow, shopCardView } from './queries/get-shops.ts'
export { listMyShops } from './queries/list-my-shops.ts'
export { getOwners, listShops } from './queries/list-shops.ts'
export { getStaff } from './queries/list-staff.ts'
export { requireShopRole } from './queries/require-shop-role.ts'
export { LastOwner, ReasonNeeded } from './refusals.ts'
export {
  SHOP_STATUSES,
  type ShopCard,
  ShopCardSchema,
  ShopRoleSchema,
  ShopSchema,
  ShopSettingsSchema,
  ShopStatusSchema,
} from './schemas.ts'

export const shops: Module = {
  name: 'shops',
  routes: (http, app) => {
    shopRoutes(http, app)
    shopPictureRoutes(http, app)
    staffRoutes(http, app)
  },
  jobs,
}
