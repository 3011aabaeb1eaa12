import type { Module } from '../../module.ts'
import { jobs } from './jobs.ts'
import { privacyRoutes } from './routes.ts'

export const privacy: Module = { name: 'privacy', routes: privacyRoutes, jobs }
