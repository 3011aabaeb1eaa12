import type { App } from './app.ts'
import type { Http } from './platform/edge.ts'
import type { Subscriber } from './platform/events.ts'
import type { TopicsOf } from './platform/hub.ts'
import type { Job } from './platform/jobs.ts'
import type { Sweep } from './platform/schedule.ts'

/** What a module gives to the program that runs it. */
export interface Module {
  name: string
  /** Routes under /api/v1. */
  routes?: (http: Http, app: App) => void
  /** Routes with addresses of their own, such as pictures. */
  rootRoutes?: (http: Http, app: App) => void
  subscribers?: Subscriber[]
  jobs?: Job[]
  sweeps?: Sweep[]
  topics?: TopicsOf
}
