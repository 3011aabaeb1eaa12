import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/language.ts'
import type { Mail } from '../../platform/mailer.ts'
import type { Kind, Params } from './kinds.ts'
import { word } from './wording.ts'

/** More is counted in the subject and read in the inbox. */
const NEWS_A_MAIL_MAX = 50

/** A piece of news that is to be mailed, and who reads it. */
export interface MailedNews {
  account_id: string
  id: string
  kind: Kind
  params: Params
  link: string | null
  email: string
  language: string | null
}

/** The market's name, and its address on the web. */
export interface Place {
  market: string
  url: string
}

/** One mail that tells one person one or more pieces of news, oldest first, each with the link that leads on. */
export function newsMail(news: [MailedNews, ...MailedNews[]], place: Place): Mail {
  const [{ email, language: wished }] = news
  const language = isLanguage(wished) ? wished : DEFAULT_LANGUAGE
  const texts = news.slice(0, NEWS_A_MAIL_MAX).map(({ kind, params, link }) => ({
    ...word(language, kind, params),
    link: link ? place.url + link : null,
  }))
  const title = texts[0]?.title ?? ''
  const subject = news.length > 1 ? word(language, 'more', { title, count: news.length - 1 }).title : title
  const paragraphs = texts.map(({ title, body, link }) =>
    [texts.length > 1 ? title : '', body, link].filter(Boolean).join('\n\n'),
  )
  const footer = word(language, 'footer', { ...place }).body
  return { to: email, subject, text: `${paragraphs.join('\n\n* * *\n\n')}\n\n-- \n${footer}\n` }
}
