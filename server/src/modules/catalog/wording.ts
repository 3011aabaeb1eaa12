import { Parser } from 'htmlparser2'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g

const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** One line of text as it is kept: well-formed, composed, without control characters or double spaces. */
export const cleanLine = (text: string): string =>
  PLAIN.test(text) ? text : text.toWellFormed().normalize('NFC').replace(CONTROLS, '').replace(/\s+/g, ' ').trim()

/** A text of several lines as it is kept: at most one empty line in a row, no spaces around lines. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A handle made of a title: lower-case words of any script, joined by hyphens; '' when there is nothing to join. */
export const slug = (title: string): string =>
  cleanLine(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 200)
    .replace(/^-+|-+$/g, '')

const MARKUP = /<[a-z!/][^>]*>|&(#\d+|#x[\da-f]+|[a-z]\w*);/i
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head', 'title'])
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote section article pre hr dl'.split(' '))
const LINES = new Set('div li tr dt dd header footer figure figcaption'.split(' '))

/**
 * The words of an HTML text, with its line breaks; nothing of its markup, scripts or links is left. A text without any
 * markup keeps its own line breaks.
 */
export function htmlToText(html: string): string {
  if (!MARKUP.test(html)) return cleanText(html)
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen++
      else if (name === 'br') text += '\n'
      else if (PARAGRAPHS.has(name)) text += '\n\n'
      else if (LINES.has(name)) text += name === 'li' ? '\n• ' : '\n'
      else if (name === 'td' || name === 'th') text += ' '
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--
      else if (PARAGRAPHS.has(name)) text += '\n\n'
      else if (LINES.has(name)) text += '\n'
    },
    ontext(words) {
      if (unseen === 0) text += words.replace(/[\t\n\r\f ]+/g, ' ')
    },
  })
  parser.end(html)
  return cleanText(text)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' }

/** A kept text as HTML that `htmlToText` reads back to the same text. */
export const textToHtml = (text: string): string => text.replace(/[&<>\n]/g, (found) => ENTITIES[found] ?? found)

/** The tags that some texts name: a comma parts two of them, and none is kept twice. */
export const tagsIn = (texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.split(',').map(cleanLine)).filter(Boolean)),
]
