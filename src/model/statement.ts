import type { Act, Manner } from './acts.ts'
import type { Channel } from './document.ts'
import type { Span } from './span.ts'
import type { Edtf, Fact, LanguageTag } from './value.ts'

export type SourceHow = 'named' | 'office' | 'pronoun' | 'carried' | 'published' | 'none'
export type SourceCertainty = 'stated' | 'carried' | 'inferred' | 'given' | 'open'

export interface Source {
  readonly actor: string | null
  /** Who it could be, where `actor` is null or unsure. */
  readonly candidates: readonly string[]
  readonly spans: readonly Span[]
  readonly capacity: { readonly role: string; readonly side: string | null } | null
  readonly how: SourceHow
  readonly certainty: SourceCertainty
}

/** A link of the chain between speaker and page: "as TASS reported". */
export interface Via {
  readonly actor: string | null
  readonly spans: readonly Span[]
  readonly cue: readonly Span[]
}

/** The words inside marks, without the marks; a quotation split around its cue is one statement with two of these. */
export interface Quotation {
  readonly span: Span
  /** Bracketed editors' insertions: not the speaker's words. */
  readonly insertions: readonly Span[]
  readonly wordsOf: string | null
  /** The language the words stand in on the page. */
  readonly language: LanguageTag | null
  readonly wording: 'original' | 'translated' | 'unknown'
  /** The languages the words came through, the speaker's own first; empty where the wording is original or unknown. */
  readonly from: readonly LanguageTag[]
}

export interface Statement {
  readonly id: string
  readonly source: Source
  readonly via: readonly Via[]
  readonly to: readonly string[]
  readonly cue: readonly Span[]
  readonly content: readonly [Span, ...Span[]]
  readonly quotations: readonly Quotation[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly act: Act
  readonly manner: Manner | null
  readonly negated: boolean
  readonly hedge: Span | null
  readonly channel: Fact<Channel> | null
  readonly saidOn: Fact<Edtf> | null
  /** Id of the contact in which these words fell. */
  readonly utteredIn: string | null
  readonly terms: 'on-record' | 'background' | 'anonymous' | 'leak' | null
  /** Id of the statement that reports this one. */
  readonly within: string | null
  readonly about: readonly string[]
  readonly topics: readonly string[]
  readonly confidence: 'high' | 'usual' | 'low'
  readonly rule: string
  /** Which level of the fallback chain of language packs answered. */
  readonly level: 'language' | 'relative' | 'script' | 'base'
}
