import type { Actor } from './actor.ts'
import type { Document } from './document.ts'
import type { Claim, Commitment, Contact, Notice, Position, TopicMention, Undisclosed, Ungrounded } from './findings.ts'
import type { Statement } from './statement.ts'

/** Everything that one document says, each item on its words: what `memcon read --json` prints, one a line. */
export interface Reading {
  readonly schema: 'memcon.reading/1'
  readonly version: string
  readonly made: { readonly icu: string; readonly roster: string; readonly extractor: number }
  readonly document: Document
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly contacts: readonly Contact[]
  readonly positions: readonly Position[]
  readonly commitments: readonly Commitment[]
  readonly undisclosed: readonly Undisclosed[]
  readonly claims: readonly Claim[]
  readonly topics: readonly TopicMention[]
  readonly notices: readonly Notice[]
  readonly ungrounded: readonly Ungrounded[]
}
