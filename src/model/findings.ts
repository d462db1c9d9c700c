import type { Span } from './span.ts'
import type { Edtf, Fact } from './value.ts'

export type ContactType = 'call' | 'meeting' | 'visit' | 'summit' | 'talks' | 'message'
export type ContactMode = 'in-person' | 'phone' | 'video' | 'written' | 'indirect'
export type ContactLevel = 'leaders' | 'ministers' | 'envoys' | 'experts'
export type ContactStatus =
  | 'proposed'
  | 'offered'
  | 'requested'
  | 'agreed'
  | 'planned'
  | 'underway'
  | 'held'
  | 'postponed'
  | 'cancelled'
  | 'refused'
  | 'claimed'

export interface Place {
  readonly name: string
  /** ISO 3166 alpha-2. */
  readonly country: string | null
}

export interface Contact {
  readonly id: string
  readonly type: ContactType
  readonly mode: ContactMode | null
  readonly level: ContactLevel | null
  readonly status: Fact<ContactStatus>
  readonly participants: readonly string[]
  readonly mediators: readonly string[]
  readonly date: Fact<Edtf> | null
  /** Minutes. */
  readonly duration: Fact<number> | null
  readonly place: Fact<Place> | null
  readonly initiator: Fact<string> | null
  readonly links: readonly { readonly to: string; readonly rel: 'follows' | 'part-of' | 'maybe-same' | 'recalls' }[]
  readonly evidence: readonly Span[]
  readonly rule: string
}

export interface Position {
  readonly id: string
  readonly issue: string
  readonly holder: string
  /** Id of the statement that tells it: its speaker is the teller. */
  readonly statement: string
  readonly words: Span
  readonly value: string | null
  readonly stance: 'for' | 'against' | 'open' | 'undecided' | null
  readonly evidence: readonly Span[]
  readonly rule: string
}

export type CommitmentMade =
  | 'possible'
  | 'offered'
  | 'accepted'
  | 'agreed-in-principle'
  | 'agreed'
  | 'refused'
  | 'withdrawn'
  | 'disputed'
export type CommitmentCarriedOut = 'not-begun' | 'underway' | 'partly' | 'done' | 'lapsed' | 'broken'

export interface Commitment {
  readonly id: string
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly mutual: boolean
  readonly what: readonly Span[]
  readonly topic: string | null
  readonly contact: string | null
  readonly made: Fact<CommitmentMade>
  readonly carriedOut: Fact<CommitmentCarriedOut> | null
  readonly condition: Span | null
  readonly due: Fact<Edtf> | null
  readonly statements: readonly string[]
  readonly evidence: readonly Span[]
  readonly rule: string
}

export interface Undisclosed {
  readonly id: string
  readonly actor: string | null
  readonly what: Span
  readonly topic: string | null
  readonly contact: string | null
  readonly form: 'refused' | 'neither-confirmed-nor-denied' | 'deferred' | 'referred' | 'unaware' | 'no-reply'
  /** Ids of statements made in place of an answer. */
  readonly instead: readonly string[]
  readonly statement: string | null
  readonly evidence: readonly Span[]
  readonly rule: string
}

/** The outlet's own words about a contact, with no source: "the first direct contact since ...". */
export interface Claim {
  readonly id: string
  readonly content: Span
  readonly about: readonly string[]
  readonly topics: readonly string[]
  readonly rule: string
}

export interface TopicMention {
  readonly topic: string
  readonly spans: readonly Span[]
  readonly contact: string | null
}

/** Trouble in the text; reading went on. */
export interface Notice {
  readonly code: string
  readonly span: Span | null
  readonly message: string
}

/** A proposal that failed the span gate: shown, never as fact. */
export interface Ungrounded {
  readonly kind: string
  readonly proposed: string
  readonly reason: string
  readonly rule: string
}
