/**
 * What a verb-final language needs whose small words show what each phrase is (Japanese は, が, を, と): they stand behind the
 * phrase, and so tell source, content and circumstances apart better than order does. All single words.
 */
export interface ParticleWords {
  /** Behind what is spoken of, which at the head of a sentence is who speaks: は, も. */
  readonly topics: readonly string[]
  /** Behind a subject: が, から ("首相から、... と述べた"). */
  readonly subjects: readonly string[]
  /** Behind what is denied, condemned or made known: を. */
  readonly objects: readonly string[]
  /** The last word of a circumstance, where a comma or a quotation follows: で, に, 後, 対し. */
  readonly frames: readonly string[]
  /** Behind an occasion of speaking they end the circumstance without a comma: 会見で. */
  readonly places: readonly string[]
  /** Join what is before them to the noun behind: の. */
  readonly links: readonly string[]
  /** Behind a verb of saying they join its clause to the next: が, ほか, 上で. What else follows it is a noun it describes. */
  readonly joins: readonly string[]
  /** Behind a name, show a person: 氏, さん. */
  readonly honorifics: readonly string[]
  /** Show that a phrase before a topic is no person: こと, もの. */
  readonly things: readonly string[]
}
