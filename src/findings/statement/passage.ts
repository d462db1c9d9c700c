import type { BlockKind } from '../../model/document.ts'
import type { Statement } from '../../model/statement.ts'
import type { Match, Matcher } from '../../text/matcher.ts'
import type { MarkedRange } from '../../text/quotation-marks.ts'
import type { Token } from '../../text/tokens.ts'
import type { Reporting } from './compile.ts'
import type { CueEntry } from './cue-forms.ts'
import { isComma } from './marks.ts'

/** A word, a mark, or a whole outer quotation as one opaque piece. */
export interface Unit extends Token {
  /** What a word can be, by the pack's closed lists; 0 for marks and quotations. */
  readonly flags: number
  /** Begins with a capital. */
  readonly upper: boolean
  readonly quotation: Quotation | null
}

export interface Quotation {
  readonly range: MarkedRange
  /** `speech` stands for itself; `inline` words belong to the sentence around them; `title` and nicknames are no speech. */
  readonly kind: 'speech' | 'inline'
  /** Re-opened in the next paragraph: the ranges of all its paragraphs, the first included. */
  readonly more: readonly MarkedRange[]
  readonly words: number
  /** Ends in a stop, question or exclamation mark inside the marks. */
  readonly stopped: boolean
  /** A name behind the noun it belongs to, where nouns have capitals: die Zeitung „Der Bote“. */
  readonly name: boolean
  /** The first word can be a finite verb: the talks “were useful”. */
  readonly verbFirst: boolean
}

/** A cue among the units `from` to `to` (exclusive), with everything the pack files under these words. */
export interface CueHit {
  readonly from: number
  readonly to: number
  readonly entries: readonly CueEntry[]
  /** The finite verb, and the unit behind the last part: both elsewhere where the verb stands in two places. */
  readonly head: number
  readonly tail: number
}

/** A sentence as unit indices; `end` leaves out the marks that close it. `index` is its number in the document. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly index: number
}

/** A paragraph, or the inside of a quotation, as units: the working form of every construction. */
export interface Passage {
  readonly text: string
  readonly units: readonly Unit[]
  readonly stretches: readonly Stretch[]
  /** The stretch of each unit. */
  readonly stretchOf: readonly number[]
  readonly hits: readonly CueHit[]
  /** The hit that begins at a unit, if one does. */
  readonly hitAt: ReadonlyMap<number, CueHit>
  /** The units that are quotations. */
  readonly quotations: readonly number[]
  /** The units at which a phrase of the pack's lists may begin. */
  readonly openings: readonly number[]
  readonly block: number
  readonly kind: BlockKind
  /** How many quotations are around. */
  readonly depth: number
  readonly around: MarkedRange | null
  readonly reporting: Reporting
  readonly level: Statement['level']
}

/** Every longest match of a list, from left to right; only for the lists that flags.ts calls openings. */
export function matchesIn<T>(passage: Passage, list: Matcher<T>): Match<T>[] {
  const found: Match<T>[] = []
  let past = 0
  for (const at of passage.openings) {
    if (at < past) continue
    for (const match of list.at(passage.units, at)) {
      found.push(match)
      past = match.to
    }
  }
  return found
}

/** The sentence that unit `at` belongs to. */
export function stretchAt(passage: Passage, at: number): Stretch {
  return passage.stretches[passage.stretchOf[at] as number] as Stretch
}

/** Tells whether the unit at `at` has one of the flags. */
export function has(passage: Passage, at: number, flags: number): boolean {
  const unit = passage.units[at]
  return unit !== undefined && (unit.flags & flags) !== 0
}

/** The text range of the units `from` to `to` (exclusive). */
export function rangeOf(passage: Passage, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: (passage.units[from] as Unit).start, end: (passage.units[to - 1] as Unit).end }
}

/** American style sets the comma inside the marks: a “faker,” adding. */
export function endsInComma(passage: Passage, unit: Unit): boolean {
  return unit.quotation !== null && isComma(passage.text[unit.quotation.range.inner.end - 1] ?? '')
}
