import type { ShopRole } from '../../access.ts'
import type { App } from '../../app.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/language.ts'
import { invitationToken } from './invitation-link.ts'
import { invitationMail } from './invitation-mail.ts'

export const SendInvitation = defineJob<{ shop_id: string; invitation_id: string }>('shops.send-invitation')

async function sendInvitation(app: App, wanted: { shop_id: string; invitation_id: string }): Promise<void> {
  const row = await app.db
    .selectFrom('shop_invitations as invitation')
    .innerJoin('shops as shop', 'shop.id', 'invitation.shop_id')
    .innerJoin('accounts as inviter', 'inviter.id', 'invitation.invited_by')
    .leftJoin('accounts as invited', 'invited.email', 'invitation.email')
    .select(['shop.name as shop', 'inviter.name as inviter', 'invitation.email', 'invitation.role'])
    .select(['invited.language as own_language', 'invitation.language'])
    .where('invitation.shop_id', '=', wanted.shop_id)
    .where('invitation.id', '=', wanted.invitation_id)
    .executeTakeFirst()
  if (!row) return // withdrawn before the letter left
  const language = [row.own_language, row.language].find(isLanguage) ?? DEFAULT_LANGUAGE
  const link = `${app.config.publicUrl}/invitations/${invitationToken(app.config, wanted.invitation_id)}`
  const mail = invitationMail({ ...row, role: row.role as ShopRole, link }, language)
  await app.mailer.send({ to: row.email, ...mail })
}

export const jobs = [job(SendInvitation, sendInvitation)]
