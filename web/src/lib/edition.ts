/**
 * `text` (a page, or the address of a file) with the addresses of built scripts led to their edition in a language:
 * `/_app/immutable/chunks/…` → `/_app/immutable/ru/chunks/…`. Editions are made by editions.ts, at the end of a build.
 */
export const inEdition = (text: string, language: string) =>
  text.replaceAll(/\/_app\/immutable\/(?=(?:entry|chunks|nodes)\/)/g, `/_app/immutable/${language}/`)
