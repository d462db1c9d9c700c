import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { refused } from './check-address.ts'

/** Names to addresses, as `dns.lookup` with `all: true` does. */
export type Resolve = (
  host: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface RequestOptions {
  /** Tells whether an IP address may be connected to. */
  readonly allows: (address: string) => boolean
  readonly signal: AbortSignal
  readonly resolve: Resolve
}

export const systemResolve: Resolve = (host, options, done) => {
  resolve(host, { ...options, all: true }, done)
}

const headers = {
  'user-agent': 'memcon/0.1 (reads one page for a person; no crawler)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
}

/**
 * Asks for one address and gives the response, without following redirects. A name is resolved once and every address it
 * has must be allowed; the connection goes to an address that was checked. Throws `address-refused` and the errors of `node:http`.
 */
export function requestPage(url: URL, { allows, signal, resolve }: RequestOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allows(host)) return Promise.reject(refused(host, host))
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((answer, fail) => {
    const asked = request(
      url,
      {
        headers,
        signal,
        agent: false,
        maxHeaderSize: 32_768,
        lookup: (name, options, done) => {
          resolve(name, options, (error, addresses) => {
            const hidden = addresses?.find(({ address }) => !allows(address))
            const [first] = addresses ?? []
            if (error || !first) done(error ?? new Error('no address'), '', 0)
            else if (hidden) done(refused(name, hidden.address), '', 0)
            else if (options.all) done(null, addresses)
            else done(null, first.address, first.family)
          })
        },
      },
      answer,
    )
    asked.on('error', fail)
    asked.end()
  })
}
