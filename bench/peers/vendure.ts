import { randomUUID } from 'node:crypto'
import { bring } from './install.ts'
import { ADDRESS, type Peer } from './peer.ts'
import { freePort, runProgram, startProgram, startServing, stopPrograms } from './programs.ts'
import { type Ask, asker, seedVendure, sellInVendure } from './vendure-seed.ts'

/** Vendure's server and worker as processes of their own, on an empty database. */
export async function startVendure(databaseUrl: string): Promise<Peer> {
  const { folder, version } = await bring('vendure', '@vendure/core', '3', ['pg@8'])
  const port = await freePort()
  const secret = randomUUID()
  const env = { DATABASE_URL: databaseUrl, PORT: `${port}`, SECRET: secret }
  const program = (name: string, more = {}) => ({ name, args: [`${name}.mjs`], cwd: folder, env: { ...env, ...more } })
  await runProgram(program('tables', { MAKE_TABLES: 'true' }))
  const url = `http://127.0.0.1:${port}`
  const children = [await startServing(program('server'), `${url}/health`), startProgram(program('worker'))]
  const operator = asker(`${url}/admin-api`)
  const shop = await seedVendure(operator, 'operator', secret)
  return {
    name: 'Vendure',
    version,
    database: new URL(databaseUrl).pathname.slice(1),
    pids: children.map((child) => child.pid!),
    sell: (stock) => sellInVendure(operator, shop, stock),
    buy: (variantId) => buy(asker(`${url}/shop-api`), variantId, shop.shippingMethodId),
    stop: () => stopPrograms(children),
  }
}

const OUTCOME = '... on Order { id code state totalWithTax } ... on ErrorResult { errorCode message }'

const ADD = `mutation ($id: ID!) { step: addItemToOrder(productVariantId: $id, quantity: 1) { ${OUTCOME} } }`
const CUSTOMER = `mutation ($input: CreateCustomerInput!) { step: setCustomerForOrder(input: $input) { ${OUTCOME} } }`
const SEND_TO = `mutation ($input: CreateAddressInput!) { step: setOrderShippingAddress(input: $input) { ${OUTCOME} } }`
const SEND_BY = `mutation ($id: [ID!]!) { step: setOrderShippingMethod(shippingMethodId: $id) { ${OUTCOME} } }`
const CHECK_OUT = `mutation { step: transitionOrderToState(state: "ArrangingPayment") {
  ... on Order { id state } ... on OrderStateTransitionError { errorCode message transitionError } } }`
const PAY = `mutation { step: addPaymentToOrder(input: { method: "at-once", metadata: {} }) { ${OUTCOME} } }`

async function buy(ask: Ask, variantId: string, shippingMethodId: string): Promise<string | undefined> {
  const email = `${randomUUID()}@example.test`
  const address = {
    fullName: 'Mei Lin',
    streetLine1: ADDRESS.street,
    city: ADDRESS.city,
    postalCode: ADDRESS.postalCode,
    countryCode: ADDRESS.country,
  }
  const steps: [string, object][] = [
    [ADD, { id: variantId }],
    [CUSTOMER, { input: { firstName: 'Mei', lastName: 'Lin', emailAddress: email } }],
    [SEND_TO, { input: address }],
    [SEND_BY, { id: [shippingMethodId] }],
    [CHECK_OUT, {}],
    [PAY, {}],
  ]
  let state = ''
  for (const [text, values] of steps) {
    const { step } = await ask(text, values)
    if (step.errorCode) return step.transitionError ?? step.message
    state = step.state
  }
  return state === 'PaymentSettled' ? undefined : `The order ended as ${state}`
}
