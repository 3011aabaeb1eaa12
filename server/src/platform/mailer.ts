import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The same message as HTML; the text is always there too. */
  html?: string
}

/** Sends mails now. */
export interface Mailer {
  /** Sends one; a failure is thrown, so that the job around it tries again. */
  send(mail: Mail): Promise<void>
  /** Sends many, and says of each how it went: one that cannot be sent keeps no other back. */
  sendAll(mails: Mail[]): Promise<PromiseSettledResult<void>[]>
}

const AT_ONCE = 4

/** A mailer that sends each mail by itself, a few at once. */
export const mailerOf = (send: (mail: Mail) => Promise<void>): Mailer => ({
  send,
  async sendAll(mails) {
    const results: PromiseSettledResult<void>[] = []
    const waiting = mails.entries()
    const sendOn = async () => {
      for (const [n, mail] of waiting) [results[n]] = await Promise.allSettled([this.send(mail)])
    }
    await Promise.all(Array.from({ length: AT_ONCE }, sendOn))
    return results
  },
})

const TIMEOUT_MS = 15_000

export function smtpMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer {
  const transport = createTransport(config.smtpUrl, { from: config.mailFrom })
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
  Object.assign(transport.options, timeouts)
  return mailerOf(async (mail) => void (await transport.sendMail(mail)))
}
