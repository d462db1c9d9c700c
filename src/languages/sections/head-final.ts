import type { ParticleWords } from './particles.ts'
import type { PostposedWords } from './postposed.ts'

/**
 * What a language whose verb ends the clause needs beyond the rest of its words of reporting (Telugu; Hindi, Turkish and
 * Japanese can be written so too). Content stands before its cue, the source before the content or between both.
 */
export interface HeadFinalWords {
  /** The speaker's own pronoun inside his words: తాను, తన. What stands before it at the head of a clause is the source. */
  readonly reflexives: readonly string[]
  /** Of these, the ones that are subjects: తాను. The noun just before them is the source, whatever stands before it. */
  readonly selfSubjects: readonly string[]
  /** I, we, my, our: behind a comma they begin the words of whoever stands before it. */
  readonly firstPerson: readonly string[]
  /** The last word of a phrase of time or occasion at the head of a sentence, no part of source or content: తరువాత. */
  readonly frameWords: readonly string[]
  /** Endings of such a word where a comma follows: -లో. */
  readonly frameEndings: readonly string[]
  /** Join what is before them to the noun behind: చెందిన, అయిన, యొక్క. */
  readonly links: readonly string[]
  readonly linkEndings: readonly string[]
  /** Endings of an oblique form that goes with the noun behind it: -ల. */
  readonly modifierEndings: readonly string[]
  /** Endings of what an act is done to: -ను. */
  readonly objectEndings: readonly string[]
  /** Endings of what one speaks about: -పై. */
  readonly topicEndings: readonly string[]
  /** Endings of the last word of an indirect question: -ో. */
  readonly questionEndings: readonly string[]
  /** Refusing to say, in two halves that stand side by side: "to comment" and "refused". */
  readonly refusals: { readonly speaking: readonly string[]; readonly refusing: readonly string[] }
  /** Nouns that are denied where deeds are condemned: ఆరోపణలు, వార్తలు. */
  readonly allegations: readonly string[]
  /** Point to a quotation that follows: ఇలా, దీనిని. */
  readonly pointers: readonly string[]
  /** A group as a subject that only somebody else tells of: ఇద్దరు, ఇరు. With a verb of agreeing it is content, not source. */
  readonly jointly: readonly string[]
  /** Titles of persons, behind which a name may follow: ప్రధాని, మంత్రి. */
  readonly titles: readonly string[]
  /** Verbs by which a telling ends that names nobody: తెలుస్తోంది, సమాచారం. */
  readonly hearsay: readonly string[]
  /** For languages whose particles tell source and content apart; null where cases and order do. */
  readonly particles: ParticleWords | null
  /** For languages whose clause may follow its verb behind a word that opens it; null where it does not. */
  readonly postposed: PostposedWords | null
}
