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
  'line.placed',
  'line.left',
  'line.over',
])

export const groupTopic = (groupId: string): string => `group:${groupId}`

/** The live page of a group changes with every fact about it. */
export const groupTopics: TopicsOf = (type, payload) =>
  GROUP_FACTS.has(type) ? [groupTopic((payload as { group_id: string }).group_id)] : []
