import type { ClientInit, HandleClientError } from '@sveltejs/kit/hooks'
import { m } from '#lib/paraglide/messages.js'
import { overwriteGetLocale, toLocale } from '#lib/paraglide/runtime.js'

/** While developing, the page says which language it is in; what is built has an edition for each (editions.ts). */
export const init: ClientInit = () => {
  overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? 'en')
  if (import.meta.env.PROD && 'serviceWorker' in navigator) setTimeout(keepForLater, KEEP_AFTER_MS)
}

/** What is kept for a time without a network must not hold up what is looked at now. */
const KEEP_AFTER_MS = 5000
const keepForLater = () => navigator.serviceWorker.register('/service-worker.js', { type: 'module' })

export const handleError: HandleClientError = ({ kind }) => {
  if (kind !== 'unknown') return {}
  return navigator.onLine ? { message: m.problem_internal() } : { message: m.shell_offline_text(), code: 'offline' }
}
