import ipaddr from 'ipaddr.js'
import { MemconError } from '../model/errors.ts'

/** Global unicast addresses of IPv6; everything else there is local, mapped, translated or reserved. */
const globalV6 = ipaddr.parseCIDR('2000::/3')

/** Tells whether an IP address (v4 or v6, any notation) is one of the public internet: no loopback, private, link-local, shared, translated, mapped or reserved range. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] as string
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalV6)
}

/** The address of a page as a URL. Throws `bad-address` for anything but http and https without a user name. */
export function toPageUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (!url)
    throw new MemconError('bad-address', `"${shown(address)}" is no address; give one such as https://example.org/a`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new MemconError('bad-address', `${shown(address)} is not http or https; only these are read`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new MemconError('bad-address', 'the address holds a user name or password; only public pages are read')
  }
  return url
}

/** The error for an address that leads into a private network. */
export function refused(host: string, address: string): MemconError {
  const where = host === address ? host : `${host} (${address})`
  return new MemconError(
    'address-refused',
    `${shown(where)} is no address of the public internet; save the page and read the file instead`,
  )
}

function shown(words: string): string {
  return words.slice(0, 200)
}
