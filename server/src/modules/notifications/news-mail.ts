import type { Language } from '../../platform/language.ts'
import type { Mail } from '../../platform/mailer.ts'
import type { Kind, Params } from './kinds.ts'
import { word } from './wording.ts'

/** More is counted in the subject and read in the inbox. */
const NEWS_A_MAIL_MAX = 50

export interface MailedNews {
  kind: Kind
  params: Params
  link: string | null
}

/** One mail that tells one or more pieces of news, each with the link that leads on. */
export function newsMail(
  news: MailedNews[],
  language: Language,
  place: { market: string; url: string },
): Omit<Mail, 'to'> {
  const texts = news.slice(0, NEWS_A_MAIL_MAX).map(({ kind, params, link }) => ({
    ...word(language, kind, params),
    link: link ? place.url + link : null,
  }))
  const title = texts[0]?.title ?? ''
  const subject = news.length > 1 ? word(language, 'more', { title, count: news.length - 1 }).title : title
  const paragraphs = texts.map(({ title, body, link }) =>
    [texts.length > 1 ? title : '', body, link].filter(Boolean).join('\n\n'),
  )
  const footer = word(language, 'footer', place).body
  return { subject, text: `${paragraphs.join('\n\n* * *\n\n')}\n\n-- \n${footer}\n` }
}
