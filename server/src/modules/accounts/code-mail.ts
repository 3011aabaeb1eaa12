import type { Language } from '../../platform/language.ts'
import type { Mail } from '../../platform/mailer.ts'

export const CODE_PURPOSES = ['sign-in', 'email-verification', 'forget-password', 'change-email'] as const
export type CodePurpose = (typeof CODE_PURPOSES)[number]

interface Texts {
  subject: (code: string) => string
  purposes: Record<CodePurpose, string>
  rest: string
}

const TEXTS: Record<Language, Texts> = {
  en: {
    subject: (code) => `${code} is your code`,
    purposes: {
      'sign-in': 'Enter this code to sign in:',
      'email-verification': 'Enter this code to confirm your e-mail address:',
      'forget-password': 'Enter this code to choose a new password:',
      'change-email': 'Enter this code to use this e-mail address from now on:',
    },
    rest: 'It is valid for 10 minutes. If you did not ask for it, you can ignore this mail; tell nobody the code.',
  },
  'zh-CN': {
    subject: (code) => `您的验证码是 ${code}`,
    purposes: {
      'sign-in': '请输入此验证码登录：',
      'email-verification': '请输入此验证码确认您的邮箱：',
      'forget-password': '请输入此验证码设置新密码：',
      'change-email': '请输入此验证码启用这个邮箱：',
    },
    rest: '验证码 10 分钟内有效。如果不是您本人操作，请忽略此邮件；请勿把验证码告诉任何人。',
  },
  id: {
    subject: (code) => `Kode Anda: ${code}`,
    purposes: {
      'sign-in': 'Masukkan kode ini untuk masuk:',
      'email-verification': 'Masukkan kode ini untuk mengonfirmasi alamat email Anda:',
      'forget-password': 'Masukkan kode ini untuk membuat kata sandi baru:',
      'change-email': 'Masukkan kode ini untuk mulai memakai alamat email ini:',
    },
    rest: 'Kode berlaku 10 menit. Jika Anda tidak memintanya, abaikan email ini; jangan beri tahu kodenya kepada siapa pun.',
  },
  ru: {
    subject: (code) => `Ваш код: ${code}`,
    purposes: {
      'sign-in': 'Введите этот код, чтобы войти:',
      'email-verification': 'Введите этот код, чтобы подтвердить адрес почты:',
      'forget-password': 'Введите этот код, чтобы задать новый пароль:',
      'change-email': 'Введите этот код, чтобы пользоваться этим адресом почты:',
    },
    rest: 'Код действует 10 минут. Если вы его не запрашивали, просто не обращайте внимания на это письмо; никому не сообщайте код.',
  },
}

/** The mail that carries a one-time code. */
export function codeMail(code: string, purpose: CodePurpose, language: Language): Omit<Mail, 'to'> {
  const { subject, purposes, rest } = TEXTS[language]
  return { subject: subject(code), text: `${purposes[purpose]}\n\n    ${code}\n\n${rest}\n` }
}
