import { randomUUID } from 'node:crypto'
import { bring } from './install.ts'
import { type MedusaShop, type Send, seedMedusa, sellInMedusa, sender } from './medusa-seed.ts'
import { ADDRESS, type Peer } from './peer.ts'
import { freePort, runProgram, startServing, stopPrograms } from './programs.ts'

const CLI = 'node_modules/@medusajs/cli/cli.js'
const EMAIL = 'operator@example.test'

/** Medusa as one process, on an empty database. */
export async function startMedusa(databaseUrl: string): Promise<Peer> {
  const { folder, version } = await bring('medusa', '@medusajs/medusa', '2', [
    '@medusajs/framework@same',
    '@medusajs/cli@same',
  ])
  const secret = randomUUID()
  const env = {
    DATABASE_URL: throughHostname(databaseUrl),
    SECRET: secret,
    LOG_LEVEL: 'warn',
    MEDUSA_DISABLE_TELEMETRY: 'true',
  }
  const program = (name: string, ...args: string[]) => ({ name, args: [CLI, ...args], cwd: folder, env })
  await runProgram(program('tables', 'db:migrate'))
  await runProgram(program('operator', 'user', '-e', EMAIL, '-p', secret))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startServing(
    program('server', 'start', '--host', '127.0.0.1', '--port', `${port}`),
    `${url}/health`,
  )
  const shop = await seedMedusa(url, EMAIL, secret)
  const storefront = sender(url, { 'x-publishable-api-key': shop.publishableKey })
  return {
    name: 'Medusa',
    version,
    database: new URL(databaseUrl).pathname.slice(1),
    pids: [server.pid!],
    sell: (stock) => sellInMedusa(shop, stock),
    buy: (variantId) => buy(storefront, variantId, shop),
    stop: () => stopPrograms([server]),
  }
}

/** The same address with the socket's folder as the host, because Medusa reads it from nowhere else. */
function throughHostname(databaseUrl: string): string {
  const { username, pathname, searchParams } = new URL(databaseUrl)
  return `postgres://${username}@${encodeURIComponent(searchParams.get('host')!)}${pathname}?sslmode=disable`
}

async function buy(send: Send, variantId: string, shop: MedusaShop): Promise<string | undefined> {
  const address = {
    first_name: 'Mei',
    last_name: 'Lin',
    address_1: ADDRESS.street,
    city: ADDRESS.city,
    postal_code: ADDRESS.postalCode,
    country_code: ADDRESS.country.toLowerCase(),
  }
  const created = await send('POST', '/store/carts', { region_id: shop.regionId })
  if (created.status !== 200) return reason(created.body)
  const cart = `/store/carts/${created.body.cart.id}`
  const filled = [
    [`${cart}/line-items`, { variant_id: variantId, quantity: 1 }],
    [cart, { email: `${randomUUID()}@example.test`, shipping_address: address }],
    [`${cart}/shipping-methods`, { option_id: shop.shippingOptionId }],
  ] as const
  for (const [path, body] of filled) {
    const answer = await send('POST', path, body)
    if (answer.status !== 200) return reason(answer.body)
  }
  const collected = await send('POST', '/store/payment-collections', { cart_id: created.body.cart.id })
  if (collected.status !== 200) return reason(collected.body)
  const sessions = `/store/payment-collections/${collected.body.payment_collection.id}/payment-sessions`
  const session = await send('POST', sessions, { provider_id: 'pp_system_default' })
  if (session.status !== 200) return reason(session.body)
  const { body } = await send('POST', `${cart}/complete`)
  return body.type === 'order' ? undefined : reason(body.error ?? body)
}

const reason = (body: { message?: string }): string => body.message ?? JSON.stringify(body)
