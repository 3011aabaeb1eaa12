import type { Problem } from '@kongsi/sdk'
import { fail } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'

/** A refusal as the page shows it: `message` is already in the person's language. */
export interface ShownProblem {
  code: string
  status: number
  message: string
  errors?: { path: string; message: string }[]
  /** What the refusal names, as the API gives it. */
  params?: Record<string, unknown>
  request_id?: string
}

type Sentence = (params: Record<string, unknown>) => string

/** The refusal in the language of the request: `problem_<code>` of the messages, else the API's English sentence. */
export function problemMessage(problem: Problem): string {
  const sentences = m as unknown as Record<string, Sentence | undefined>
  const sentence =
    sentences[`problem_${problem.code}`] ?? (problem.status >= 500 ? sentences.problem_internal : undefined)
  return sentence ? sentence(problem.params ?? {}) : (problem.detail ?? problem.title)
}

/** What a form posted, without secrets, so that nothing typed is lost. */
export function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password|secret|otp/i.test(name)) values[name] = value
  }
  return values
}

/** A form action's refusal: the page shows `problem` as a notice and fills the fields from `values` again. */
export function refuse(problem: ShownProblem, form: FormData) {
  return fail(problem.status, { problem, values: typed(form) })
}

/** A refusal the web app finds by itself, before asking the API: one message a field. */
export function refuseFields(message: string, errors: Record<string, string>, form: FormData) {
  const problem: ShownProblem = {
    code: 'invalid_input',
    status: 422,
    message,
    errors: Object.entries(errors).map(([path, text]) => ({ path, message: text })),
  }
  return refuse(problem, form)
}
