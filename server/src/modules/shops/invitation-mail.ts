import type { ShopRole } from '../../access.ts'
import type { Language } from '../../platform/language.ts'
import type { Mail } from '../../platform/mailer.ts'

interface Invitation {
  shop: string
  inviter: string
  role: ShopRole
  link: string
}

const TEXTS: Record<Language, { roles: Record<ShopRole, string>; write: (it: Invitation, role: string) => string[] }> =
  {
    en: {
      roles: { owner: 'an owner', manager: 'a manager', packer: 'a packer' },
      write: ({ shop, inviter, link }, role) => [
        `${inviter} invites you to ${shop}`,
        `${inviter} would like you to work in the shop “${shop}” as ${role}.`,
        `To accept, open this link within 7 days and sign in with this e-mail address:\n\n${link}`,
        'If you do not know them, you can ignore this mail.',
      ],
    },
    'zh-CN': {
      roles: { owner: '店主', manager: '店长', packer: '打包员' },
      write: ({ shop, inviter, link }, role) => [
        `${inviter} 邀请您加入 ${shop}`,
        `${inviter} 邀请您到店铺“${shop}”担任${role}。`,
        `如要接受，请在 7 天内打开此链接，并用这个邮箱登录：\n\n${link}`,
        '如果您不认识对方，请忽略此邮件。',
      ],
    },
    id: {
      roles: { owner: 'pemilik', manager: 'manajer', packer: 'petugas pengemasan' },
      write: ({ shop, inviter, link }, role) => [
        `${inviter} mengundang Anda ke ${shop}`,
        `${inviter} ingin Anda bekerja di toko “${shop}” sebagai ${role}.`,
        `Untuk menerima, buka tautan ini dalam 7 hari dan masuk dengan alamat email ini:\n\n${link}`,
        'Jika Anda tidak mengenalnya, abaikan email ini.',
      ],
    },
    ru: {
      roles: { owner: 'владелец', manager: 'управляющий', packer: 'сборщик заказов' },
      write: ({ shop, inviter, link }, role) => [
        `${inviter} приглашает вас в «${shop}»`,
        `${inviter} приглашает вас работать в магазине «${shop}». Ваша роль: ${role}.`,
        `Чтобы принять приглашение, откройте эту ссылку в течение 7 дней и войдите с этим адресом почты:\n\n${link}`,
        'Если вы не знаете этого человека, просто не обращайте внимания на это письмо.',
      ],
    },
  }

/** The letter that invites somebody to work in a shop. */
export function invitationMail(invitation: Invitation, language: Language): Omit<Mail, 'to'> {
  const { roles, write } = TEXTS[language]
  const [subject = '', ...paragraphs] = write(invitation, roles[invitation.role])
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}
