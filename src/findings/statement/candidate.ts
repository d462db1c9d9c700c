import type { Act, Manner } from '../../model/acts.ts'
import type { Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { MarkedRange } from '../../text/quotation-marks.ts'

/**
 * What a construction finds: the words for who, said and what, before anybody knows who that is.
 * Refiners add knowledge, and the type says which: Candidate -> Attributed -> Dated -> Statement.
 */
export interface Candidate {
  /** The construction and frame that found it, e.g. `quote-tag`, `complement-clause/that`. */
  readonly rule: string
  /** Index of the sentence in which the cue (or, without one, the content) stands. */
  readonly sentence: number
  /** The words that name the source, its whole noun phrase; none where it is carried on or not named. */
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  /** In the order of the text; outer quotation marks and edge punctuation are not part of it. */
  readonly content: readonly [Range, ...Range[]]
  /** The marked quotations among the content. */
  readonly marked: readonly MarkedRange[]
  /** Words for those spoken to: "told reporters". */
  readonly to: readonly Range[]
  /** "as TASS reported": a link between speaker and page. */
  readonly via: readonly { readonly source: readonly Range[]; readonly cue: readonly Range[] }[]
  readonly act: Act
  readonly manner: Manner | null
  readonly negated: boolean
  /** "reportedly", "якобы". */
  readonly hedge: Range | null
  readonly strength: 'high' | 'usual' | 'low'
  /** The source is in the words here; or carried on from `carriedFrom`; or is the publishing side; or nobody is named. */
  readonly sourced: 'here' | 'carried' | 'published' | 'none'
  readonly carriedFrom: Candidate | null
  readonly level: Statement['level']
}

/** A candidate whose source is resolved to an actor, or to the candidates it could be. */
export interface Attributed extends Candidate {
  readonly who: Statement['source']
  readonly addressees: readonly string[]
}

/** An attributed candidate with channel and day, stated or carried. */
export interface Dated extends Attributed {
  readonly channel: Statement['channel']
  readonly saidOn: Statement['saidOn']
}
