import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  INFINITIVE_MARK,
  NEGATION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
} from './flags.ts'
import { isComma } from './marks.ts'
import { has, type Passage, type Unit } from './passage.ts'
import { isClause, isVerb } from './verbs.ts'

/** Beyond so many units no main verb is looked for. */
const farthest = 60

/** Words behind which a further verb still belongs to the clause. */
const opensClause = CONJUNCTION | RELATIVE | COMPLEMENTISER | QUESTION | SUBORDINATOR

/**
 * Where the clause a noun carries ends when the noun is the subject of the sentence: before the verb that it has not
 * yet accounted for. "His claim that [the bridge had been mended] | surprised the town." `verbs` is how many verbs
 * the clause itself has: 1, or 0 for an infinitive.
 */
export function beforeMainVerb(passage: Passage, from: number, end: number, verbs: 0 | 1): number {
  let left = verbs as number
  // Where a subject may be dropped, a clause may begin with its verb.
  const first = passage.reporting.words.order.dropsSubject ? from : from + 1
  for (let i = first; i < Math.min(end, from + farthest); i++) {
    if (i > from && has(passage, i, opensClause)) left++
    if (!isVerb(passage, i, from) || has(passage, i - 1, INFINITIVE_MARK)) continue
    // "had been mended": one verb of several words.
    const goesOn =
      has(passage, i - 1, AUXILIARY) || (has(passage, i - 1, ADVERB | NEGATION) && has(passage, i - 2, AUXILIARY))
    if (goesOn && i - 1 > from) continue
    if (left === 0) return i
    left--
  }
  return end
}

/** "Asked whether he would go, [he] left": a fronted clause ends at the comma that the main clause follows. */
export function beforeMainClause(passage: Passage, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + farthest); i++) {
    if (isComma((passage.units[i] as Unit).text) && isClause(passage, i + 1, end)) return i
  }
  return end
}

/** No verb stands before the unit `at` in its sentence: a noun there is the subject. */
export function isSubjectNoun(passage: Passage, at: number, low: number): boolean {
  if (at - low >= farthest) return false
  for (let i = low; i < at; i++) if (isVerb(passage, i, low)) return false
  return true
}
