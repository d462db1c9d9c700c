import { createHash } from 'node:crypto'
import type { Given } from './source.ts'

/** The id of a document: SHA-256 over its bytes, what the caller gave, and how the bytes were read. */
export function identify(content: Uint8Array | string, given: Given, format: string, encoding: string): string {
  const { url, title, published, publisher, language } = given
  const hash = createHash('sha256')
  hash.update(content)
  hash.update(`\0${JSON.stringify([url, title, published, publisher, language, format, encoding])}`)
  return hash.digest('hex')
}

/** SHA-256 over a text in UTF-8. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
