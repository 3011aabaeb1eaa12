import type { ShownProblem } from '#lib/server/problem.ts'

/** What a form action hands back when it refuses (see `refuse`). Pages pass their `form` prop to fields and notices. */
export type FormReply = { problem?: ShownProblem; values?: Record<string, string> } | null | undefined

/** The message of one field: the API names nested fields as `/address/city` or `address.city`. */
export function fieldError(form: FormReply, name: string): string | undefined {
  const wanted = plain(name)
  return form?.problem?.errors?.find((error) => plain(error.path) === wanted)?.message
}

const plain = (path: string) => path.replace(/^\/?(body[./])?/, '').replaceAll('/', '.')

/**
 * What the control with this id holds when JavaScript arrives at a page of the server: perhaps somebody typed or chose
 * already, and that must not be taken back. Undefined for a control that JavaScript makes.
 */
export function heldBefore(id: string): string | undefined {
  if (typeof document === 'undefined') return undefined
  const control = document.getElementById(id)
  return control && 'value' in control ? String(control.value) : undefined
}
