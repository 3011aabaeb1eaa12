import { defineJob, job } from '../../platform/jobs.ts'
import type { Language } from '../../platform/language.ts'
import { type CodePurpose, codeMail } from './code-mail.ts'

export interface CodeToSend {
  email: string
  code: string
  purpose: CodePurpose
  /** The language of the page that asked; null where it is not known. */
  language: Language | null
}

export const SendCode = defineJob<CodeToSend>('accounts.send-code')

export const jobs = [
  job(SendCode, async (app, { email, code, purpose, language }) => {
    await app.mailer.send({ to: email, ...codeMail(code, purpose, language ?? 'en') })
  }),
]
