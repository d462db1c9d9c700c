import {
  AUXILIARY,
  COMPLEMENTISER,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYER,
  SUBJECT_BEHIND,
  TIME,
} from './flags.ts'
import { isComma, isStop } from './marks.ts'
import { farthest, isLikely, isTight, type Phrase } from './noun-phrase.ts'
import { has, type Passage, stretchAt, type Unit } from './passage.ts'
import { asideBefore, between, phraseStart } from './phrase-start.ts'
import { trimmed } from './trim-phrase.ts'
import { isOwner } from './verbs.ts'

/**
 * Walks back from a cue to its subject: "[The spokesman], who was late, on Monday also] said".
 * Auxiliaries, adverbs, times and asides are skipped. Null where no noun phrase stands there.
 */
export function subjectBefore(passage: Passage, cue: number, limit?: number): Phrase | null {
  const low = Math.max(limit ?? stretchAt(passage, cue).from, cue - farthest)
  const marked = markedSubject(passage, cue, low)
  if (marked) return marked
  let at = skipBack(passage, cue - 1, low)
  let end = low
  for (let asides = 0; asides < 3 && at > low; asides++) {
    const partner = asideBefore(passage, at, low)
    if (partner < 0) break
    if (!isApposition(passage, partner + 1)) end = partner
    else if (asides === 0) end = at
    at = skipBack(passage, partner - 1, low)
  }
  // "Ana Kolt (Torvin), said": a comma too many.
  if (at > low && isComma((passage.units[at] as Unit).text) && passage.units[at - 1]?.text === ')') at--
  if (at < low) return null
  if (has(passage, at, RELATIVE)) return relativeAt(passage, at, low)
  const from = phraseStart(passage, at, low)
  const phrase = (from === null ? null : trimmed(passage, from, at + 1, low)) ?? placeBefore(passage, cue, low)
  return phrase && end > phrase.to ? { ...phrase, to: end } : phrase
}

/** "[राष्ट्रपति] ने पत्रकारों से कहा": a word behind the subject tells where it ends. */
function markedSubject(passage: Passage, cue: number, low: number): Phrase | null {
  if ((passage.reporting.words.subject?.behind.length ?? 0) === 0) return null
  for (let i = cue - 1; i > low; i--) {
    if (isComma((passage.units[i] as Unit).text) || has(passage, i, COMPLEMENTISER)) return null
    if (!has(passage, i, SUBJECT_BEHIND)) continue
    const from = phraseStart(passage, i - 1, low)
    return from === null ? null : trimmed(passage, from, i, low)
  }
  return null
}

/** ", a spokeswoman," and ", Pavel Orlin,": an aside that names goes with the name; one that tells does not. */
function isApposition(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.kind !== 'word') return false
  if (has(passage, at, RELATIVE | PRONOUN) && !has(passage, at, DETERMINER)) return false
  return has(passage, at, DETERMINER | SAYER) || unit.upper
}

/** "[В Москве] неоднократно подчеркивали": a place at the head of the clause, the verb in a form that needs no subject. */
export function placeBefore(passage: Passage, cue: number, low: number): Phrase | null {
  const { subject } = passage.reporting.words
  const { norm } = passage.units[cue] as Unit
  if (!subject?.impersonal.some((ending) => norm.endsWith(ending))) return null
  let from = cue
  while (from > low && cue - from < 8 && !isComma((passage.units[from - 1] as Unit).text)) from--
  if (!subject.locative.includes(passage.units[from]?.norm ?? '') || !passage.units[from + 1]?.upper) return null
  let to = from + 1
  while (to < cue && (passage.units[to]?.upper || isTight(passage, to))) to++
  return { from, to, relative: false, pronoun: null, likely: true }
}

/** Steps back over what may stand between subject and verb; a preposition before a time goes with it. */
function skipBack(passage: Passage, from: number, low: number): number {
  let at = from
  while (at >= low) {
    const unit = passage.units[at] as Unit
    if (
      has(passage, at, between) &&
      !isOwner(passage, at) &&
      !(unit.upper && has(passage, at, AUXILIARY) && at > low && !has(passage, at, TIME))
    ) {
      const time = has(passage, at, TIME)
      at--
      while (time && at >= low && (has(passage, at, PREPOSITION | DETERMINER) || has(passage, at, TIME))) at--
    } else if (unit.kind === 'number' && timeBefore(passage, at, low)) at--
    // "thứ Hai": a day whose name is a number.
    else if (at > low && unit.upper && has(passage, at, DETERMINER) && has(passage, at - 1, TIME)) at--
    else if (at > low && isTight(passage, at) && has(passage, at - 1, TIME) && has(passage, at + 1, TIME)) at--
    else if (isYear(unit) && at - 1 >= low && has(passage, at - 1, PREPOSITION)) at -= 2
    // "Jan. 12", "12/2"
    else if ((isStop(unit.text) || unit.text === '/') && timeBefore(passage, at, low)) at--
    else break
  }
  return at
}

/** "who [in 2010] said". */
function isYear(unit: Unit): boolean {
  return unit.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(unit.text)
}

/** "Feb. 12", "in 2016": a number or a stop behind a word of time. */
function timeBefore(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 3); i--) {
    if (has(passage, i, TIME)) return true
    const unit = passage.units[i] as Unit
    if (unit.kind === 'word' || isComma(unit.text)) return false
  }
  return false
}

/** The noun of a relative clause whose pronoun, or participle, stands at `at`. */
export function relativeAt(passage: Passage, at: number, low: number): Phrase {
  let to = at
  // "заявление, в котором говорится, что": the relative stands behind its preposition.
  if (to - 1 > low && has(passage, to - 1, PREPOSITION) && isComma((passage.units[to - 2] as Unit).text)) to--
  if (to > low && isComma((passage.units[to - 1] as Unit).text)) to--
  const from = to > low ? phraseStart(passage, to - 1, low) : null
  const phrase = from === null ? null : (trimmed(passage, from, to, low) ?? governed(passage, from, to))
  return phrase
    ? { ...phrase, from: nearestNoun(passage, phrase), relative: true, pronoun: at }
    : { from: at, to: at + 1, relative: true, pronoun: null, likely: false }
}

/** "replaced by [a message] that": a noun phrase behind a preposition is no subject, but a relative clause may go with it. */
function governed(passage: Passage, from: number, to: number): Phrase | null {
  let at = to - 1
  while (at > from && !has(passage, at - 1, PREPOSITION)) at--
  if (at <= from || at >= to) return null
  return { from: at, to, relative: false, pronoun: null, likely: isLikely(passage, at, to) }
}

/** "the support of [a retired general] who": a relative clause goes with the nearest noun. */
function nearestNoun(passage: Passage, { from, to }: Phrase): number {
  for (let i = to - 2; i > from; i--) if (has(passage, i, DETERMINER | POSSESSIVE)) return i
  return from
}
