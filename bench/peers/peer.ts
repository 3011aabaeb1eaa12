/** One of the systems that are compared, running on a database of its own. */
export interface Peer {
  name: string
  version: string
  database: string
  /** Its server processes; their children do its work too. */
  pids: number[]
  /** Puts a product of one variant on sale, with so many units in stock; answers what `buy` takes. */
  sell(stock: number): Promise<string>
  /**
   * One unit, bought as a storefront does it, by a buyer of their own with an address, a flat shipping fee and a
   * payment that is approved at once. Answers why the order was refused, or nothing when it was accepted.
   */
  buy(product: string): Promise<string | undefined>
  stop(): Promise<void>
}

/** What every buyer of a peer writes into the address form. */
export const ADDRESS = { street: '1 Test Road', city: 'Berlin', postalCode: '10115', country: 'DE' }

/** In the smallest unit of the currency, as Vendure and Kongsi count. */
export const PRICE = 10_000
export const SHIPPING_FEE = 500
