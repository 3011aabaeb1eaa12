import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { createAccount, signInAs } from '../accounts/index.ts'
import { freePointIn, getPoints, requireLeader, usePointIn } from './index.ts'
import { CLOSED, type PointInput } from './schemas.ts'

let app: TestApp
let operator: Somebody
let serial = 0

interface Somebody {
  id: string
  name: string
  headers: { cookie: string }
}

beforeAll(async () => {
  app = await testApp({}, afterAll)
  operator = await somebody()
})

async function somebody(): Promise<Somebody> {
  const name = `P ${++serial}`
  const id = await createAccount(app, { email: `p${serial}@example.com`, name })
  return { id, name, headers: { cookie: await signInAs(app, id) } }
}

const call = (method: 'GET' | 'POST' | 'PATCH', path: string, who?: Somebody, body?: object, version?: number) =>
  app.http.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...who?.headers, ...(version !== undefined && { 'if-match': `"${version}"` }) },
    ...(body && { payload: body }),
  })

const evenings = [{ from: '16:00', to: '20:00' }]

const point = (more: Partial<PointInput> = {}): PointInput => ({
  name: `Warung ${++serial}`,
  phone: '+62 812 3456 7890',
  country: 'ID',
  region: 'Bali',
  city: 'Ubud',
  line1: 'Jl. Raya Ubud 7',
  line2: '',
  postal_code: '80571',
  hours: { ...CLOSED, mon: evenings, sat: [{ from: '09:00', to: '12:00' }, ...evenings] },
  time_zone: 'Asia/Makassar',
  note: 'The blue door beside the temple',
  ...more,
})

/** Somebody who applied, with the id of their first point. */
async function applicant(more: Partial<PointInput> = {}): Promise<Somebody & { pointId: string }> {
  const who = await somebody()
  const applied = await call('POST', '/leaders/me', who, { about: 'I know everybody here.', point: point(more) })
  expect(applied.statusCode).toBe(201)
  return { ...who, pointId: applied.json().points[0].id }
}

async function leader(more: Partial<PointInput> = {}): Promise<Somebody & { pointId: string }> {
  const who = await applicant(more)
  expect((await verdict(who, { verdict: 'approve' }, 1)).statusCode).toBe(200)
  return who
}

const verdict = (who: Somebody, body: object, version?: number, by = operator) =>
  call('POST', `/admin/leaders/${who.id}/verdict`, by, body, version)

const codeOf = ({ statusCode, json }: Awaited<ReturnType<typeof call>>) => [statusCode, json().code]

describe('applying', () => {
  test('waits for an operator, and shows nothing to buyers before', async () => {
    const who = await applicant({ city: 'Waiting' })
    const mine = await call('GET', '/leaders/me', who)
    expect([mine.statusCode, mine.headers.etag]).toEqual([200, '"1"'])
    expect(mine.json()).toMatchObject({
      status: 'pending',
      about: 'I know everybody here.',
      reason: '',
      decided_at: null,
      points: [{ id: who.pointId, city: 'Waiting', active: true, in_use: 0, version: 1 }],
    })
    expect((await call('GET', '/pickup-points?country=ID&city=waiting')).json().items).toEqual([])
    expect((await call('GET', `/pickup-points/${who.pointId}`)).statusCode).toBe(404)
    await expect(requireLeader(app.db, who.id)).rejects.toMatchObject({ code: 'not_a_leader' })
  })

  test('happens once, also when sent five times at the same moment', async () => {
    const who = await somebody()
    const body = { about: 'Me', point: point() }
    const sent = await Promise.all(Array.from({ length: 5 }, () => call('POST', '/leaders/me', who, body)))
    expect(sent.map((each) => each.statusCode).sort()).toEqual([201, 409, 409, 409, 409])
    expect((await call('GET', '/leaders/me', who)).json().points).toHaveLength(1)
    expect(codeOf(await call('POST', '/leaders/me', who, body))).toEqual([409, 'leader_applied_already'])
  })

  test('is nowhere for who never did', async () => {
    const who = await somebody()
    expect((await call('GET', '/leaders/me', who)).statusCode).toBe(404)
    expect((await call('POST', '/leaders/me/points', who, point())).statusCode).toBe(404)
    expect((await call('POST', '/leaders/me/review', who)).statusCode).toBe(404)
    expect((await call('PATCH', '/leaders/me', who, { about: 'X' }, 1)).statusCode).toBe(404)
  })

  test.each<[string, object]>([
    ['no words', { about: ' ' }],
    ['too many words', { about: 'x'.repeat(501) }],
    ['a status of their own', { status: 'approved' }],
    ['no point', { point: undefined }],
    ['a country that is none', { point: { ...point(), country: 'XX' } }],
    ['a phone that is none', { point: { ...point(), phone: 'call me' } }],
    ['no street', { point: { ...point(), line1: ' ' } }],
    ['a time zone that is none', { point: { ...point(), time_zone: 'Asia/Ubud' } }],
    ['an offset for a time zone', { point: { ...point(), time_zone: '+08:00' } }],
    ['no hours at all', { point: { ...point(), hours: CLOSED } }],
    ['a day left out', { point: { ...point(), hours: { mon: evenings } } }],
    [
      'three ranges a day',
      { point: { ...point(), hours: { ...CLOSED, mon: [...evenings, ...evenings, ...evenings] } } },
    ],
    ['an hour that is none', { point: { ...point(), hours: { ...CLOSED, mon: [{ from: '16:00', to: '24:30' }] } } }],
    ['hours that end first', { point: { ...point(), hours: { ...CLOSED, mon: [{ from: '20:00', to: '16:00' }] } } }],
    ['a note too long', { point: { ...point(), note: 'x'.repeat(301) } }],
    ['an unknown field', { point: { ...point(), in_use: 3 } }],
  ])('with %s is refused', async (_, wrong) => {
    const sent = await call('POST', '/leaders/me', await somebody(), { about: 'Me', point: point(), ...wrong })
    expect(codeOf(sent)).toEqual([422, 'invalid_input'])
  })

  test('can be put in other words, at the version one saw', async () => {
    const who = await applicant()
    const edited = await call('PATCH', '/leaders/me', who, { about: 'Better' }, 1)
    expect([edited.json().about, edited.headers.etag]).toEqual(['Better', '"2"'])
    expect(codeOf(await call('PATCH', '/leaders/me', who, { about: 'Late' }, 1))).toEqual([409, 'edit_conflict'])
    expect(codeOf(await call('PATCH', '/leaders/me', who, { about: 'Blind' }))).toEqual([428, 'version_needed'])
  })
})

describe('a verdict', () => {
  test('opens and closes the points, says why, and is kept in the audit log', async () => {
    const who = await applicant()
    const seen = async () => (await call('GET', `/pickup-points/${who.pointId}`)).statusCode
    const approved = await verdict(who, { verdict: 'approve' }, 1)
    expect(approved.json()).toMatchObject({ status: 'approved', decided_by: { id: operator.id }, version: 2 })
    expect(await seen()).toBe(200)
    await requireLeader(app.db, who.id)
    expect(codeOf(await verdict(who, { verdict: 'suspend', reason: '  ' }, 2))).toEqual([422, 'leader_reason_needed'])
    expect((await verdict(who, { verdict: 'suspend', reason: ' Shut for weeks ' }, 2)).statusCode).toBe(200)
    expect(await seen()).toBe(404)
    expect((await call('GET', '/leaders/me', who)).json()).toMatchObject({
      status: 'suspended',
      reason: 'Shut for weeks',
      decided_at: app.clock.now().toISOString(),
    })
    const entries = await app.db
      .selectFrom('audit_entries')
      .select(['account_id', 'act', 'detail'])
      .where('subject_id', '=', who.id)
      .orderBy('id')
      .execute()
    expect(entries).toEqual([
      { account_id: operator.id, act: 'leader.approve', detail: { was: 'pending', reason: '' } },
      { account_id: operator.id, act: 'leader.suspend', detail: { was: 'approved', reason: 'Shut for weeks' } },
    ])
  })

  test('of two operators at the same moment is one: the first', async () => {
    for (const bodies of [
      [{ verdict: 'approve' }, { verdict: 'reject', reason: 'No' }],
      [{ verdict: 'approve' }, { verdict: 'approve' }],
    ]) {
      const who = await applicant()
      const [one, other] = await Promise.all(bodies.map((body) => verdict(who, body, 1)))
      expect([one?.statusCode, other?.statusCode].sort()).toEqual([200, 409])
      const won = one?.statusCode === 200 ? one : other
      expect((await call('GET', '/leaders/me', who)).json()).toMatchObject({ status: won?.json().status, version: 2 })
      const { rows } = await app.pool.query('select count(*)::int as count from audit_entries where subject_id = $1', [
        who.id,
      ])
      expect(rows).toEqual([{ count: 1 }])
    }
  })

  test('is on what the operator saw', async () => {
    const who = await applicant()
    await call('PATCH', '/leaders/me', who, { about: 'Something else' }, 1)
    expect(codeOf(await verdict(who, { verdict: 'approve' }, 1))).toEqual([409, 'edit_conflict'])
    expect(codeOf(await verdict(who, { verdict: 'approve' }))).toEqual([428, 'version_needed'])
    expect(codeOf(await verdict(who, { verdict: 'suspend', reason: 'No' }, 2))).toEqual([
      409,
      'leader_verdict_impossible',
    ])
  })

  test('against somebody can be answered by asking again, with what was said kept beside it', async () => {
    const who = await applicant()
    expect(codeOf(await call('POST', '/leaders/me/review', who))).toEqual([409, 'leader_review_not_needed'])
    await verdict(who, { verdict: 'reject', reason: 'No street number' }, 1)
    expect((await call('POST', '/leaders/me/review', who)).json()).toMatchObject({
      status: 'pending',
      reason: 'No street number',
      version: 3,
    })
    expect((await verdict(who, { verdict: 'approve' }, 3)).json()).toMatchObject({ status: 'approved', reason: '' })
  })

  test('is an operator’s, about somebody who applied', async () => {
    const [who, other] = [await applicant(), await somebody()]
    expect((await verdict(who, { verdict: 'approve' }, 1, who)).statusCode).toBe(403)
    expect((await verdict(other, { verdict: 'approve' }, 1)).statusCode).toBe(404)
    expect((await call('GET', '/admin/leaders', who)).statusCode).toBe(403)
    expect((await call('POST', '/admin/leaders/nobody/verdict', operator, { verdict: 'approve' }, 1)).statusCode).toBe(
      404,
    )
    expect(codeOf(await verdict(who, { verdict: 'applaud' }, 1))).toEqual([422, 'invalid_input'])
  })

  test('is told to the operators before and to the person after, by mail too', async () => {
    const market = await testApp()
    const op = await createAccount(market, { email: 'op@example.com', name: 'Op', language: 'zh-CN' })
    const who = await createAccount(market, { email: 'ayu@example.com', name: 'Ayu', language: 'ru' })
    const send = async (account: string, url: string, payload: object, version?: number) =>
      market.http.inject({
        method: 'POST',
        url: `/api/v1${url}`,
        headers: { cookie: await signInAs(market, account), ...(version && { 'if-match': `"${version}"` }) },
        payload,
      })
    await send(who, '/leaders/me', { about: 'Me', point: point() })
    await send(op, `/admin/leaders/${who}/verdict`, { verdict: 'reject', reason: 'Нет телефона' }, 1)
    await market.deliver()
    await market.runJobs()
    const told = await market.db
      .selectFrom('notifications')
      .select(['account_id', 'kind', 'link'])
      .orderBy('id')
      .execute()
    expect(told).toEqual([
      { account_id: op, kind: 'leader_applied', link: '/admin/leaders' },
      { account_id: who, kind: 'leader_rejected', link: '/me/leader' },
    ])
    expect(market.mails.find(({ to }) => to === 'op@example.com')?.subject).toBe('Ayu 申请成为团长')
    expect(market.mails.find(({ to }) => to === 'ayu@example.com')?.text).toContain('Причина: «Нет телефона»')
  })
})

describe('the list of operators', () => {
  test('has who waits longest first, and what was decided last first, page by page', async () => {
    const market = await testApp()
    const op = await createAccount(market, { email: 'op@example.com', name: 'Op' })
    const headers = { cookie: await signInAs(market, op) }
    const names = ['A', 'B', 'C']
    for (const name of names) {
      const id = await createAccount(market, { email: `${name}@example.com`, name })
      const own = { cookie: await signInAs(market, id) }
      const payload = { about: name, point: point() }
      await market.http.inject({ method: 'POST', url: '/api/v1/leaders/me', headers: own, payload })
      market.clock.advance(DAY)
    }
    const list = async (query: string) =>
      (await market.http.inject({ url: `/api/v1/admin/leaders${query}`, headers })).json()
    const first = await list('?limit=2')
    const rest = await list(`?limit=2&cursor=${first.next_cursor}`)
    const people = [...first.items, ...rest.items].map(({ person }: { person: { name: string } }) => person.name)
    expect([people, rest.next_cursor]).toEqual([names, null])
    expect(first.items[0]).toMatchObject({ about: 'A', decided_by: null, points: [{ city: 'Ubud' }] })
    for (const { person } of [...first.items, ...rest.items]) {
      const url = `/api/v1/admin/leaders/${person.id}/verdict`
      const ifMatch = { ...headers, 'if-match': '1' }
      await market.http.inject({ method: 'POST', url, headers: ifMatch, payload: { verdict: 'approve' } })
      market.clock.advance(DAY)
    }
    const approved = await list('?status=approved&limit=1')
    const second = await list(`?status=approved&limit=1&cursor=${approved.next_cursor}`)
    expect([approved, second].map(({ items }) => items[0].person.name)).toEqual(['C', 'B'])
    expect((await list('?cursor=nonsense')).code).toBe('bad_cursor')
    const long = Buffer.from(JSON.stringify(['9999999-01-01', newId()])).toString('base64url')
    expect((await list(`?cursor=${long}`)).code).toBe('bad_cursor')
  })
})

describe('pick-up points', () => {
  test('are five at most, also when ten are added at the same moment', async () => {
    const who = await leader()
    const added = await Promise.all(Array.from({ length: 10 }, () => call('POST', '/leaders/me/points', who, point())))
    expect(added.map((each) => each.statusCode).sort()).toEqual([...Array(4).fill(201), ...Array(6).fill(409)])
    expect(added.find((each) => each.statusCode === 409)?.json().code).toBe('too_many_pickup_points')
    const retired = await call('POST', `/leaders/me/points/${who.pointId}/retirement`, who)
    expect(retired.statusCode).toBe(204)
    expect((await call('POST', '/leaders/me/points', who, point())).statusCode).toBe(201)
  })

  test('of one leader have different names', async () => {
    const who = await leader({ name: 'At the well' })
    const same = await call('POST', '/leaders/me/points', who, point({ name: 'at the WELL' }))
    expect(codeOf(same)).toEqual([409, 'pickup_point_name_taken'])
    const added = (await call('POST', '/leaders/me/points', who, point())).json()
    const renamed = await call('PATCH', `/leaders/me/points/${added.id}`, who, { name: 'At the well' }, 1)
    expect(codeOf(renamed)).toEqual([409, 'pickup_point_name_taken'])
    await leader({ name: 'At the well' })
  })

  test('are changed at the version one saw, by their leader only', async () => {
    const [who, other] = [await leader(), await leader()]
    const path = `/leaders/me/points/${who.pointId}`
    const edited = await call('PATCH', path, who, { city: 'Gianyar' }, 1)
    expect([edited.json().city, edited.headers.etag]).toEqual(['Gianyar', '"2"'])
    expect(codeOf(await call('PATCH', path, who, { city: 'Bangli' }, 1))).toEqual([409, 'edit_conflict'])
    expect(codeOf(await call('PATCH', path, who, { city: 'Bangli' }))).toEqual([428, 'version_needed'])
    expect(codeOf(await call('PATCH', path, who, { hours: CLOSED }, 2))).toEqual([422, 'invalid_input'])
    expect(codeOf(await call('PATCH', path, who, {}, 2))).toEqual([422, 'invalid_input'])
    expect((await call('PATCH', path, other, { city: 'Bangli' }, 2)).statusCode).toBe(404)
    expect((await call('POST', `${path}/retirement`, other)).statusCode).toBe(404)
    expect((await call('PATCH', '/leaders/me/points/nonsense', who, { city: 'Bangli' }, 2)).statusCode).toBe(404)
  })

  test('cannot be retired while something is to be collected there', async () => {
    const who = await leader()
    const path = `/leaders/me/points/${who.pointId}`
    expect(await app.transact((tx) => usePointIn(tx, who.pointId))).toBe(who.id)
    expect(codeOf(await call('POST', `${path}/retirement`, who))).toEqual([409, 'pickup_point_in_use'])
    await app.transact((tx) => freePointIn(tx, who.pointId))
    expect((await call('POST', `${path}/retirement`, who)).statusCode).toBe(204)
    expect((await call('POST', `${path}/retirement`, who)).statusCode).toBe(404)
    expect((await call('PATCH', path, who, { city: 'Bangli' }, 2)).statusCode).toBe(404)
    expect((await call('GET', '/leaders/me', who)).json().points).toMatchObject([{ id: who.pointId, active: false }])
    await expect(app.transact((tx) => usePointIn(tx, who.pointId))).rejects.toMatchObject({
      code: 'pickup_point_closed',
    })
  })

  test('used and retired at the same moment are one of both', async () => {
    for (let n = 0; n < 8; n++) {
      const who = await leader()
      const [used, retired] = await Promise.all([
        app
          .transact((tx) => usePointIn(tx, who.pointId))
          .then(
            () => true,
            () => false,
          ),
        call('POST', `/leaders/me/points/${who.pointId}/retirement`, who),
      ])
      expect(retired.statusCode).toBe(used ? 409 : 204)
    }
  })

  test('of somebody who may not lead are used no more', async () => {
    const who = await applicant()
    await expect(app.transact((tx) => usePointIn(tx, who.pointId))).rejects.toMatchObject({
      code: 'pickup_point_closed',
    })
  })

  test('near a place are found by a part of its name, in order, page by page', async () => {
    const places = [
      ['Denpasar', 'B'],
      ['Denpasar', 'A'],
      ['Kuta 50%', 'C'],
    ]
    for (const [city, name] of places)
      await leader({ country: 'TL', region: 'Dili', city: city ?? '', name: name ?? '' })
    const near = async (query: string) => (await call('GET', `/pickup-points?country=TL${query}`)).json()
    const names = (list: { items: { name: string }[] }) => list.items.map(({ name }) => name)
    expect(names(await near(''))).toEqual(['A', 'B', 'C'])
    expect(names(await near('&city=denPAS'))).toEqual(['A', 'B'])
    expect(names(await near('&city=dili'))).toEqual(['A', 'B', 'C'])
    expect(names(await near(`&city=${encodeURIComponent('%')}`))).toEqual(['C'])
    expect(names(await near('&city=Ubud'))).toEqual([])
    const first = await near('&limit=2')
    const rest = await near(`&limit=2&cursor=${first.next_cursor}`)
    expect([names(first), names(rest), rest.next_cursor]).toEqual([['A', 'B'], ['C'], null])
    expect(first.items[0]).toMatchObject({ open: true, time_zone: 'Asia/Makassar', leader: { picture: null } })
    expect((await near('&cursor=WyJ4Il0')).code).toBe('bad_cursor')
    expect(codeOf(await call('GET', '/pickup-points'))).toEqual([422, 'invalid_input'])
  })

  test('by id take one statement, also closed ones', async () => {
    const [one, other] = [await leader(), await applicant()]
    const read = () => getPoints(app.db, [one.pointId, other.pointId, one.pointId, newId()])
    expect((await cost(app, read)).statements).toBe(1)
    const points = await read()
    expect([points.size, points.get(one.pointId)?.open, points.get(other.pointId)?.open]).toEqual([2, true, false])
    expect(points.get(one.pointId)?.leader).toEqual({ id: one.id, name: one.name, picture: null })
  })

  test.each(['{"mon": [{"from": "20:00", "to": "16:00"}]}', '{"mon": [1, 2, 3]}', '{"mon": 1}', '[]'])(
    'with hours like %s are refused by the database itself',
    async (hours) => {
      const { pointId } = await applicant()
      await expect(
        app.pool.query('update pickup_points set hours = $2 where id = $1', [pointId, hours]),
      ).rejects.toThrow('pickup_points_hours_check')
    },
  )
})
