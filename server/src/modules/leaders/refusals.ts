import { refusal } from '../../platform/errors.ts'

export const NotALeader = refusal(
  'not_a_leader',
  403,
  'Only approved leaders can do this. Apply to become one, or wait for the answer to your application.',
)
export const AlreadyApplied = refusal(
  'leader_applied_already',
  409,
  'You have applied already. Change your application instead.',
)
export const ReviewNotNeeded = refusal(
  'leader_review_not_needed',
  409,
  'Only a rejected application can be reviewed again. Load it again to see where it stands.',
)
export const VerdictImpossible = refusal(
  'leader_verdict_impossible',
  409,
  'This decision does not fit where the application stands. Load it again, then decide.',
)
export const LeaderReasonNeeded = refusal(
  'leader_reason_needed',
  422,
  'Say why, so that the person knows what to change.',
)
export const TooManyPoints = refusal(
  'too_many_pickup_points',
  409,
  'You can keep {max} pick-up points. Retire one first.',
)
export const PointNameTaken = refusal(
  'pickup_point_name_taken',
  409,
  'Another of your pick-up points is called "{name}". Choose another name.',
)
export const PointInUse = refusal(
  'pickup_point_in_use',
  409,
  'Something is still to be collected at this pick-up point. Retire it when all is handed out.',
)
export const PointClosed = refusal(
  'pickup_point_closed',
  409,
  'This pick-up point takes nothing new. Choose another one.',
)
