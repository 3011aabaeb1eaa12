import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { LanguageSchema } from '../../platform/language.ts'
import { UnknownCurrency } from '../../platform/money.ts'
import { editProfile } from './commands/edit-profile.ts'
import { endOtherSessions, endSession } from './commands/end-session.ts'
import { addAddress, editAddress, removeAddress, TooManyAddresses } from './commands/save-address.ts'
import { getAddresses } from './queries/get-addresses.ts'
import { getMe } from './queries/get-me.ts'
import { listSessions } from './queries/list-sessions.ts'
import { addressSchema, CurrencyCode, MeSchema, PersonName, SavedAddress, SessionSchema } from './schemas.ts'

const config = { access: 'account' } as const
const tags = ['me']
const params = Type.Object({ id: Type.String() })
const None = Type.Null({ description: 'Done' })

/** What people do with their own account. */
export function accountRoutes(http: Http, app: App): void {
  profileRoutes(http, app)
  sessionRoutes(http, app)
  addressRoutes(http, app)
}

function profileRoutes(http: Http, app: App): void {
  http.get(
    '/me',
    { config, schema: { tags, summary: 'My account', response: answers(MeSchema, SignInNeeded) } },
    async (request) => getMe(app.db, actorOf(request).accountId),
  )
  http.patch(
    '/me',
    {
      config,
      schema: {
        tags,
        summary: 'Change my name, language or currency',
        body: Type.Partial(Type.Object({ name: PersonName, language: LanguageSchema, currency: CurrencyCode }), {
          additionalProperties: false,
          minProperties: 1,
        }),
        response: answers(MeSchema, SignInNeeded, InvalidInput, UnknownCurrency),
      },
    },
    async (request) => {
      const { accountId } = actorOf(request)
      await editProfile(app, accountId, request.body)
      return getMe(app.db, accountId)
    },
  )
}

function sessionRoutes(http: Http, app: App): void {
  http.get(
    '/me/sessions',
    {
      config,
      schema: {
        tags,
        summary: 'Where I am signed in',
        response: answers(Type.Object({ items: Type.Array(SessionSchema) }), SignInNeeded),
      },
    },
    async (request) => ({ items: await listSessions(app, actorOf(request)) }),
  )
  http.delete(
    '/me/sessions/:id',
    {
      config,
      schema: { tags, summary: 'End a session', params, response: answers({ 204: None }, SignInNeeded, NotFound) },
    },
    async (request, reply) => {
      await endSession(app, actorOf(request), pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
  http.delete(
    '/me/sessions',
    { config, schema: { tags, summary: 'End all other sessions', response: answers({ 204: None }, SignInNeeded) } },
    async (request, reply) => {
      await endOtherSessions(app, actorOf(request))
      return reply.code(204).send(null)
    },
  )
}

const isDefault = { is_default: Type.Optional(Type.Boolean()) }
const NewAddress = Type.Object({ ...addressSchema.properties, ...isDefault }, { additionalProperties: false })
const AddressChanges = Type.Partial(NewAddress, { additionalProperties: false, minProperties: 1 })

function addressRoutes(http: Http, app: App): void {
  http.get(
    '/me/addresses',
    {
      config,
      schema: {
        tags,
        summary: 'My addresses, the default one first',
        response: answers(Type.Object({ items: Type.Array(SavedAddress) }), SignInNeeded),
      },
    },
    async (request) => ({ items: await getAddresses(app.db, actorOf(request).accountId) }),
  )
  http.post(
    '/me/addresses',
    {
      config,
      schema: {
        tags,
        summary: 'Keep an address',
        body: NewAddress,
        response: answers({ 201: SavedAddress }, SignInNeeded, InvalidInput, TooManyAddresses),
      },
    },
    async (request, reply) => reply.code(201).send(await addAddress(app, actorOf(request).accountId, request.body)),
  )
  http.patch(
    '/me/addresses/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Change an address',
        params,
        body: AddressChanges,
        response: answers(SavedAddress, SignInNeeded, InvalidInput, NotFound),
      },
    },
    async (request) => editAddress(app, actorOf(request).accountId, pathId(request.params.id), request.body),
  )
  http.delete(
    '/me/addresses/:id',
    {
      config,
      schema: { tags, summary: 'Forget an address', params, response: answers({ 204: None }, SignInNeeded, NotFound) },
    },
    async (request, reply) => {
      await removeAddress(app, actorOf(request).accountId, pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
