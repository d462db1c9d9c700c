import type { Language } from '../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { TimeMention } from '../mentions/time-mention.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Contact } from '../model/findings.ts'
import type { Range } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Bound } from '../model/value.ts'
import type { Roster } from '../roster/types.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'

/** Words for a length of time. */
export interface DurationMention extends Range {
  /** Null = words without a value ("some hours"). */
  readonly minutes: number | null
  readonly bound: Bound | null
}

/** What the findings that rest on statements are made from; contacts come first and the others take them as an argument. */
export interface Context {
  readonly document: Pick<Document, 'text' | 'account'>
  readonly segmented: Segmented
  readonly packOf: (block: SegmentedBlock) => Language
  readonly roster: Roster
  readonly actors: readonly Actor[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeMention[]
  readonly durations: readonly DurationMention[]
  readonly statements: readonly Statement[]
}

/** A context whose contacts are known. */
export interface ContactContext extends Context {
  readonly contacts: readonly Contact[]
}
