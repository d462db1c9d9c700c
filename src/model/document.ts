import type { Range, Span } from './span.ts'
import type { Edtf, Fact, LanguageTag } from './value.ts'

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'label'
  | 'table'

export interface Block extends Range {
  readonly kind: BlockKind
  readonly language: LanguageTag
}

export interface Media {
  readonly url: string
  /** The address at the origin where `url` leads through a picture proxy or an archive; otherwise equal to `url`. */
  readonly originalUrl: string
  readonly alt: Span | null
}

export type DocumentFormat = 'text' | 'markdown' | 'html'

/** The forms in which one side (or several) tells of a contact; only `readout` and `press-note` are readouts. */
export type AccountForm =
  | 'readout'
  | 'press-note'
  | 'joint-statement'
  | 'communique'
  | 'transcript'
  | 'spokesman'
  | 'leader'
  | 'post'
  | 'background'
  | 'leak'
  | 'agency-report'

/** Where words were uttered or put out. */
export type ChannelType =
  | 'interview'
  | 'briefing'
  | 'press-conference'
  | 'post'
  | 'speech'
  | 'statement'
  | 'readout'
  | 'letter'
  | 'remarks'
  | 'report'
  | 'call'
  | 'agency'
  | 'website'

export interface Channel {
  readonly type: ChannelType
  /** The words for it as plain English of ours or a roster name: "Russia 1", "Truth Social". */
  readonly name: string | null
  /** Id of an outlet or platform actor. */
  readonly outlet: string | null
  readonly place: string | null
}

/** The document itself is one side's account. */
export interface DocumentAccount {
  readonly side: string
  readonly form: AccountForm
  readonly channel: Channel | null
}

export interface Document {
  readonly id: string
  /** The caller's own id, as given. */
  readonly ref: string | null
  readonly textHash: string
  readonly format: DocumentFormat
  readonly text: string
  readonly title: Fact<string> | null
  readonly language: Fact<LanguageTag>
  readonly published: Fact<Edtf> | null
  readonly publisher: Fact<string> | null
  readonly outlet: string | null
  readonly takenFrom: readonly Fact<string>[]
  readonly translatedFrom: Fact<LanguageTag> | null
  /** When the bytes were fetched (ISO 8601 instant); null for files. */
  readonly retrieved: string | null
  readonly versionOf: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly media: readonly Media[]
  readonly blocks: readonly Block[]
  readonly account: DocumentAccount | null
}
