/*
 * Words by which a text, in its own voice, ranks or judges a contact. Conventions as in contacts.ts: normal form, phrases
 * parted by spaces, `*` behind the last word for any ending.
 */
export interface ClaimWords {
  /** The first since, the longest ever, the third this year. */
  readonly ranking: readonly string[]
  /** Stand for the contact: "the first since"; used where no noun of contact stands beside a ranking. */
  readonly pointing: readonly string[]
  /** Judgements of a contact: historic, unprecedented, a breakthrough. */
  readonly judging: readonly string[]
  /** Words between the contact and the judgement of it. */
  readonly gap: number
}
