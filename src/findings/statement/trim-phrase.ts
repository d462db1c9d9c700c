import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  DATIVE,
  DETERMINER,
  HEDGE,
  INFINITIVE_MARK,
  NEGATION,
  NO_SUBJECT,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  OWNER_CLITIC,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAYER,
  TIME,
} from './flags.ts'
import { isComma } from './marks.ts'
import { isLikely, isTight, type Phrase } from './noun-phrase.ts'
import { has, type Passage, type Unit } from './passage.ts'
import { isLocative } from './subject-after.ts'

/** Cuts what does not belong off the left of a phrase; null where nothing is left that could be a subject. */
export function trimmed(passage: Passage, start: number, end: number, low: number): Phrase | null {
  let from = start
  let to = end
  const loose = CONJUNCTION | TIME | HEDGE | NEGATION
  // "Thứ trưởng": a word of time that begins one for somebody too.
  while (from < to && !has(passage, from, SAYER) && (has(passage, from, loose) || isLooseAdverb(passage, from))) from++
  if (from < to && has(passage, from, PREPOSITION) && !has(passage, from, DETERMINER)) {
    if (isLocative(passage, from)) to = locativeEnd(passage, from, to)
    else from = nounAfterPrepositional(passage, from, to)
  }
  while (from < to && isMarkUnit(passage, from)) from++
  if (from >= to) return null
  // "Жителям дома сообщили": its first noun is in a case that no subject has.
  if (has(passage, from, NO_SUBJECT | DATIVE) && !has(passage, from, SAYER)) return null
  // An apposition: the name stands before its comma.
  const extended = extendOverComma(passage, from, low)
  const likely = isLikely(passage, from, to)
  if (to - from === 1 && has(passage, from, OBJECT_PRONOUN) && !has(passage, from, PRONOUN)) return null
  if (to - from === 1 && has(passage, from, ADDRESSEE | PREPOSITION | COMPLEMENTISER | INFINITIVE_MARK) && !likely)
    return null
  return { from: extended, to, relative: false, pronoun: null, likely }
}

function isLooseAdverb(passage: Passage, at: number): boolean {
  return has(passage, at, ADVERB) && !has(passage, at, DETERMINER | PRONOUN)
}

function isMarkUnit(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return unit.kind === 'mark' && unit.quotation === null
}

/** "В Янтарном дворце | на запрос агентства не ответили": a second preposition begins another phrase. */
function locativeEnd(passage: Passage, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) if (has(passage, i, PREPOSITION) && !has(passage, i, NOUN_PREPOSITION)) return i
  return to
}

/** "After the meeting | Kolt": where a second noun phrase begins behind one that follows a preposition. */
function nounAfterPrepositional(passage: Passage, from: number, to: number): number {
  let noun = false
  for (let i = from + 1; i < to; i++) {
    const unit = passage.units[i] as Unit
    const begins =
      has(passage, i, PRONOUN | DETERMINER | POSSESSIVE) ||
      (unit.upper && !passage.units[i - 1]?.upper) ||
      // Where nouns have cases the list of speakers holds nominatives: "На вопрос о пленных | пресс-секретарь".
      (has(passage, i, SAYER) && (has(passage, i - 1, TIME) || passage.reporting.words.subject !== null))
    const ruled = has(passage, i - 1, PREPOSITION | DETERMINER | POSSESSIVE | CONJUNCTION | OWNER_CLITIC)
    if (noun && begins && !ruled && !isTight(passage, i - 1)) return i
    if (unit.kind !== 'mark' && !has(passage, i, PREPOSITION | DETERMINER | POSSESSIVE)) noun = true
  }
  return to
}

/** "Kolt, a spokeswoman, said": from the apposition on to the name. */
function extendOverComma(passage: Passage, from: number, low: number): number {
  const comma = passage.units[from - 1]
  if (from - 2 < low || !comma || !isComma(comma.text)) return from
  const unit = passage.units[from] as Unit
  const name = passage.units[from - 2] as Unit
  const apposition =
    has(passage, from, DETERMINER) || unit.kind === 'number' || (!unit.upper && has(passage, from, SAYER))
  // "on Tuesday, the palace", "in the Amber Sea, the Glass House": what has a name of its own explains none.
  const ownName = passage.units[from + 1]?.upper ?? false
  if (!name.upper || !apposition || ownName || has(passage, from - 2, TIME)) return from
  let at = from - 2
  while (at > low && (passage.units[at - 1] as Unit).kind === 'word' && nameLike(passage, at - 1)) at--
  // "In an interview with Torvin Radio, the minister": the name goes with the phrase at the head of the sentence.
  const near = at - low < 7 || passage.reporting.words.order.dropsSubject
  const fronted = near && has(passage, low, PREPOSITION) && at > low && governs(passage, at - 1)
  // "Допитавши Греля, | поліція": what no subject has does not head its name.
  return fronted || has(passage, at, NO_SUBJECT) ? from : at
}

function governs(passage: Passage, at: number): boolean {
  return has(passage, at, PREPOSITION) && !has(passage, at, NOUN_PREPOSITION)
}

function nameLike(passage: Passage, at: number): boolean {
  return (passage.units[at] as Unit).upper || has(passage, at, SAYER | DETERMINER)
}
