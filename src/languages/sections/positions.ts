/*
 * How a language tells where somebody stands on a question. Conventions as in contacts.ts: normal form, phrases parted by
 * spaces, `*` behind the last word for any ending.
 */
export interface PositionWords {
  /** Nothing is settled yet: "no decision has been made", "not yet agreed", "решение не принято". */
  readonly undecided: readonly string[]
  /** Negations and words of settling that mean `undecided` together, within `gap` words: "no" + "decided". */
  readonly open: { readonly negations: readonly string[]; readonly settling: readonly string[]; readonly gap: number }
  /** A place or day is ruled out: "not an option", "не рассматривается". */
  readonly ruledOut: readonly string[]
  /** A place or day is welcome: "suits", "подходит", "అనువైన". */
  readonly suits: readonly string[]
  /** One that might be: "probably", "возможно": the value stands, the stance is open. */
  readonly perhaps: readonly string[]
}
