import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { createAccount, signInAs } from '../accounts/index.ts'
import { openShop } from '../shops/index.ts'

let app: TestApp
let operator: { id: string; headers: { cookie: string } }

beforeAll(async () => {
  app = await testApp({}, afterAll)
  const id = await createAccount(app, { email: 'op@example.com', name: 'Op' })
  operator = { id, headers: { cookie: await signInAs(app, id) } }
})

const call = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) =>
  app.http.inject({ method, url: `/api/v1/admin${path}`, headers: operator.headers, ...(body && { payload: body }) })

async function opened(handle: string): Promise<{ id: string; owner: string }> {
  const owner = await createAccount(app, { email: `${handle}@example.com`, name: `Owner of ${handle}` })
  const input = { name: handle, country: 'ID', currency: 'IDR', languages: ['id' as const], return_days: 7 }
  return { id: await openShop(app, owner, { handle, ...input }), owner }
}

describe('shops', () => {
  test('are listed by status, with who owns them, and a verdict moves them', async () => {
    const [one, two] = [await opened('shop-one'), await opened('shop-two')]
    const pending = await call('GET', '/shops?status=pending&limit=1')
    expect(pending.json().items).toMatchObject([
      { handle: 'shop-two', owners: [{ id: two.owner, name: 'Owner of shop-two' }] },
    ])
    const rest = await call('GET', `/shops?status=pending&limit=1&cursor=${pending.json().next_cursor}`)
    expect(rest.json()).toMatchObject({ items: [{ handle: 'shop-one' }], next_cursor: null })

    const verdict = await call('POST', `/shops/${one.id}/verdict`, { verdict: 'approve' })
    expect(verdict.json()).toMatchObject({ id: one.id, status: 'approved' })
    expect((await call('POST', `/shops/${two.id}/verdict`, { verdict: 'reject' })).json().code).toBe('reason_needed')
    expect((await call('POST', `/shops/${operator.id}/verdict`, { verdict: 'approve' })).statusCode).toBe(404)
    expect((await call('GET', '/shops?status=approved')).json().items).toHaveLength(1)
    expect((await call('GET', '/audit')).json().items[0]).toMatchObject({
      act: 'shop.approve',
      person: { name: 'Op' },
      subject_id: one.id,
    })
  })
})

describe('settings', () => {
  test('change at once, within their limits, and who changed them is kept', async () => {
    const before = (await call('GET', '/settings')).json()
    const changed = await call('PATCH', '/settings', { market_fee_bp: 250 })
    expect(changed.json()).toEqual({ ...before, market_fee_bp: 250 })
    await call('PATCH', '/settings', { hold_minutes: 20 })
    expect((await call('GET', '/settings')).json()).toEqual({ ...before, market_fee_bp: 250, hold_minutes: 20 })
    await call('PATCH', '/settings', { market_fee_bp: 250 })
    for (const wrong of [{}, { market_fee_bp: 5001 }, { market_fee_bp: '1' }, { unknown: 1 }]) {
      expect([wrong, (await call('PATCH', '/settings', wrong)).statusCode]).toEqual([wrong, 422])
    }
    expect((await call('GET', '/audit?limit=1')).json().items).toMatchObject([
      { act: 'settings.change', detail: { was: { market_fee_bp: 250 }, now: { market_fee_bp: 250 } } },
    ])
  })
})

describe('jobs', () => {
  test('that failed are shown without what they carry, and can be tried again', async () => {
    const { rows } = await app.pool.query(
      `select id from graphile_worker.add_job('accounts.send-code', '{"code": "493027"}', run_at => now())`,
    )
    const { id } = rows[0]
    await app.pool.query(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no connection' where id = $1`,
      [id],
    )
    const failed = await call('GET', '/jobs?status=failed')
    expect(failed.json().items).toMatchObject([
      { id, task: 'accounts.send-code', status: 'failed', last_error: 'no connection' },
    ])
    expect(failed.body).not.toContain('493027')
    expect((await call('POST', `/jobs/${id}/retry`)).statusCode).toBe(204)
    expect((await call('GET', '/jobs')).json().items).toMatchObject([{ id, status: 'retrying', attempts: 0 }])

    await app.pool.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w' where id = $1`, [
      id,
    ])
    expect((await call('POST', `/jobs/${id}/retry`)).json().code).toBe('job_busy')
    expect((await call('POST', '/jobs/99999999/retry')).json().code).toBe('job_busy')
    expect((await call('POST', '/jobs/x/retry')).statusCode).toBe(422)
    expect((await call('GET', '/jobs?cursor=WyJ4Il0')).json().code).toBe('bad_cursor')
  })
})
