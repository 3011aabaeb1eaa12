import { Type } from 'typebox'

export const LANGUAGES = ['en', 'zh-CN', 'id', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'en'

export const LanguageSchema = Type.Enum(LANGUAGES, { description: 'A language of the market' })

/** A text in some of the market's languages. */
export type Texts = Partial<Record<Language, string>>

export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language)

/** The text in the language asked for, else in English, else in any. */
export const textIn = (texts: Texts, language: Language): string =>
  texts[language] ?? texts[DEFAULT_LANGUAGE] ?? Object.values(texts)[0] ?? ''

/** The market's language that an Accept-Language header wants most, if it wants any of them. */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const wanted = (header ?? '')
    .split(',', 20)
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean)
      return { base: tag.toLowerCase().split('-')[0], quality: quality ? Number(quality) : 1 }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { base } of wanted) {
    const found = LANGUAGES.find((language) => language.split('-')[0] === base)
    if (found) return found
  }
  return undefined
}
