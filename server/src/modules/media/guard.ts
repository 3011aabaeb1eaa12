import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether a connection to this address may be opened. Tests allow their own servers. */
export type MayConnect = (address: string, port: number) => boolean

const PORTS = new Set([80, 443])

/** Only public unicast addresses, v4 and v6, and the ports of the web: never this machine nor its network. */
export const publicInternet: MayConnect = (address, port) =>
  PORTS.has(port) && ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

/** A connection that the guard does not allow. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** The port a URL means. Throws AddressRefused for what is not plain http(s), or carries a password. */
export function portOf(url: URL): number {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AddressRefused(url.protocol)
  if (url.username || url.password) throw new AddressRefused('credentials')
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
}

/** The address itself, when the URL names one instead of a host; it is then never looked up, so it is judged here. */
export function refuseLiteralAddress(url: URL, port: number, mayConnect: MayConnect): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !mayConnect(host, port)) throw new AddressRefused(host)
}

/**
 * Looks a host up and gives only addresses the guard allows. The connection is made to exactly what was judged here, so
 * a name that answers differently a moment later gains nothing.
 */
export const guardedLookup =
  (port: number, mayConnect: MayConnect): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const allowed = error ? [] : addresses.filter(({ address }) => mayConnect(address, port))
      const [first] = allowed
      if (error || !first) callback(error ?? new AddressRefused(host), '', 0)
      else if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
