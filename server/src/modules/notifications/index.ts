import type { Module } from '../../module.ts'
import { jobs } from './jobs.ts'
import { mailboxRoutes } from './mailbox-routes.ts'
import { notificationsSubscriber } from './on.ts'
import { notificationRoutes } from './routes.ts'
import { sweeps } from './sweeps.ts'

export const notifications: Module = {
  name: 'notifications',
  routes: (http, app) => {
    notificationRoutes(http, app)
    mailboxRoutes(http, app)
  },
  subscribers: [notificationsSubscriber],
  jobs,
  sweeps,
}
