import { SECOND } from '../../platform/clock.ts'
import type { Sweep } from '../../platform/schedule.ts'
import { fetchPendingPictures } from './commands/fetch-pictures.ts'

export const sweeps: Sweep[] = [
  { name: 'catalog.fetch_pictures', everyMs: 3 * SECOND, work: (app) => fetchPendingPictures(app) },
]
