/**
 * What a verb-final language needs whose small words stand behind their noun but whose reported clause mostly follows its
 * verb (Hindi: S ने कहा कि C). Cases stand in `words.prepositions`, the mark of a subject in `subject.behind`.
 */
export interface PostposedWords {
  /** Join the noun before to the one behind: का, के, की. Before a mark, a conjunction or a helper such a word is a verb. */
  readonly genitives: readonly string[]
  /** Behind a case they go on with the noun that follows: "में [हुए] हमले", "से [परिचित] अधिकारी". */
  readonly describing: readonly string[]
  /** Words of verbs whose subject stands bare beside them: बोले, कहते, मानना. */
  readonly bare: readonly string[]
  /** Cases behind those spoken to: से, को. */
  readonly to: readonly string[]
  /** Behind a source that a passive has after all: द्वारा, ओर से. */
  readonly agents: readonly string[]
  /** The case of a text in which something is said: में. */
  readonly inside: readonly string[]
}
