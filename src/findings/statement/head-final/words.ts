import type { HeadFinalWords } from '../../../languages/sections/head-final.ts'
import { type Matcher, matcher } from '../../../text/matcher.ts'
import { once } from '../../../text/once.ts'

/** The words of a verb-final language in the form in which the constructions ask for them. */
export interface HeadFinal {
  readonly words: HeadFinalWords
  readonly reflexive: ReadonlySet<string>
  readonly selfSubject: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly frame: ReadonlySet<string>
  readonly link: ReadonlySet<string>
  readonly pointer: ReadonlySet<string>
  readonly joint: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly speaking: Matcher<true>
  readonly refusing: Matcher<true>
  readonly hearsay: Matcher<true>
  readonly allegation: Matcher<true>
}

/** Compiles the words of a verb-final language; once a pack. */
export const headFinal: (words: HeadFinalWords) => HeadFinal = once((words) => ({
  words,
  reflexive: new Set(words.reflexives),
  selfSubject: new Set(words.selfSubjects),
  firstPerson: new Set(words.firstPerson),
  frame: new Set(words.frameWords),
  link: new Set(words.links),
  pointer: new Set(words.pointers),
  joint: new Set(words.jointly),
  title: new Set(words.titles),
  speaking: phrases(words.refusals.speaking),
  refusing: phrases(words.refusals.refusing),
  hearsay: phrases(words.hearsay),
  allegation: phrases(words.allegations),
}))

function phrases(list: readonly string[]): Matcher<true> {
  return matcher(list.map((phrase) => [phrase, true] as const))
}

/** Tells whether a word (in normal form) has one of the endings and something before it. */
export function endsIn(norm: string, endings: readonly string[]): boolean {
  return endings.some((ending) => norm.length > ending.length && norm.endsWith(ending))
}
