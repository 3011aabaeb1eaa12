import { defineEvent } from '../../platform/events.ts'
import type { TopicsOf } from '../../platform/hub.ts'

/** An import came further, ended, or learned of another problem. */
export const ImportProgressed = defineEvent<{ shop_id: string; import_id: string }>('import.progressed')

export const importTopic = (importId: string): string => `import:${importId}`

/** The live progress of an import. */
export const importTopics: TopicsOf = (type, payload) =>
  type === ImportProgressed.name ? [importTopic((payload as { import_id: string }).import_id)] : []
