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
export const GroupFull = refusal(
  'group_full',
  409,
  'There is no place left in this group for so many. Join another one, or open your own.',
)
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
export const CannotLeave = refusal(
  'cannot_leave',
  409,
  'This place is paid and others count on it. Without success you get everything back by itself.',
)
export const BadDeal = refusal('bad_deal', 422, 'Please check the marked fields of the deal.')
export const DealRunsAlready = refusal('deal_runs_already', 409, 'This product has a running deal. End it first.')
export const DealNotEditable = refusal('deal_not_editable', 409, 'This deal is {status} and cannot be changed.')
export const NotOpenedByBuyers = refusal(
  'not_opened_by_buyers',
  409,
  'Groups of this deal are not opened this way. Join the one that is open.',
)
export const NotYourBargain = refusal(
  'not_your_bargain',
  409,
  'Only the one who started this bargain buys at its price. Start your own, or help with this one.',
)
export const LineAhead = refusal(
  'line_ahead',
  409,
  'Others wait in line for a place. Join the line: places go to those who came first.',
)
export const AlreadyInLine = refusal('already_in_line', 409, 'You wait in this line already.')
export const NoLine = refusal('no_line', 409, 'This group has no waiting line. Join another one, or open your own.')
export const NotABargain = refusal('not_a_bargain', 409, 'This deal is no bargain that friends help with.')
export const BargainOpen = refusal(
  'bargain_open',
  409,
  'You have an open bargain of this deal. Share its link, or buy at the price it has reached.',
)
export const AlreadyHelped = refusal(
  'already_helped',
  409,
  'You have helped with this offer already. One help a person.',
)
export const OwnBargain = refusal('own_bargain', 409, 'This is your own bargain. Send its link to friends who help.')
export const EnoughHelpers = refusal('enough_helpers', 409, 'Enough people helped: the price is as low as it goes.')
export const WorseTerms = refusal(
  'worse_terms',
  409,
  'Somebody would be worse off by: {terms}. End this deal and start it again with the new terms.',
)
export const NotAPickup = refusal('not_a_pickup', 409, 'This deal is not offered for pick-up.')
export const BadCollection = refusal(
  'bad_collection',
  422,
  'The cut-off must be in the future, collecting must begin after it, and end after it has begun.',
)
export const BadNews = refusal('bad_update', 422, 'Please check the marked fields of the update.')
