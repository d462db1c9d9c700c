import type { CommitmentMade } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Stretch } from '../clause.ts'
import type { ContactMatchers } from '../contact/words.ts'
import type { ContactContext } from '../context.ts'
import type { ActorBook } from '../sides.ts'
import type { SentenceView } from '../view.ts'
import type { CommitmentMatchers } from './words.ts'

/** What a construction is given: one sentence, the words of its language, and who the two parties of the text are. */
export interface Setting {
  readonly context: ContactContext
  readonly view: SentenceView
  /** The sentence behind, where it stands in the same block. */
  readonly next: SentenceView | null
  readonly tokens: readonly Token[]
  readonly matchers: CommitmentMatchers
  readonly contactWords: ContactMatchers | null
  readonly book: ActorBook
  /** Those who take part in the contact the text is about; empty where it has none. */
  readonly pair: readonly string[]
  /** Refusals to say something: "refused to comment" commits to nothing. */
  readonly refusals: readonly Range[]
}

/** A commitment as one place of the text tells it. */
export interface Proposal {
  readonly rule: string
  /** Words for what is committed to. */
  readonly what: Stretch
  /** Words that commit, which `made` rests on. */
  readonly cue: Stretch
  readonly made: CommitmentMade | null
  readonly inferred: boolean
  readonly underway: boolean
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly mutual: boolean
  readonly accepted: Range | null
  /** Id of a contact known to be what is committed to. */
  readonly contact: string | null
  readonly view: SentenceView
  /** More words of it in the sentence behind. */
  readonly tail: Stretch | null
}

/** A construction: independent of every other, so that their order does not matter. */
export type Construction = (setting: Setting) => readonly Proposal[]

/** Makes a proposal; what is not given has its default. */
export function propose(
  given: Pick<Proposal, 'rule' | 'what' | 'cue' | 'made' | 'view'> & Partial<Proposal>,
): Proposal {
  return {
    inferred: false,
    underway: false,
    by: [],
    to: [],
    mutual: false,
    accepted: null,
    contact: null,
    tail: null,
    ...given,
  }
}
