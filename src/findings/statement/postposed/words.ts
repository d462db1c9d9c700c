import type { HeadFinalWords } from '../../../languages/sections/head-final.ts'
import { type Matcher, matcher } from '../../../text/matcher.ts'
import { once } from '../../../text/once.ts'
import { AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION, SUBJECT_BEHIND, VERB } from '../flags.ts'
import { has, type Passage } from '../passage.ts'

/** A language's words for this construction, in the form in which it asks for them. */
export interface Postposed {
  readonly genitive: ReadonlySet<string>
  readonly describing: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly frame: ReadonlySet<string>
  readonly agents: Matcher<true>
}

/** Compiles the words; null for a language that is read otherwise. */
export const postposedOf: (words: HeadFinalWords) => Postposed | null = once(({ postposed, frameWords }) =>
  postposed
    ? {
        genitive: new Set(postposed.genitives),
        describing: new Set(postposed.describing),
        bare: new Set(postposed.bare),
        to: new Set(postposed.to),
        inside: new Set(postposed.inside),
        frame: new Set(frameWords),
        agents: matcher(postposed.agents.map((phrase) => [phrase, true] as const)),
      }
    : null,
)

/** "राष्ट्रपति [के] प्रवक्ता": joins two nouns. */
export function isGenitive(passage: Passage, words: Postposed, at: number): boolean {
  return words.genitive.has(passage.units[at]?.norm ?? '') && !isVerbHere(passage, at)
}

/** A helper, a verb, or a genitive that nothing follows which it could own: "बात [की] और". */
export function isFinite(passage: Passage, words: Postposed, at: number): boolean {
  if (words.genitive.has(passage.units[at]?.norm ?? '')) return isVerbHere(passage, at)
  return has(passage, at, VERB | AUXILIARY)
}

export function isCase(passage: Passage, words: Postposed, at: number): boolean {
  return has(passage, at, PREPOSITION) && !words.genitive.has(passage.units[at]?.norm ?? '')
}

function isVerbHere(passage: Passage, at: number): boolean {
  const next = passage.units[at + 1]
  if (!next || passage.stretchOf[at + 1] !== passage.stretchOf[at]) return true
  if (next.quotation) return false
  if (next.kind === 'mark') return next.text !== '('
  return has(passage, at + 1, CONJUNCTION | AUXILIARY | SUBJECT_BEHIND | NEGATION)
}
