import type { CommitmentMade } from '../../model/findings.ts'
import type { Sides } from './contacts.ts'

/*
 * How a language tells of what is agreed, offered, promised. Conventions as in contacts.ts: normal form, phrases parted by
 * spaces, `*` behind the last word for any ending; the longest phrase at a place wins.
 */

/** Words that make a commitment of the deed beside them. */
export interface DeedWords {
  readonly made: CommitmentMade
  /** They name nobody ("it was agreed", "условлено"): both parties of the contact are meant. */
  readonly impersonal: boolean
  readonly words: readonly string[]
}

export interface CommitmentWords {
  /** Where the deed stands to the word that commits: "agreed TO MEET" `after`; "కలవడానికి అంగీకరించారు" `before`. */
  readonly deed: 'after' | 'before'
  /**
   * Words that commit. Those of agreeing are also words of opinion: a deed must stand beside them (see `deeds`), else
   * nothing was committed to ("agreed that it was late").
   */
  readonly committing: readonly DeedWords[]
  /** What shows a deed: words that open it ("to", "on", "о"), and endings of the verb that stands for it (-ть, -డానికి). */
  readonly deeds: {
    readonly opens: readonly string[]
    readonly endings: readonly string[]
    /** Words between the two: soon, also. */
    readonly between: number
  }
  /** Open a clause that is a deed only with a word of the future in it: agreed THAT they WOULD meet. */
  readonly clauses: readonly string[]
  readonly futures: readonly string[]
  /** Behind a word for both sides they make a deed of both: "the two sides WOULD exchange lists". Endings of such a verb where it has no helper. */
  readonly jointEndings: readonly string[]
  readonly inviting: readonly string[]
  /** The invitation or offer was taken up. */
  readonly accepting: readonly string[]
  /** Each to the other: one another, mutual, ఒకరికొకరు. */
  readonly mutual: readonly string[]
  /** Words of getting others to work: set in motion, instructed; and who those others are: aides, ministries. */
  readonly inMotion: { readonly words: readonly string[]; readonly apparatus: readonly string[] }
  /** What may happen: possible, could, సాధ్యత. */
  readonly possible: readonly string[]
  /** Behind or before which a condition stands: if, provided that, -తే. */
  readonly conditions: Sides
  /** Days without a value: very soon, త్వరలో. */
  readonly soon: readonly string[]
  /** A negated commitment is none: "have not agreed", "no agreement". */
  readonly negations: readonly string[]
  /** Finite endings behind which a joining word begins a new clause: మాట్లాడారు మరియు. Empty where commas and joins always do. */
  readonly finiteEndings: readonly string[]
}
