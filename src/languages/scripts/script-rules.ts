/**
 * How one script writes the sounds of names, as data. Sounds are one letter each: vowels `a e i o u`, `@` (a vowel that is
 * written by nothing), `Y` (ü), `O` (ö); consonants as in English, and `S` sh, `Z` zh, `C` ch, `J` j of judge, `c` ts,
 * `x` kh, `N` ng, `T` th, `y` of yes.
 */
export interface ScriptRules {
  /** Unicode's name of the script. */
  readonly script: string
  /** Letters (the longest first wins) and their sounds; `^` before or `$` behind a key binds it to the begin or end of a word. */
  readonly letters: Readonly<Record<string, string>>
  /** Signs of a script whose consonants carry a vowel of their own; null = an alphabet or a syllabary. */
  readonly abugida: Abugida | null
  /** Vowel signs that stand before the consonant they follow in speech. */
  readonly preposed: string
  /** Letters are taken apart first (a Korean syllable into its jamo). */
  readonly decompose: boolean
  /** False where short vowels are left out in writing. */
  readonly vowelsWritten: boolean
  /** Pairs of sounds that the script does not keep apart in foreign names. */
  readonly confused: readonly string[]
  /** Sounds that foreign names gain or lose in this script. */
  readonly light: string
  /** Endings, in sounds, that a name takes on in the languages of this script. */
  readonly endings: readonly string[]
  /** Letters written onto the front of a name that are not of the name (an article). */
  readonly articles: readonly string[]
  /** Letters that stand for words of their own (and, in, to) and are written onto the word behind them. */
  readonly prefixes: readonly string[]
  /** Ends, in sounds, of a father's name, which stands or is left out freely. */
  readonly patronymics: readonly string[]
}

export interface Abugida {
  /** Sounds of the bare consonants. */
  readonly consonants: Readonly<Record<string, string>>
  /** Signs that put another vowel in place of the consonant's own. */
  readonly signs: Readonly<Record<string, string>>
  /** Signs that take the vowel away. */
  readonly virama: string
}

/** What holds for most scripts; a script states where it differs. */
export const plain = {
  abugida: null,
  preposed: '',
  decompose: false,
  vowelsWritten: true,
  confused: [],
  light: '',
  endings: [],
  articles: [],
  prefixes: [],
  patronymics: [],
} satisfies Omit<ScriptRules, 'script' | 'letters'>
