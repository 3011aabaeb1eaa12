import { tick } from 'svelte'
import type { SubmitFunction } from '$app/forms'

/**
 * What `use:enhance` of a long form does: says that it is busy, keeps everything typed, and after a refusal shows the
 * person what is wrong, wherever on the page they pressed the button.
 */
export const sending =
  (busy: (is: boolean) => void, refused?: (data: Record<string, unknown> | undefined) => void): SubmitFunction =>
  () => {
    busy(true)
    return async ({ result, update }) => {
      await update({ reset: false })
      busy(false)
      if (result.type !== 'failure') return
      refused?.(result.data)
      await tick()
      const alert = document.querySelector('main [role="alert"]')
      alert?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    }
  }
