import type { Module } from '../../module.ts'
import { leaderAdminRoutes } from './admin-routes.ts'
import { pointRoutes } from './point-routes.ts'
import { leaderRoutes } from './routes.ts'

export { applyToLead } from './commands/apply.ts'
export { forgetLeaderIn } from './commands/forget-leader.ts'
export { giveLeaderVerdict, type LeaderVerdict } from './commands/give-verdict.ts'
export { addPoint } from './commands/save-point.ts'
export { freePointIn, usePointIn } from './commands/use-point.ts'
export { LeaderApplied, LeaderDecided, type LeaderStatus } from './events.ts'
export { findLeadership } from './queries/get-leadership.ts'
export { getPoints } from './queries/get-points.ts'
export { requireLeader } from './queries/require-leader.ts'
export { NotALeader, PointClosed, PointInUse } from './refusals.ts'
export { type Hours, HoursSchema, type PickupPoint, PickupPointSchema, type PointInput } from './schemas.ts'

export const leaders: Module = {
  name: 'leaders',
  routes: (http, app) => {
    leaderRoutes(http, app)
    pointRoutes(http, app)
    leaderAdminRoutes(http, app)
  },
}
