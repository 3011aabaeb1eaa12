import { refusal } from '../../platform/errors.ts'

export const DealNotRunning = refusal(
  'deal_not_running',
  409,
  'This deal is over. The product may still be sold alone.',
)
export const NotInDeal = refusal(
  'variant_not_in_deal',
  409,
  'This variant is not part of the deal. Choose another one.',
)
export const GroupFull = refusal('group_full', 409, 'This group is full. Join another one, or open your own.')
export const GroupClosed = refusal('group_closed', 409, 'This group is over. Join another one, or open your own.')
export const AlreadyInGroup = refusal('already_in_group', 409, 'You have a place in this group already.')
export const OverBuyerLimit = refusal(
  'over_buyer_limit',
  409,
  'Each buyer can have {max} of this deal; you have {bought}.',
)
export const NewBuyersOnly = refusal(
  'new_buyers_only',
  403,
  'This deal is for people who have not bought from this shop yet.',
)
export const DealSoldOut = refusal('deal_sold_out', 409, 'All units of this deal are taken.')
export const TooManyOpenGroups = refusal(
  'too_many_open_groups',
  409,
  'This deal has as many open groups as it may. Join one of them.',
)
export const CannotLeave = refusal('cannot_leave', 409, 'Only a place that is not paid yet can be left.')
export const BadDeal = refusal('bad_deal', 422, 'Please check the marked fields of the deal.')
export const DealRunsAlready = refusal('deal_runs_already', 409, 'This product has a running deal. End it first.')
export const DealNotEditable = refusal('deal_not_editable', 409, 'This deal is {status} and cannot be changed.')
