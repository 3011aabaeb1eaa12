import type { LayoutServerLoad } from './$types.js'

export const load: LayoutServerLoad = ({ locals }) => ({
  me: locals.me,
  flash: locals.flash,
  language: locals.language,
  theme: locals.theme,
  now: Date.now(),
})
