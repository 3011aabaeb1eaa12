import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../platform/clock.ts'
import { deliverBatch } from '../../platform/events.ts'
import { LANGUAGES } from '../../platform/language.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { crowd, deal, headersOf, shop, type TestShop, wish } from '../../testing/market.ts'
import { declined, paid } from '../../testing/payments.ts'
import { createAccount } from '../accounts/index.ts'
import { payAgain } from '../checkout/index.ts'
import { cancelDeal, joinGroup, openGroup } from '../deals/index.ts'
import { acceptInvitation, giveVerdict, inviteStaff, openShop } from '../shops/index.ts'
import { sendWaiting } from './commands/send-waiting.ts'
import type { KINDS } from './kinds.ts'
import { notifyIn } from './notify.ts'
import { notificationsSubscriber } from './on.ts'
import { CATALOGUES, word } from './wording.ts'

let app: TestApp
let seller: TestShop

beforeAll(async () => {
  app = await testApp({}, afterAll)
  seller = await shop(app)
})

const kindsOf = async (accountId: string): Promise<string[]> =>
  (
    await app.db.selectFrom('notifications').select('kind').where('account_id', '=', accountId).orderBy('id').execute()
  ).map(({ kind }) => kind)

const inbox = async (accountId: string, query = '', more: Record<string, string> = {}) => {
  const headers = { ...(await headersOf(app, accountId)), ...more }
  return (await app.http.inject({ url: `/api/v1/me/notifications${query}`, headers })).json()
}

const mailsTo = (accountId: string) => app.mails.filter(({ to }) => to.includes(accountId))

/** A shop of its own, so that each test sees its own deal. */
async function openedGroup(people: number) {
  seller = await shop(app)
  const buyers = await crowd(app, people)
  const dealId = await deal(app, seller, { people })
  const opened = await openGroup(app, dealId, wish(buyers[0]!, seller))
  await paid(app, opened)
  return { buyers, dealId, groupId: opened.group_id }
}

describe('a group', () => {
  test('tells its people how it goes, each exactly once, and the shop what to ship', async () => {
    const { buyers, groupId } = await openedGroup(3)
    for (const buyer of buyers.slice(1)) await paid(app, await joinGroup(app, groupId, wish(buyer, seller)))
    await app.deliver()
    await app.deliver()
    expect(await Promise.all(buyers.map(kindsOf))).toEqual([
      ['group_opened', 'member_joined', 'group_succeeded'],
      ['pledge_paid', 'group_succeeded'],
      ['group_succeeded'],
    ])
    expect(await kindsOf(seller.ownerId)).toEqual(Array(3).fill('order_to_ship'))

    await app.runJobs()
    await app.runJobs()
    const mails = mailsTo(buyers[0]!)
    expect(mails.map(({ subject }) => subject)).toEqual(['Your group is open (and more: 1)'])
    expect(mails[0]?.text).toContain(`/g/${groupId}`)
    expect(mails[0]?.text).toContain('CN¥85.00')
    const [toShip, ...others] = mailsTo(seller.ownerId)
    expect([toShip?.subject, others]).toEqual(['To ship: Garlic shoots (and more: 2)', []])
    expect(toShip?.text).toMatch(/\/sell\/shop-\w+\/orders\//)
  })

  test('that does not fill tells why, and that the money comes back', async () => {
    const { buyers, groupId } = await openedGroup(3)
    app.clock.advance(24 * HOUR - 5 * MINUTE)
    await joinGroup(app, groupId, wish(buyers[1]!, seller))
    app.clock.advance(5 * MINUTE)
    await app.sweep()
    await app.runJobs()
    await app.deliver()
    expect(await kindsOf(buyers[0]!)).toEqual(['group_opened', 'group_failed', 'refund_done'])
    expect(await kindsOf(buyers[1]!)).toEqual(['group_over'])
    const { items } = await inbox(buyers[0]!)
    expect(items[1].body).toBe(
      'Not enough people joined for Garlic shoots before the deadline. Your CN¥85.00 is on its way back in full.',
    )
  })

  test('that its shop takes back says the shop’s reason', async () => {
    const { buyers, dealId } = await openedGroup(2)
    await cancelDeal(app, seller.ownerId, seller.shopId, dealId, 'The harvest froze')
    await app.runJobs()
    await app.deliver()
    const { items } = await inbox(buyers[0]!)
    const told = items.find(({ kind }: { kind: string }) => kind === 'group_cancelled')
    expect(told.title).toBe('Test shop took the offer back')
    expect(told.body).toContain('“The harvest froze”')
  })

  test('tells about places that lapse, and payments that fail, come late or twice', async () => {
    const { buyers, groupId } = await openedGroup(2)
    const late = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    app.clock.advance(11 * MINUTE)
    await app.sweep()
    const [other] = await crowd(app, 1)
    const place = await joinGroup(app, groupId, wish(other!, seller))
    await declined(app, place)
    await paid(app, late)
    const tries = [await payAgain(app, other!, place.order_id), await payAgain(app, other!, place.order_id)]
    for (const each of tries) await paid(app, each)
    await app.runJobs()
    await app.deliver()
    await app.runJobs()
    await app.deliver()
    expect(await kindsOf(buyers[1]!)).toEqual(['pledge_lapsed', 'payment_late', 'refund_done'])
    expect(await kindsOf(other!)).toEqual(['payment_failed', 'group_succeeded', 'payment_twice', 'refund_done'])
  })
})

describe('a shop', () => {
  test('that waits is told to operators, its verdict to its owners, and a colleague to whoever invited them', async () => {
    const market = await testApp()
    const operator = await createAccount(market, { email: 'op@example.com', name: 'Op', language: 'zh-CN' })
    const owner = await createAccount(market, { email: 'owner@example.com', name: 'Own', language: 'ru' })
    const colleague = await createAccount(market, { email: 'c@example.com', name: 'Co' })
    const input = { name: 'Мёд', country: 'RU', currency: 'RUB', languages: ['ru' as const], return_days: 7 }
    const id = await openShop(market, owner, { handle: 'honey', ...input })
    await giveVerdict(market, operator, id, { verdict: 'reject', reason: 'Нет описания' })
    const actor = { accountId: owner, sessionId: owner, name: 'Own', operator: false, language: null }
    await inviteStaff(market, { ...actor, email: '' }, id, { email: 'c@example.com', role: 'packer', language: 'en' })
    await market.runJobs()
    const token =
      /invitations\/(\S+)/.exec(market.mails.find(({ to }) => to === 'c@example.com')?.text ?? '')?.[1] ?? ''
    await acceptInvitation(market, { ...actor, accountId: colleague, email: 'c@example.com' }, token)
    await market.deliver()
    await market.runJobs()
    const told = await market.db.selectFrom('notifications').select(['account_id', 'kind']).orderBy('id').execute()
    expect(told).toEqual([
      { account_id: operator, kind: 'shop_opened' },
      { account_id: owner, kind: 'shop_rejected' },
      { account_id: owner, kind: 'staff_joined' },
    ])
    expect(market.mails.find(({ to }) => to === 'op@example.com')?.subject).toBe('Мёд 等待审核')
    expect(market.mails.find(({ to }) => to === 'owner@example.com')?.text).toContain('Причина: «Нет описания»')
  })
})

describe('the inbox', () => {
  test('is in the language asked for, paged, and can be marked read', async () => {
    const { buyers, groupId } = await openedGroup(3)
    const me = buyers[0]!
    for (const buyer of buyers.slice(1)) await paid(app, await joinGroup(app, groupId, wish(buyer, seller)))
    await app.deliver()
    const first = await inbox(me, '?limit=2', { 'accept-language': 'zh' })
    expect(first.items.map(({ title }: { title: string }) => title)).toEqual([
      '拼团成功！',
      expect.stringContaining('加入了您的拼团'),
    ])
    expect(first.unread).toBe(3)
    const rest = await inbox(me, `?limit=2&cursor=${first.next_cursor}`)
    expect([rest.items.length, rest.next_cursor]).toEqual([1, null])

    const headers = await headersOf(app, me)
    const read = (body: object, who = headers) =>
      app.http.inject({ method: 'POST', url: '/api/v1/me/notifications/read', headers: who, payload: body })
    const stranger = await headersOf(app, buyers[1]!)
    await read({ ids: [first.items[0].id] }, stranger)
    expect((await inbox(me)).unread).toBe(3)
    expect((await read({ ids: [first.items[0].id] })).json()).toEqual({ unread: 2 })
    expect((await read({})).json()).toEqual({ unread: 0 })
    expect((await inbox(me, '?cursor=WyJ4Il0')).code).toBe('bad_cursor')
  })
})

test('a mail that cannot be sent is tried again, and is then sent once', async () => {
  const { buyers } = await openedGroup(2)
  await app.deliver()
  const { send } = app.mailer
  app.mailer.send = () => Promise.reject(new Error('no connection'))
  await app.runJobs()
  app.mailer.send = send
  expect(mailsTo(buyers[0]!)).toEqual([])
  await app.runJobs()
  await app.runJobs()
  expect(mailsTo(buyers[0]!)).toHaveLength(1)
})

test('one address that takes no mail delays nobody else, and the operator sees what is tried again', async () => {
  const { buyers, groupId } = await openedGroup(3)
  await paid(app, await joinGroup(app, groupId, wish(buyers[1]!, seller)))
  await app.deliver()
  const { send } = app.mailer
  app.mailer.send = (mail) => (mail.to.includes(buyers[0]!) ? Promise.reject(new Error('no such box')) : send(mail))
  await app.runJobs()
  expect([mailsTo(buyers[0]!), mailsTo(buyers[1]!)]).toEqual([[], [expect.anything()]])
  const { rows } = await app.pool.query('select task_identifier from graphile_worker.jobs')
  expect(rows).toEqual([{ task_identifier: 'notifications.mail-alone' }])

  await paid(app, await joinGroup(app, groupId, wish(buyers[2]!, seller)))
  await app.deliver()
  app.mailer.send = send
  await app.runJobs()
  const subjects = mailsTo(buyers[0]!).map(({ subject }) => subject)
  expect(subjects.sort()).toEqual(['Your group is complete!', 'Your group is open'])
})

test('three processes that mail at the same time send each mail once', async () => {
  const { buyers } = await openedGroup(2)
  await app.deliver()
  await Promise.all([1, 2, 3].map(() => sendWaiting(app)))
  expect(mailsTo(buyers[0]!)).toHaveLength(1)
})

test('mails whose sender died are sent later, and only then', async () => {
  const { buyers } = await openedGroup(2)
  await app.deliver()
  await app.pool.query('update mails_waiting set sending_since = $1', [app.clock.now()])
  await app.runJobs()
  await app.sweep()
  await app.runJobs()
  expect(mailsTo(buyers[0]!)).toEqual([])
  app.clock.advance(11 * MINUTE)
  await app.sweep()
  await app.runJobs()
  expect(mailsTo(buyers[0]!)).toHaveLength(1)
})

test('who erased their account meanwhile gets no mail, and the others do', async () => {
  const people = await crowd(app, 3)
  const news = people.map((accountId) => ({
    accountId,
    kind: 'shop_approved' as const,
    params: { shop: 'X' },
    link: '/',
  }))
  await app.transact((tx) => notifyIn(tx, news))
  await app.pool.query('update accounts set erased_at = now() where id = $1', [people[1]])
  await app.runJobs()
  expect(people.map((each) => mailsTo(each).length)).toEqual([1, 0, 1])
  expect((await app.pool.query('select from mails_waiting')).rowCount).toBe(0)
})

test('more people than are mailed at once all get their mail', async () => {
  const people = await crowd(app, 95)
  await app.transact((tx) =>
    notifyIn(
      tx,
      people.map((accountId) => ({ accountId, kind: 'shop_approved', params: { shop: 'Shop' }, link: '/' })),
    ),
  )
  await app.runJobs()
  expect(people.filter((each) => mailsTo(each).length !== 1)).toEqual([])
})

test('of four processes that read the same facts, each fact is told once', async () => {
  const { buyers, groupId } = await openedGroup(2)
  await paid(app, await joinGroup(app, groupId, wish(buyers[1]!, seller)))
  await Promise.all(Array.from({ length: 4 }, () => deliverBatch(app, notificationsSubscriber)))
  await app.deliver()
  expect(await kindsOf(buyers[0]!)).toEqual(['group_opened', 'group_succeeded'])
})

describe('the texts', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

  test.each(LANGUAGES)('in %s say all that the English ones say', (language) => {
    for (const [key, english] of Object.entries(CATALOGUES.en)) {
      const own = CATALOGUES[language][key as keyof typeof KINDS]
      expect([key, placeholders(own.join(' '))]).toEqual([key, placeholders(english.join(' '))])
      expect(own[0] || own[1]).not.toBe('')
    }
  })

  test('write money and times as their readers do', () => {
    const params = {
      total: { amount: 1250000, currency: 'IDR' },
      title: 'Kopi',
      missing: 2,
      deadline: { at: '2026-03-02T08:05:00Z' },
    }
    expect(
      LANGUAGES.map((language) => word(language, 'pledge_paid', params).body.replaceAll('\u00a0', ' ').slice(0, 90)),
    ).toMatchInlineSnapshot(`
      [
        "You paid IDR 1,250,000 for Kopi. People still needed: 2, until March 2 at 8:05 AM UTC. If ",
        "您已为 Kopi 支付 IDR 1,250,000。还差 2 人，截止 3月2日 UTC 08:05。未成团则全额退款。",
        "Anda membayar Rp 1.250.000 untuk Kopi. Masih perlu 2 orang, sampai 2 Maret pukul 08.05 UTC",
        "Вы оплатили 1 250 000 IDR за «Kopi». Ещё нужно участников: 2, срок — 2 марта в 08:05 UTC. ",
      ]
    `)
  })
})

describe('the mailbox', () => {
  test('shows kept mails of a demo by recipient, newest first', async () => {
    const mail = { subject: 'Hello', body: 'Text', created_at: app.clock.now() }
    const ids = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002']
    for (const id of ids)
      await app.db
        .insertInto('mailbox_mails')
        .values({ ...mail, id, recipient: 'box@example.com' })
        .execute()
    const list = await app.http.inject({ url: '/api/v1/mailbox?to=Box@example.com' })
    expect(list.json().items.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed())
    const one = await app.http.inject({ url: `/api/v1/mailbox/${ids[0]}` })
    expect(one.json()).toMatchObject({ to: 'box@example.com', subject: 'Hello', text: 'Text', html: null })
  })

  test.each<Record<string, string>>([
    { SMTP_URL: 'smtp://localhost:2525' },
    { KONGSI_DEMO: '0', NODE_ENV: 'production' },
  ])('is not there in a market with %o', async (env) => {
    const market = await testApp(env)
    expect((await market.http.inject({ url: '/api/v1/mailbox' })).statusCode).toBe(404)
  })
})
