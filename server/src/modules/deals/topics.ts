import type { TopicsOf } from '../../platform/hub.ts'

const GROUP_FACTS = new Set([
  'pledge.reserved',
  'pledge.paid',
  'pledge.lapsed',
  'group.opened',
  'group.succeeded',
  'group.failed',
  'group.cancelled',
  'bargain.helped',
  'line.joined',
  'line.placed',
  'line.left',
  'line.over',
])

export const groupTopic = (groupId: string): string => `group:${groupId}`

/** What the maker tells the members of a deal concerns all its groups. */
export const toldTopic = (dealId: string): string => `told:${dealId}`

/** The live page of a group changes with every fact about it, and with what its maker tells. */
export const groupTopics: TopicsOf = (type, payload) => {
  if (type === 'deal.told') return [toldTopic((payload as { deal_id: string }).deal_id)]
  return GROUP_FACTS.has(type) ? [groupTopic((payload as { group_id: string }).group_id)] : []
}
