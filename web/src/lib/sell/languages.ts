/** The market's languages in their own words. */
export const languageNames: Record<string, string> = {
  en: 'English',
  'zh-CN': '简体中文',
  id: 'Bahasa Indonesia',
  ru: 'Русский',
}

/** The languages ticked in a form with LanguageChecks. */
export const readLanguages = (form: FormData): string[] =>
  Object.keys(languageNames).filter((tag) => form.has(`language.${tag}`))
