import type { Module } from '../../module.ts'
import { authRoutes } from './auth-routes.ts'
import { jobs } from './jobs.ts'

export { type CreateAccount, createAccount } from './commands/create-account.ts'
export { signInAs } from './commands/start-session.ts'
export { readSession } from './queries/read-session.ts'

export const accounts: Module = { name: 'accounts', rootRoutes: authRoutes, jobs }
