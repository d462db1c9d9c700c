import type { Source } from '../sources/source.ts'
import { unwrapAddress } from '../sources/unwrap-address.ts'

/** An address at which a page stands, led back through caches, archives and translating proxies. */
export interface PageAddress {
  readonly name: 'address' | 'canonical address'
  readonly url: string
  /** As it was given. */
  readonly quote: string
  /** Names of the proxies it led through. */
  readonly through: readonly string[]
}

/** The address of a page; where it is not known, the one that the page names as its own. */
export function pageAddresses({ url, canonicalUrl }: Source): readonly PageAddress[] {
  if (url) return [{ name: 'address', quote: url, ...unwrapAddress(url) }]
  return canonicalUrl ? [{ name: 'canonical address', quote: canonicalUrl, ...unwrapAddress(canonicalUrl) }] : []
}

/** The host of an address; empty where it is none. */
export function hostIn(url: string): string {
  return URL.parse(url)?.hostname ?? ''
}
