import type { JoinedWords } from '../../text/joined-words.ts'

/** Marks and abbreviations: what cutting text into words and sentences needs. */
export interface TextWords {
  /** Pieces split off a word as tokens of their own: `'s` behind, `l'` before. Lower case, straight apostrophe. */
  readonly clitics: { readonly before: readonly string[]; readonly after: readonly string[] } | null
  /** Words whose full stop does not end a sentence, without the stop, lower case. */
  readonly abbreviations: readonly string[]
  /** Words that, with a capital, begin a new sentence even after an abbreviation. Lower case. */
  readonly starters: readonly string[]
  /**
   * Where words are not set apart by spaces: everyday words of which no list of the pack has use, so that their letters are
   * not taken for words of their own (名称 is a name and says nothing). All words of the pack's other lists are known
   * without. Null where spaces part words.
   */
  readonly unspaced: readonly string[] | null
  /** Words written together with others; null where a language writes none so. */
  readonly joined: JoinedWords | null
}
