/** Marks and abbreviations: what cutting text into words and sentences needs. */
export interface TextWords {
  /** Pairs of marks that this language uses for speech, outermost first, beside those known for every language. */
  readonly quotationMarks: readonly (readonly [string, string])[]
  /** Pieces split off a word as tokens of their own: `’s` behind, `l’` before. Written with the curly apostrophe. */
  readonly clitics: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words whose full stop does not end a sentence, without the stop, lower case. */
  readonly abbreviations: readonly string[]
  /** True where words are not set apart by spaces. */
  readonly unspaced: boolean
}
