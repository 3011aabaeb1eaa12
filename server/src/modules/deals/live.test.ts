import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { listen } from '../../testing/app.ts'
import { deal, shop, wish } from '../../testing/market.ts'
import { joinGroup, leaveLine, tellMembers, waitInLine } from './index.ts'
import { type Desk, openDesk } from './test-desk.ts'
import type { GroupLive } from './views.ts'

let desk: Desk
let url: string

beforeEach(async () => {
  desk = await openDesk()
  url = await listen(desk.app)
})

/** Follows a group as its open page does; each call gives the next state that was told. */
async function follow(groupId: string): Promise<() => Promise<GroupLive>> {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const { body } = await fetch(`${url}/api/v1/groups/${groupId}/events`, { signal: stop.signal })
  const lines = linesOf(body!)
  return async () => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error('The stream has ended.')
      if (value.startsWith('data: ')) return JSON.parse(value.slice('data: '.length))
    }
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

test('who looks at a group sees how many wait in line, as they come and go', async () => {
  const dealId = await deal(desk.app, desk.seller, { kind: 'flash', quantity_max: 1 })
  const groupId = await desk.groupOf(dealId)
  await desk.join(groupId, 0)
  const next = await follow(groupId)
  expect((await next()).waiting).toBe(0)
  await waitInLine(desk.app, groupId, wish(desk.people[1]!, desk.seller))
  expect((await next()).waiting).toBe(1)
  await leaveLine(desk.app, groupId, desk.people[1]!)
  expect((await next()).waiting).toBe(0)
})

test('what a maker tells reaches the open pages of all groups of the deal, and no other', async () => {
  const { app, seller } = desk
  const elsewhere = await shop(app)
  const dealId = await deal(app, seller, { kind: 'presale', goal: { min: 5 } })
  const groupId = await desk.groupOf(dealId)
  const otherId = await desk.groupOf(await deal(app, elsewhere, { kind: 'presale', goal: { min: 5 } }))
  const [one, another, stranger] = [await follow(groupId), await follow(groupId), await follow(otherId)]
  for (const next of [one, another, stranger]) expect((await next()).told_at).toBeNull()
  await tellMembers(app, seller.ownerId, seller.shopId, dealId, { kind: 'progress', text: 'The bees are out.' })
  for (const next of [one, another]) expect((await next()).told_at).toBe(app.clock.now().toISOString())
  await joinGroup(app, otherId, wish(desk.people[0]!, elsewhere))
  expect(await stranger()).toMatchObject({ told_at: null, held: 1 })
})

test('whoever comes while it changes misses nothing', async () => {
  const dealId = await deal(desk.app, desk.seller, { kind: 'presale', goal: { min: 5 } })
  const groupId = await desk.groupOf(dealId)
  const followers = await Promise.all(
    desk.people.map(async (_, person) => {
      const [next] = await Promise.all([follow(groupId), desk.join(groupId, person)])
      return next
    }),
  )
  for (const next of followers) {
    let held = 0
    while (held < desk.people.length) held = (await next()).held
  }
})
