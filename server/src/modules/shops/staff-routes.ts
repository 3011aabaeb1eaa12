import { Type } from 'typebox'
import type { App } from '../../app.ts'
import { actorOf, answers, type Http, Id, pathId } from '../../platform/edge.ts'
import { InvalidInput, NotAllowed, NotFound, SignInNeeded } from '../../platform/errors.ts'
import { Email } from '../accounts/index.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changeRole, removeMember } from './commands/change-staff.ts'
import { inviteStaff, withdrawInvitation } from './commands/invite-staff.ts'
import { listStaff } from './queries/list-staff.ts'
import { AlreadyMember, InvitationForOther, InvitationOver, LastOwner, TooManyInvitations } from './refusals.ts'
import { InvitationSchema, MemberSchema, ShopRoleSchema } from './schemas.ts'

const config = { access: 'shop.staff' } as const
const tags = ['shops']
const params = Type.Object({ shop_id: Id })
const ofMember = Type.Object({ shop_id: Id, account_id: Type.String() })
const None = Type.Null({ description: 'Done' })

/** Who works in a shop: invited by its owners, and free to leave. */
export function staffRoutes(http: Http, app: App): void {
  http.get(
    '/shops/:shop_id/members',
    {
      config,
      schema: {
        tags,
        summary: 'Who works here, and who is invited to',
        params,
        response: answers(
          Type.Object({ members: Type.Array(MemberSchema), invitations: Type.Array(InvitationSchema) }),
          SignInNeeded,
          NotAllowed,
        ),
      },
    },
    async (request) => listStaff(app, pathId(request.params.shop_id)),
  )
  http.patch(
    '/shops/:shop_id/members/:account_id',
    {
      config,
      schema: {
        tags,
        summary: 'Give somebody another role',
        params: ofMember,
        body: Type.Object({ role: ShopRoleSchema }, { additionalProperties: false }),
        response: answers({ 204: None }, SignInNeeded, NotAllowed, NotFound, InvalidInput, LastOwner),
      },
    },
    async (request, reply) => {
      const { shop_id, account_id } = request.params
      const by = actorOf(request).accountId
      await changeRole(app, { shopId: pathId(shop_id), accountId: pathId(account_id), by, role: request.body.role })
      return reply.code(204).send(null)
    },
  )
  http.delete(
    '/shops/:shop_id/members/:account_id',
    {
      config,
      schema: {
        tags,
        summary: 'Take somebody out of the shop',
        params: ofMember,
        response: answers({ 204: None }, SignInNeeded, NotAllowed, NotFound, LastOwner),
      },
    },
    async (request, reply) => {
      const { shop_id, account_id } = request.params
      await removeMember(app, {
        shopId: pathId(shop_id),
        accountId: pathId(account_id),
        by: actorOf(request).accountId,
      })
      return reply.code(204).send(null)
    },
  )
  http.delete(
    '/me/shops/:id',
    {
      config: { access: 'account' },
      schema: {
        tags,
        summary: 'Leave a shop',
        params: Type.Object({ id: Type.String() }),
        response: answers({ 204: None }, SignInNeeded, NotFound, LastOwner),
      },
    },
    async (request, reply) => {
      const { accountId } = actorOf(request)
      await removeMember(app, { shopId: pathId(request.params.id), accountId, by: accountId })
      return reply.code(204).send(null)
    },
  )
  invitationRoutes(http, app)
}

function invitationRoutes(http: Http, app: App): void {
  http.post(
    '/shops/:shop_id/members',
    {
      config,
      schema: {
        tags,
        summary: 'Invite somebody by mail to work here',
        params,
        body: Type.Object({ email: Email, role: ShopRoleSchema }, { additionalProperties: false }),
        response: answers(
          { 201: Type.Object({ invitation_id: Id }) },
          SignInNeeded,
          NotAllowed,
          AlreadyMember,
          TooManyInvitations,
          InvalidInput,
        ),
      },
    },
    async (request, reply) => {
      const input = { ...request.body, language: request.language }
      const invitation_id = await inviteStaff(app, actorOf(request), pathId(request.params.shop_id), input)
      return reply.code(201).send({ invitation_id })
    },
  )
  http.delete(
    '/shops/:shop_id/invitations/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Withdraw an invitation',
        params: Type.Object({ shop_id: Id, id: Type.String() }),
        response: answers({ 204: None }, SignInNeeded, NotAllowed, NotFound),
      },
    },
    async (request, reply) => {
      await withdrawInvitation(app, pathId(request.params.shop_id), pathId(request.params.id))
      return reply.code(204).send(null)
    },
  )
  http.post(
    '/invitations/:token/acceptance',
    {
      config: { access: 'account' },
      schema: {
        tags,
        summary: 'Accept an invitation to work in a shop',
        params: Type.Object({ token: Type.String({ maxLength: 200 }) }),
        response: answers(
          { 201: Type.Object({ shop_id: Id, role: ShopRoleSchema }) },
          SignInNeeded,
          InvitationOver,
          InvitationForOther,
          AlreadyMember,
        ),
      },
    },
    async (request, reply) => reply.code(201).send(await acceptInvitation(app, actorOf(request), request.params.token)),
  )
}
