/** Marks and abbreviations: what cutting text into words and sentences needs. */
export interface TextWords {
  /** Pieces split off a word as tokens of their own: `'s` behind, `l'` before. Lower case, straight apostrophe. */
  readonly clitics: { readonly before: readonly string[]; readonly after: readonly string[] } | null
  /** Words whose full stop does not end a sentence, without the stop, lower case. */
  readonly abbreviations: readonly string[]
  /** Words that, with a capital, begin a new sentence even after an abbreviation. Lower case. */
  readonly starters: readonly string[]
}
