/** What a page says of where its text comes from, and what machine translation leaves behind. */
export interface OriginWords {
  /** Before an outlet at the foot of a text: source, via, courtesy of. */
  readonly credits: readonly string[]
  /** Say that the text is a translation: translated from, translated by. */
  readonly translated: readonly string[]
  /** Beside quoted words, say that they are a translation: translated, through an interpreter. */
  readonly quotedInTranslation: readonly string[]
  /** Words that may stand twice in a row in good style ("that that", చాలా చాలా). */
  readonly repeatable: readonly string[]
  /** Stand between a word and its double in machine translation: "to hold and hold". */
  readonly doublers: readonly string[]
  /**
   * How the last word of a full sentence ends, for the test whether a sentence lacks its verb; null = the language puts its
   * verb anywhere, so it is not tested.
   */
  readonly verbEndings: readonly string[] | null
  /** Predicates of things handled (was cut, floated, melted) that make no sense of a state or place: an idiom translated word by word. */
  readonly misfits: readonly string[]
  /** Postpositions that stand glued to a foreign name where a joiner is due (టెలివిజన్కు for టెలివిజన్‌కు). */
  readonly glued: readonly string[]
  /** In the title of a side's own account: readout of, телефонный разговор с. */
  readonly readouts: readonly string[]
  /** In the title of a transcript: transcript, interview of, стенограмма. */
  readonly transcripts: readonly string[]
  /** In the title of a joint account: joint statement, совместное заявление. */
  readonly joint: readonly string[]
}
