import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { MemconError } from '../model/errors.ts'
import { isPublicAddress, toPageUrl } from './check-address.ts'
import { formatOfType } from './formats.ts'
import { type Resolve, requestPage, systemResolve } from './request-page.ts'

/** A page as it came, in the shape that `takeSource` takes. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** The address that answered, after redirects. */
  readonly url: string
  readonly mediaType: string | null
  readonly lastModified: string | null
  readonly retrieved: string
}

export interface FetchOptions {
  /** Also reach addresses of loopback and private networks: for one's own archive, and for tests. */
  readonly allowPrivate?: boolean
  /** Tells whether an IP address may be connected to; by default those of the public internet. */
  readonly allows?: (address: string) => boolean
  /** For the whole fetch, redirects and all. */
  readonly milliseconds?: number
  /** Of the page, after decompression. */
  readonly mostBytes?: number
  readonly resolve?: Resolve
}

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])
const decoders: Readonly<Record<string, () => Readable & NodeJS.WritableStream>> = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  'x-gzip': createGunzip,
}

/**
 * Fetches one page over http or https: 20 seconds, 10 MiB, five redirects, public addresses only. Throws `MemconError`:
 * `bad-address`, `address-refused`, `too-many-redirects`, `page-status`, `unknown-type`, `too-large`, `too-slow`, `no-answer`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { milliseconds = 20_000, mostBytes = 10 * 1_048_576, resolve = systemResolve } = options
  const allows = options.allowPrivate ? () => true : (options.allows ?? isPublicAddress)
  const signal = AbortSignal.timeout(milliseconds)
  let url = toPageUrl(address)
  try {
    for (let redirected = 0; redirected <= mostRedirects; redirected++) {
      const response = await requestPage(url, { allows, signal, resolve })
      const next = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined
      if (next === undefined) return await pageOf(response, url, mostBytes)
      response.destroy()
      url = toPageUrl(next, url)
    }
  } catch (error) {
    throw toError(error, url, signal, milliseconds)
  }
  throw new MemconError('too-many-redirects', `${address} redirects more than ${mostRedirects} times`)
}

async function pageOf(response: IncomingMessage, url: URL, mostBytes: number): Promise<FetchedPage> {
  const status = response.statusCode ?? 0
  const mediaType = response.headers['content-type'] ?? null
  if (status < 200 || status > 299) {
    response.destroy()
    throw new MemconError('page-status', `${url.href} answered ${status}; only a page that is there can be read`)
  }
  if (mediaType && !formatOfType(mediaType)) {
    response.destroy()
    throw new MemconError(
      'unknown-type',
      `${url.href} is ${mediaType.slice(0, 80)}; HTML, plain text and Markdown are read`,
    )
  }
  const bytes = await bytesOf(response, url, mostBytes)
  const lastModified = response.headers['last-modified'] ?? null
  return { bytes, url: url.href, mediaType, lastModified, retrieved: new Date().toISOString() }
}

async function bytesOf(response: IncomingMessage, url: URL, mostBytes: number): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const decoder = decoders[encoding]
  if (!decoder && encoding !== 'identity') {
    response.destroy()
    throw new MemconError(
      'unknown-type',
      `${url.href} is encoded as ${encoding.slice(0, 40)}; gzip, deflate and br are read`,
    )
  }
  const stream = decoder ? decoded(response, decoder()) : response
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += (chunk as Uint8Array).length
      if (size > mostBytes) {
        throw new MemconError('too-large', `${url.href} is larger than ${mostBytes} bytes; save it and read the file`)
      }
      chunks.push(chunk as Uint8Array)
    }
  } finally {
    stream.destroy()
    response.destroy()
  }
  return Buffer.concat(chunks)
}

/** An answer that breaks off breaks the decoder too, so that nobody waits for the rest. */
function decoded(response: IncomingMessage, decoder: Readable & NodeJS.WritableStream): Readable {
  response.on('error', (error) => decoder.destroy(error))
  response.on('aborted', () => decoder.destroy(new Error('the answer broke off')))
  response.pipe(decoder)
  return decoder
}

function toError(error: unknown, url: URL, signal: AbortSignal, milliseconds: number): MemconError {
  if (error instanceof MemconError) return error
  if (signal.aborted) {
    return new MemconError('too-slow', `${url.href} did not answer in full within ${milliseconds / 1000} seconds`)
  }
  const { code, message } = error as NodeJS.ErrnoException
  return new MemconError('no-answer', `${url.href} could not be fetched: ${code ?? message}`, { cause: error })
}
