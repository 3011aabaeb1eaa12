import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The same message as HTML; the text is always there too. */
  html?: string
}

/** Sends one mail now; a failure is thrown, so that the job around it tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

const TIMEOUT_MS = 15_000

export function smtpMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer {
  const transport = createTransport(config.smtpUrl, { from: config.mailFrom })
  Object.assign(transport.options, { connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS })
  return { send: async (mail) => void (await transport.sendMail(mail)) }
}
