import type { Me } from '#lib/types.ts'

/** The market's languages in their own words. */
export const languageNames: Record<string, string> = {
  en: 'English',
  'zh-CN': '简体中文',
  id: 'Bahasa Indonesia',
  ru: 'Русский',
}

export type Language = NonNullable<Me['language']>

/** The languages ticked in a form with LanguageChecks. */
export const readLanguages = (form: FormData) =>
  (Object.keys(languageNames) as Language[]).filter((tag) => form.has(`language.${tag}`))
