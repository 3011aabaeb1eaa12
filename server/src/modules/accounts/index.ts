import type { Module } from '../../module.ts'
import { authRoutes } from './auth-routes.ts'
import { demoRoutes } from './demo-routes.ts'
import { jobs } from './jobs.ts'
import { ownPictureRoutes } from './picture-routes.ts'
import { accountRoutes } from './routes.ts'
import { sweeps } from './sweeps.ts'

export { type CreateAccount, createAccount } from './commands/create-account.ts'
export { type EditProfile, editProfile } from './commands/edit-profile.ts'
export { eraseAccountIn, LastOperator } from './commands/erase-account.ts'
export { proveIdentity } from './commands/prove-identity.ts'
export { addAddress } from './commands/save-address.ts'
export { signInAs } from './commands/start-session.ts'
export { isCountry, requireCountry, requireCurrency } from './places.ts'
export { getAddress, getAddresses } from './queries/get-addresses.ts'
export { getMe } from './queries/get-me.ts'
export { getOperators } from './queries/get-operators.ts'
export { getPersons, type PersonRow, personView } from './queries/get-persons.ts'
export { listSessions } from './queries/list-sessions.ts'
export { readSession } from './queries/read-session.ts'
export { FreshSignInNeeded, WrongPassword } from './refusals.ts'
export {
  type AddressInput,
  addressSchema,
  CountryCode,
  CurrencyCode,
  Email,
  type Person,
  PersonSchema,
  SavedAddress,
} from './schemas.ts'

export const accounts: Module = {
  name: 'accounts',
  rootRoutes: authRoutes,
  routes: (http, app) => {
    accountRoutes(http, app)
    ownPictureRoutes(http, app)
    demoRoutes(http, app)
  },
  jobs,
  sweeps,
}
