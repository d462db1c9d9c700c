import { ADVERB, AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION, PRONOUN, TIME, VERB } from './flags.ts'
import { isColon, isComma, isDash, isStop } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { has, type Passage, type Unit } from './passage.ts'

/*
 * 外交部发言人毛宁12日在记者会上表示: in a language without cases, articles and capitals the subject is what stands at the head
 * of the clause, up to the first word of time, place or doing.
 */

/** A subject has no more units than this. */
const longest = 16

const ends = TIME | PREPOSITION | ADVERB | AUXILIARY | NEGATION | VERB

/** Finds the subject of a cue in a language whose clauses nothing opens; null where its clause begins with something else. */
export function subjectPlain(passage: Passage, cue: number, low: number): Phrase | null {
  let from = cue
  while (from > low && !isBreak(passage.units[from - 1] as Unit)) from--
  while (from < cue && (has(passage, from, TIME | CONJUNCTION | ADVERB) || passage.units[from]?.kind === 'number'))
    from++
  let to = from
  while (to < cue && !endsSubject(passage, to, from)) to++
  if (to === from || to - from > longest) return null
  return { from, to, relative: false, pronoun: null, likely: true }
}

function isBreak({ text, quotation }: Unit): boolean {
  return quotation !== null || isComma(text) || isStop(text) || isColon(text) || isDash(text)
}

function endsSubject(passage: Passage, at: number, from: number): boolean {
  if (passage.units[at]?.kind === 'number') return true
  // "中方和俄方表示": a word that joins is a preposition too.
  if (has(passage, at, CONJUNCTION) && at > from) return false
  return has(passage, at, ends) && !has(passage, at, PRONOUN)
}
