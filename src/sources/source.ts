import type { Block, DocumentFormat, Media } from '../model/document.ts'
import type { Notice } from '../model/findings.ts'
import type { Trace } from '../model/span.ts'
import type { Edtf, Fact, LanguageTag } from '../model/value.ts'

/** Raised whenever the text taken from the same bytes changes; stands in every document. */
export const extractor = 1

/** The most bytes one source may have. */
export const largestSource = 64 * 1024 * 1024

/** What `takeSource` takes: the bytes as they came, or a text that is its own text. */
export interface SourceInput {
  readonly bytes?: Uint8Array
  /** Taken unchanged as plain text unless `mediaType` says otherwise. */
  readonly text?: string
  /** The caller's own id; part of nothing. */
  readonly ref?: string | null
  readonly url?: string | null
  readonly title?: string | null
  /** EDTF, a day or coarser, or an ISO 8601 instant. */
  readonly published?: string | null
  readonly publisher?: string | null
  /** BCP 47. */
  readonly language?: string | null
  /** A content type with or without charset; decides over the ending of `path`. */
  readonly mediaType?: string | null
  /** Only its ending is looked at, and it is kept nowhere. */
  readonly path?: string | null
  /** ISO 8601 instant at which the bytes were fetched. */
  readonly retrieved?: string | null
  /** The `Last-Modified` header, as sent. */
  readonly lastModified?: string | null
}

/** What the caller said of a source; each is evidence of its own (`certainty: given`). */
export interface Given {
  readonly url: string | null
  readonly title: string | null
  readonly published: Edtf | null
  readonly publisher: string | null
  readonly language: LanguageTag | null
}

/** What stands around the text: where it was found and its words. Better sources come first. */
export interface Hints {
  readonly titles: readonly Trace[]
  readonly published: readonly Trace[]
  readonly publishers: readonly Trace[]
  readonly authors: readonly Trace[]
  /** Addresses that the page itself names as where it comes from. */
  readonly origins: readonly Trace[]
  readonly languages: readonly Trace[]
  readonly lastModified: Trace | null
}

/** Bytes turned into text and blocks, with every hint around them; what `readDocument` reads. */
export interface Source {
  /** SHA-256 over the bytes, what the caller gave and how they were decoded; never the path. */
  readonly id: string
  readonly ref: string | null
  /** SHA-256 over the text. */
  readonly textHash: string
  readonly extractor: number
  readonly format: DocumentFormat
  readonly text: string
  readonly language: Fact<LanguageTag>
  /** In the order of the text, none overlapping another. */
  readonly blocks: readonly Block[]
  readonly media: readonly Media[]
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly retrieved: string | null
  readonly given: Given
  readonly hints: Hints
  readonly notices: readonly Notice[]
}

/** A source before anybody asked which language it is in. */
export interface Taken {
  readonly text: string
  readonly blocks: readonly TakenBlock[]
  readonly media: readonly Media[]
  readonly canonicalUrl: string | null
  readonly hints: Hints
  readonly notices: readonly Notice[]
}

export type TakenBlock = Omit<Block, 'language'>

export const noHints: Hints = {
  titles: [],
  published: [],
  publishers: [],
  authors: [],
  origins: [],
  languages: [],
  lastModified: null,
}
