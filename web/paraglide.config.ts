import type { CompilerOptions } from '@inlang/paraglide-js'

/** How messages/ becomes src/lib/paraglide: one module a message, so that a page ships only the words it shows. */
export const paraglide: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'custom-browser', 'baseLocale'],
  cookieName: 'kongsi_language',
  outputStructure: 'message-modules',
  isServer: 'import.meta.env.SSR',
  emitReadme: false,
  emitPrettierIgnore: false,
}
