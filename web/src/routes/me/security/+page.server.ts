import { redirect } from '@sveltejs/kit'
import { deviceName } from '#lib/me/device.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { authenticate } from '#lib/server/auth.ts'
import { flash } from '#lib/server/flash.ts'
import { listPasskeys } from '#lib/server/passkeys.ts'
import { refuse, type ShownProblem } from '#lib/server/problem.ts'
import type { Session } from '#lib/types.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const me = requireMe(event)
  const [{ items }, passkeys] = await Promise.all([
    take<{ items: Session[] }>(event, api(event).GET('/me/sessions')),
    listPasskeys(event),
  ])
  const sessions = items.map((session) => ({
    ...session,
    device: deviceName(session.user_agent) ?? m.me_device_unknown(),
  }))
  return { me, passkeys, sessions: sessions.sort((a, b) => Number(b.current) - Number(a.current)) }
}

/** Back to the page with one sentence, or with why not. */
function done(event: RequestEvent, text: string, problem: ShownProblem | undefined, form = new FormData()) {
  if (problem) return refuse(problem, form)
  flash(event, text)
  return redirect(303, '/me/security')
}

export const actions: Actions = {
  end: async (event) => {
    const form = await event.request.formData()
    const params = { path: { id: String(form.get('id')) } }
    const { problem } = await attempt(api(event).DELETE('/me/sessions/{id}', { params }))
    return done(event, m.me_session_ended(), problem, form)
  },
  others: async (event) => {
    const { problem } = await attempt(api(event).DELETE('/me/sessions'))
    return done(event, m.me_sessions_ended(), problem)
  },
  forget: async (event) => {
    const form = await event.request.formData()
    const { problem } = await authenticate(event, 'passkey/delete-passkey', { id: String(form.get('id')) })
    return done(event, m.me_passkey_removed(), problem, form)
  },
  password: async (event) => {
    const form = await event.request.formData()
    const { problem } = await authenticate(event, 'change-password', {
      currentPassword: String(form.get('password_now') ?? ''),
      newPassword: String(form.get('password_new') ?? ''),
    })
    return done(event, m.me_password_changed(), problem, form)
  },
}
