import type { Body } from '@kongsi/sdk'
import { redirect } from '@sveltejs/kit'
import { api, attempt, take } from '#lib/server/api.ts'
import { refuse } from '#lib/server/problem.ts'
import type { SandboxPayment } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const signed = (url: URL) => ({
  terms: url.searchParams.get('terms') ?? '',
  signature: url.searchParams.get('signature') ?? '',
})

export const load: PageServerLoad = async (event) => {
  const params = { path: { id: event.params.id }, query: signed(event.url) }
  const payment: SandboxPayment = await take(event, api(event).GET('/sandbox/payments/{id}', { params }))
  return { payment, bare: true, back: payment.return_path }
}

const times = ['before_redirect', 'after_redirect', 'delayed'] as const

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData()
    const body: Body<'/sandbox/payments/{id}/decision', 'post'> = {
      ...signed(event.url),
      outcome: form.get('outcome') === 'decline' ? 'decline' : 'approve',
      webhook: times.find((time) => time === form.get('webhook')) ?? 'before_redirect',
      delay_seconds: Math.floor(Number(form.get('delay_seconds'))) || 15,
      twice: form.has('twice'),
    }
    const path = { id: event.params.id }
    const { data, problem } = await attempt(
      api(event).POST('/sandbox/payments/{id}/decision', { params: { path }, body }),
    )
    if (problem) return refuse(problem, form)
    return redirect(303, data.return_path)
  },
}
