import type { EventType } from '../../platform/events.ts'
import type { Facts } from './facts.ts'
import type { Kind, Params } from './kinds.ts'

/** A piece of news for somebody. */
export interface News {
  accountId: string
  kind: Kind
  params: Params
  /** Where on the web it leads. */
  link: string
}

export type Telling = [type: string, tell: (payload: never, facts: Facts) => News[]]

/** Ties an event to who is told what about it: pure, the facts are read before. */
export const tell = <Payload>(type: EventType<Payload>, news: (payload: Payload, facts: Facts) => News[]): Telling => [
  type.name,
  news,
]
