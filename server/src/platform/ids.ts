import { v7 } from 'uuid'

/** A new time-ordered id (UUIDv7): rows made together lie together in their index. */
export const newId = (): string => v7()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text has the form of an id, so that a stray path segment is a 404 and never a database error. */
export const isId = (text: string): boolean => UUID.test(text)
