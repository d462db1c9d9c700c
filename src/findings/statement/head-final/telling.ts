import type { Frame } from '../../../languages/sections/reporting.ts'
import type { Act, Manner } from '../../../model/acts.ts'
import type { Slot } from './noun-phrases.ts'

/** What a construction of a verb-final clause finds, in units; `head-final.ts` makes a candidate of it. */
export interface Telling {
  readonly rule: string
  /** Null: carried on, or nobody is named. */
  readonly subject: Slot | null
  readonly cue: readonly Slot[]
  readonly content: readonly [Slot, ...Slot[]]
  readonly to: readonly Slot[]
  readonly act: Act
  readonly manner: Manner | null
  readonly negated: boolean
  readonly strength: 'high' | 'usual' | 'low'
  /** What to do without a subject: take it from the telling before, or leave the source open. */
  readonly without: 'carried' | 'none'
  readonly frame: Frame | 'hearsay' | 'marker'
}
