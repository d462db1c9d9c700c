/**
 * What a language needs whose verb stands in two places, its finite part second and the rest at the end of the clause
 * (German; Dutch can be written so too): "wies die Vorwürfe ZURÜCK", "HATTE am Montag GESAGT, dass". In a clause with an
 * opening word the whole verb stands last: "wie der Sprecher MITTEILTE".
 *
 * Verbs whose first half is set apart have the form `separated`, written with it behind: "wies zurück".
 */
export interface BracketWords {
  /** Every noun has a capital: a line of capitals is no headline. */
  readonly capitalNouns: boolean
  /** Finite verbs that a participle at the end belongs to: hat, hatte, habe. */
  readonly perfects: readonly string[]
  /** Finite verbs that an infinitive at the end belongs to: wollte, kann, muss. */
  readonly modals: readonly string[]
  /** Finite verbs that make a passive with a participle: wird, wurde, sei. */
  readonly passives: readonly string[]
  /** Words that cannot begin a subject: den, dem, einen, ihm. */
  readonly oblique: readonly string[]
  /** Articles of those spoken to that may stand before a subject too: der (Zeitung). */
  readonly datives: readonly string[]
  /** Articles that tie a noun to the one before it: des, eines. */
  readonly genitives: readonly string[]
  /** Pronouns that can be nothing but a subject: er, wir, ich. */
  readonly nominatives: readonly string[]
  /** Stand for nobody: es, man. */
  readonly expletives: readonly string[]
  /** Endings of compounds for those who speak: -sprecher, -ministerium. */
  readonly sayerEndings: readonly string[]
  /** Finite verbs in the mood of reported speech: habe, sei, werde. A sentence with one needs no cue. */
  readonly mood: readonly string[]
  /** The same where the form is also a conditional: wäre, hätte. They carry on only what another form has begun. */
  readonly moodLike: readonly string[]
  /** Of the markers, those that count only behind a comma or speech: ", SO der Sprecher". */
  readonly asideMarkers: readonly string[]
  /** Endings of nouns of telling, by which a marker that means other things too shows itself: nach PolizeiANGABEN. */
  readonly tellingEndings: readonly string[]
  /** Endings of nouns for texts, which may stand for whoever wrote them: in der MITTEILUNG heißt es. */
  readonly textEndings: readonly string[]
}
