import { invalidateAll } from '$app/navigation'

const look_ms = 2000
const long_ms = 20_000

/**
 * Asks for the page's data again and again while somebody looks at it, for what happens elsewhere; after twenty seconds
 * more rarely. Returns what stops it.
 * @param onlong when it takes so long
 */
export function lookAgain(onlong = () => {}): () => void {
  const began = Date.now()
  let stopped = false
  let long = false
  let timer: ReturnType<typeof setTimeout>
  const look = async () => {
    if (document.visibilityState === 'visible') await invalidateAll()
    if (stopped) return
    if (!long && Date.now() - began > long_ms) {
      long = true
      onlong()
    }
    timer = setTimeout(look, long ? 5 * look_ms : look_ms)
  }
  timer = setTimeout(look, look_ms)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
