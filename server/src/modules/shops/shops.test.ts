import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { writeSettings } from '../../platform/settings.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { createAccount, signInAs } from '../accounts/index.ts'
import { getShopCards, giveVerdict, openShop } from './index.ts'

let app: TestApp
let serial = 0

interface Somebody {
  id: string
  email: string
  headers: { cookie: string }
}

beforeAll(async () => {
  app = await testApp({}, afterAll)
})

async function somebody(language?: 'ru' | 'id'): Promise<Somebody> {
  const email = `p${++serial}@example.com`
  const id = await createAccount(app, { email, name: `P ${serial}`, ...(language && { language }) })
  return { id, email, headers: { cookie: await signInAs(app, id) } }
}

const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, who?: Somebody, body?: object, more = {}) =>
  app.http.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...who?.headers, ...more },
    ...(body && { payload: body }),
  })

const opening = () => ({
  handle: `shop-${++serial}`,
  name: 'Kopi Kintamani',
  country: 'ID',
  currency: 'IDR',
  languages: ['id', 'en'] as ('id' | 'en')[],
  return_days: 7,
})

async function openedShop(): Promise<{ id: string; owner: Somebody; handle: string }> {
  const owner = await somebody()
  const input = opening()
  return { id: await openShop(app, owner.id, input), owner, handle: input.handle }
}

/** Invites and accepts; gives the new colleague. */
async function colleague(shop: { id: string; owner: Somebody }, role: string, who?: Somebody): Promise<Somebody> {
  const invited = who ?? (await somebody())
  await call('POST', `/shops/${shop.id}/members`, shop.owner, { email: invited.email, role })
  const accepted = await call('POST', `/invitations/${await tokenFor(invited)}/acceptance`, invited)
  expect(accepted.json()).toEqual({ shop_id: shop.id, role })
  return invited
}

async function tokenFor({ email }: Somebody): Promise<string> {
  await app.runJobs()
  const mail = app.mails.findLast((each) => each.to === email)
  return /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

describe('opening a shop', () => {
  test('makes the account its owner; it waits for review and is not public before', async () => {
    const [owner, other] = [await somebody(), await somebody()]
    const input = opening()
    const opened = await call('POST', '/shops', owner, {
      ...input,
      shipping: { fee: { amount: 15000, currency: 'IDR' }, free_from: null },
    })
    expect(opened.statusCode).toBe(201)
    expect(opened.json()).toMatchObject({
      ...input,
      status: 'pending',
      version: 1,
      shipping: { fee: { amount: 15000 } },
    })
    const mine = await call('GET', '/me/shops', owner)
    expect(mine.json().items).toMatchObject([{ role: 'owner', status: 'pending', shop: { handle: input.handle } }])
    const seen = await Promise.all([undefined, other, owner].map((who) => call('GET', `/shops/${input.handle}`, who)))
    expect(seen.map((each) => each.statusCode)).toEqual([404, 404, 200])
  })

  test('needs a free handle', async () => {
    const { handle } = await openedShop()
    const taken = await call('POST', '/shops', await somebody(), { ...opening(), handle })
    expect([taken.statusCode, taken.json().code]).toEqual([409, 'shop_handle_taken'])
    expect(taken.json().detail).toContain(handle)
  })

  test.each([
    [{ handle: 'A Shop' }, 'invalid_input'],
    [{ handle: 'a--b' }, 'invalid_input'],
    [{ currency: 'XYZ' }, 'unknown_currency'],
    [{ country: 'XX' }, 'invalid_input'],
    [{ languages: [] }, 'invalid_input'],
    [{ return_days: -1 }, 'invalid_input'],
    [{ status: 'approved' }, 'invalid_input'],
    [{ shipping: { fee: { amount: 1, currency: 'USD' }, free_from: null } }, 'other_than_shop_currency'],
    [{ shipping: { fee: { amount: -1, currency: 'IDR' }, free_from: null } }, 'invalid_input'],
  ])('refuses %o', async (wrong, code) => {
    const answer = await call('POST', '/shops', await somebody(), { ...opening(), ...wrong })
    expect([answer.statusCode, answer.json().code]).toEqual([422, code])
  })

  test('is approved at once where the market needs no review', async () => {
    const free = await testApp()
    await free.transact((tx) => writeSettings(free.db, tx, { shops_need_review: false }, newId()))
    const owner = await createAccount(free, { email: 'o@example.com', name: 'O' })
    await openShop(free, owner, { ...opening(), handle: 'free-shop' })
    expect((await free.http.inject({ url: '/api/v1/shops/free-shop' })).statusCode).toBe(200)
  })
})

describe('editing a shop', () => {
  test('collides with 409 when somebody else was first, and loses nothing', async () => {
    const shop = await openedShop()
    const manager = await colleague(shop, 'manager')
    const path = `/shops/${shop.id}/settings`
    const seen = await call('GET', path, shop.owner)
    expect(seen.headers.etag).toBe('"1"')
    const version = { 'if-match': seen.headers.etag }
    const first = await call('PATCH', path, manager, { name: 'First' }, version)
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"2"'])
    const second = await call('PATCH', path, shop.owner, { description: 'Second' }, version)
    expect([second.statusCode, second.json().code]).toEqual([409, 'edit_conflict'])
    expect((await call('PATCH', path, shop.owner, { name: 'X' })).json().code).toBe('version_needed')
    const now = await call('GET', path, shop.owner)
    expect(now.json()).toMatchObject({ name: 'First', description: '', version: 2 })
  })

  test('of ten at the same version, one wins', async () => {
    const shop = await openedShop()
    const edits = Array.from({ length: 10 }, (_, n) =>
      call('PATCH', `/shops/${shop.id}/settings`, shop.owner, { name: `Name ${n}` }, { 'if-match': '"1"' }),
    )
    const statuses = (await Promise.all(edits)).map((each) => each.statusCode)
    expect(statuses.sort()).toEqual([200, ...Array(9).fill(409)])
  })
})

describe('staff', () => {
  test('join by a letter in their language, once, and only whom it was sent to', async () => {
    const shop = await openedShop()
    const [invited, other] = [await somebody('ru'), await somebody()]
    await call('POST', `/shops/${shop.id}/members`, shop.owner, { email: invited.email.toUpperCase(), role: 'packer' })
    const token = await tokenFor(invited)
    expect(app.mails.at(-1)?.subject).toContain('приглашает вас')
    const accept = (who: Somebody, text = token) => call('POST', `/invitations/${text}/acceptance`, who)

    expect((await accept(other)).json().code).toBe('invitation_for_other')
    expect((await accept(invited, `${token.slice(0, -4)}AAAA`)).json().code).toBe('invitation_over')
    expect((await accept(invited, 'nonsense')).statusCode).toBe(410)
    expect((await accept(invited)).statusCode).toBe(201)
    expect((await accept(invited)).json().code).toBe('invitation_over')
    const staff = await call('GET', `/shops/${shop.id}/members`, shop.owner)
    expect(staff.json().members.map((each: { role: string }) => each.role)).toEqual(['owner', 'packer'])
    expect(staff.json().invitations).toEqual([])
    const again = await call('POST', `/shops/${shop.id}/members`, shop.owner, { email: invited.email, role: 'owner' })
    expect(again.json().code).toBe('already_member')
  })

  test('cannot join after seven days, nor by a withdrawn letter', async () => {
    const shop = await openedShop()
    const [late, unwanted] = [await somebody(), await somebody()]
    for (const { email } of [late, unwanted]) {
      await call('POST', `/shops/${shop.id}/members`, shop.owner, { email, role: 'packer' })
    }
    const tokens = [await tokenFor(late), await tokenFor(unwanted)]
    const { invitations } = (await call('GET', `/shops/${shop.id}/members`, shop.owner)).json()
    const withdrawn = invitations.find((each: { email: string }) => each.email === unwanted.email)
    expect((await call('DELETE', `/shops/${shop.id}/invitations/${withdrawn.id}`, shop.owner)).statusCode).toBe(204)
    expect((await call('POST', `/invitations/${tokens[1]}/acceptance`, unwanted)).json().code).toBe('invitation_over')
    app.clock.advance(7 * DAY)
    expect((await call('POST', `/invitations/${tokens[0]}/acceptance`, late)).json().code).toBe('invitation_over')
  })

  test('change roles and leave, but an owner always stays, also when two leave at once', async () => {
    const shop = await openedShop()
    const partner = await colleague(shop, 'packer')
    const member = `/shops/${shop.id}/members`
    expect((await call('PATCH', `${member}/${partner.id}`, shop.owner, { role: 'owner' })).statusCode).toBe(204)
    const leaving = await Promise.all([
      call('DELETE', `/me/shops/${shop.id}`, shop.owner),
      call('DELETE', `/me/shops/${shop.id}`, partner),
    ])
    expect(leaving.map((each) => each.statusCode).sort()).toEqual([204, 409])
    const [last] = leaving[0]?.statusCode === 409 ? [shop.owner] : [partner]
    expect((await call('PATCH', `${member}/${last?.id}`, last, { role: 'packer' })).json().code).toBe('last_owner')
    expect((await call('DELETE', `${member}/${last?.id}`, last)).json().code).toBe('last_owner')
  })

  test('who left may do nothing there from that moment on', async () => {
    const shop = await openedShop()
    const packer = await colleague(shop, 'packer')
    expect((await call('GET', `/shops/${shop.id}/settings`, packer)).statusCode).toBe(200)
    await call('DELETE', `/shops/${shop.id}/members/${packer.id}`, shop.owner)
    expect((await call('GET', `/shops/${shop.id}/settings`, packer)).statusCode).toBe(403)
  })
})

describe('a verdict', () => {
  test('opens or closes a shop, says why, and is kept in the audit log', async () => {
    const shop = await openedShop()
    const operator = await somebody()
    await giveVerdict(app, operator.id, shop.id, { verdict: 'approve' })
    expect((await call('GET', `/shops/${shop.handle}`)).statusCode).toBe(200)
    await giveVerdict(app, operator.id, shop.id, { verdict: 'approve' })
    await expect(giveVerdict(app, operator.id, shop.id, { verdict: 'suspend' })).rejects.toMatchObject({
      code: 'reason_needed',
    })
    await giveVerdict(app, operator.id, shop.id, { verdict: 'suspend', reason: 'Fake goods' })
    expect((await call('GET', `/shops/${shop.handle}`)).statusCode).toBe(404)
    expect((await call('GET', `/shops/${shop.id}/settings`, shop.owner)).json()).toMatchObject({
      status: 'suspended',
      verdict_reason: 'Fake goods',
    })
    const entries = await app.db
      .selectFrom('audit_entries')
      .select(['account_id', 'act', 'detail'])
      .where('subject_id', '=', shop.id)
      .orderBy('id')
      .execute()
    expect(entries).toEqual([
      { account_id: operator.id, act: 'shop.approve', detail: { was: 'pending', reason: '' } },
      { account_id: operator.id, act: 'shop.suspend', detail: { was: 'approved', reason: 'Fake goods' } },
    ])
  })
})

test('cards of many shops take one statement', async () => {
  const shops = await Promise.all([openedShop(), openedShop()])
  const ids = [...shops, ...shops].map(({ id }) => id)
  expect((await cost(app, () => getShopCards(app.db, ids))).statements).toBe(1)
  const cards = await getShopCards(app.db, ids)
  expect(cards.get(shops[0]?.id ?? '')).toMatchObject({ handle: shops[0]?.handle, picture: null })
})
