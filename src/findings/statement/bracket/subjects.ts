import { pastCircumstances } from '../circumstances.ts'
import type { Bracket } from '../compile.ts'
import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  HEDGE,
  INFINITIVE_MARK,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  SAYER,
  SUBORDINATOR,
  TIME,
} from '../flags.ts'
import { isComma } from '../marks.ts'
import type { Phrase } from '../noun-phrase.ts'
import { has, type Passage, type Unit } from '../passage.ts'
import { phraseEnd, subjectAfter } from '../subject-after.ts'

/*
 * Noun phrases that can be a subject: before the finite verb, or in the middle field right behind it.
 */

/** Somebody who speaks: a word for one, or names with no article. */
export function speaker(passage: Passage, { from, to }: Phrase): boolean {
  for (let i = from; i < headEnd(passage, from, to); i++) {
    const { text } = passage.units[i] as Unit
    if (has(passage, i, SAYER) || (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()))
      return true
  }
  let names = 0
  for (let i = from; i < to; i++) {
    if (has(passage, i, PREPOSITION)) break
    if ((passage.units[i] as Unit).upper && !has(passage, i, DETERMINER | POSSESSIVE)) names++
    else if (has(passage, i, DETERMINER | POSSESSIVE)) return false
  }
  return names > 0
}

/** "der [am Montag] [Kolbe] ...": the noun phrase that begins the middle field, past what may stand before a subject. */
export function middleSubject(passage: Passage, from: number, to: number, bracket: Bracket): Phrase | null {
  let at = from
  for (let phrases = 0; at < to; ) {
    const unit = passage.units[at] as Unit
    const article = bracket.oblique.has(unit.norm) || bracket.datives.has(unit.norm)
    const addressee = article && has(passage, at, DETERMINER) && has(passage, at + 1, ADDRESSEE)
    if (addressee || has(passage, at, ADDRESSEE)) {
      at += addressee ? 2 : 1
      while (at < to && (passage.units[at]?.quotation || (passage.units[at]?.upper && !has(passage, at, SAYER)))) at++
      continue
    }
    const past = pastCircumstances(passage, at, to)
    if (past > at) at = past
    else if (has(passage, at, PRONOUN | SAYER)) break
    else if (has(passage, at, ADVERB | TIME | NEGATION | HEDGE | OBJECT_PRONOUN) && !has(passage, at, DETERMINER)) at++
    else if (unit.kind === 'number' && has(passage, at - 1, TIME | PREPOSITION)) at++
    else if (has(passage, at, PREPOSITION) && !has(passage, at, DETERMINER) && phrases < 3) {
      const end = prepositionalEnd(passage, at + 1, to)
      phrases++
      at = Math.max(end, at + 1)
    } else break
  }
  if (at >= to || bracket.oblique.has((passage.units[at] as Unit).norm)) return null
  if (
    has(passage, at, CONJUNCTION | COMPLEMENTISER | SUBORDINATOR | QUESTION | INFINITIVE_MARK) &&
    !has(passage, at, DETERMINER)
  )
    return null
  const phrase = subjectAfter(passage, at, to)
  if (!phrase || !holdsNoun(passage, phrase)) return null
  const end = withName(passage, subjectEnd(passage, phrase))
  return { ...phrase, to: end, likely: isSomebody(passage, { ...phrase, to: end }) }
}

/** "sagte der Außenminister[, Mirko Salvan], ...": a name between commas goes with the office before it. */
function withName(passage: Passage, to: number): number {
  if (!isComma(passage.units[to]?.text ?? '')) return to
  let at = to + 1
  while (at < to + 5 && passage.units[at]?.upper && !has(passage, at, DETERMINER | PRONOUN | PREPOSITION)) at++
  const after = passage.units[at]
  return at - to >= 3 && (after === undefined || isComma(after.text)) ? at : to
}

/** "äußerte sich zufrieden": without a noun, a pronoun or an article no subject. */
function holdsNoun(passage: Passage, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (unit.upper || unit.quotation || unit.kind === 'number' || has(passage, i, PRONOUN | DETERMINER)) return true
  }
  return false
}

/** A name in marks goes with the noun before it, die Nachrichtenagentur „Xinhua“; a negation, an adverb and other marks do not. */
function subjectEnd(passage: Passage, { from, to }: Phrase): number {
  for (let i = from + 1; i < to; i++) {
    if (passage.units[i]?.quotation && !has(passage, i - 1, SAYER | ADDRESSEE)) return i
    if (has(passage, i, NEGATION) && !has(passage, i, DETERMINER)) return i
    if (has(passage, i, DETERMINER) && has(passage, i, NEGATION)) return i
    // "veröffentlichte das Gremium | die Ergebnisse": an article of no genitive begins another noun phrase.
    if (has(passage, i, DETERMINER) && isNext(passage, i)) return i
    if ((passage.reporting.bracket?.oblique.has((passage.units[i] as Unit).norm) ?? false) && !genitive(passage, i))
      return i
  }
  return to
}

function isNext(passage: Passage, at: number): boolean {
  const { norm } = passage.units[at] as Unit
  const { bracket } = passage.reporting
  const before = passage.units[at - 1]
  if (bracket?.datives.has(norm) || bracket?.oblique.has(norm)) return false
  return before?.kind === 'word' && !has(passage, at - 1, PREPOSITION | CONJUNCTION)
}

/** "der Sprecher [des Ministers]" but not "kritisierte Kolbe | den Minister". */
function genitive(passage: Passage, at: number): boolean {
  const genitive = passage.reporting.bracket?.genitives.has((passage.units[at] as Unit).norm) ?? false
  return genitive || has(passage, at - 1, PREPOSITION)
}

/** "in einem Interview der Zeitung": a phrase behind a preposition ends before another article. */
function prepositionalEnd(passage: Passage, from: number, to: number): number {
  const end = phraseEnd(passage, from, to)
  let noun = false
  for (let i = from; i < end; i++) {
    if (noun && has(passage, i, SAYER) && has(passage, i - 1, DETERMINER)) return i - 1
    if ((passage.units[i] as Unit).upper) noun = true
  }
  return end
}

export function prefieldSubject(passage: Passage, begin: number, left: number, bracket: Bracket): Phrase | null {
  let from = begin
  let to = left
  while (from < to && has(passage, from, CONJUNCTION | HEDGE)) from++
  while (to > from && isComma((passage.units[to - 1] as Unit).text)) to--
  while (
    to > from + 1 &&
    has(passage, to - 1, ADVERB) &&
    !has(passage, to - 1, PRONOUN) &&
    !passage.units[to - 1]?.upper
  )
    to--
  const first = passage.units[from]
  if (from >= to || !first) return null
  if (first.quotation)
    return first.quotation.words <= 4 && first.quotation.kind === 'inline' && to - from > 1
      ? phraseOf(passage, from, to)
      : null
  if (bracket.oblique.has(first.norm)) return null
  const barred = TIME | ADVERB | PREPOSITION | SUBORDINATOR | COMPLEMENTISER | NEGATION | QUESTION | OBJECT_PRONOUN
  if (has(passage, from, barred) && !has(passage, from, DETERMINER | PRONOUN | SAYER)) return null
  if (first.kind === 'number' && to - from === 1) return null
  // "Relativierend fügte Kolbe hinzu": an adverb at the head of the sentence has a capital too.
  const { adverbEndings } = passage.reporting.words.words
  if (to - from === 1 && !has(passage, from, SAYER) && adverbEndings.some((ending) => first.norm.endsWith(ending)))
    return null
  return phraseOf(passage, from, to)
}

export function phraseOf(passage: Passage, from: number, to: number): Phrase {
  const phrase = { from, to, relative: false, pronoun: null, likely: false }
  return { ...phrase, likely: isSomebody(passage, phrase) }
}

/** A pronoun, a word for somebody who speaks, or names with no article before them. */
export function isSomebody(passage: Passage, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(passage, i, PRONOUN | SAYER)) return true
  for (let i = phrase.from; i + 1 < phrase.to; i++) {
    const here = passage.units[i] as Unit
    if (here.upper && passage.units[i + 1]?.upper && !has(passage, i, DETERMINER | POSSESSIVE)) return true
  }
  return speaker(passage, phrase)
}

/** Where what hangs on the first noun begins: die Aussage | der Gewerkschaft. */
function headEnd(passage: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (has(passage, i, DETERMINER | PREPOSITION)) return i
  return to
}
