import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
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
  QUESTION,
  RELATIVE,
  SAYER,
  SUBJECT_BEHIND,
  SUBORDINATOR,
  TIME,
  VERB,
} from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { farthest, isAbbreviated, isLikely, isTight, type Phrase } from './noun-phrase.ts'
import { endsInComma, has, type Passage, stretchAt, type Unit } from './passage.ts'
import { isLocative } from './subject-after.ts'
import { isOwner, isVerb } from './verbs.ts'

/** Words between a subject and its verb. */
const between = AUXILIARY | ADVERB | NEGATION | HEDGE | TIME

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

/** For the closing mark of an aside, the index of the opening one: ", a senator," - "(who left)" - "- the third -"; else -1. */
function asideBefore(passage: Passage, at: number, low: number): number {
  const text = (passage.units[at] as Unit).text
  const opens = isComma(text) ? isComma : isDash(text) ? isDash : text === ')' ? isParenthesis : null
  if (!opens) return -1
  let named = false
  for (let i = at - 1; i > low; i--) {
    const unit = passage.units[i] as Unit
    if (opens(unit.text)) return named ? i : -1
    if (isStop(unit.text) && !isAbbreviated(passage, i)) return -1
    if (unit.kind !== 'mark') named = true
  }
  return -1
}

function isParenthesis(text: string): boolean {
  return text === '('
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

/** The first unit of the noun phrase that ends with unit `last`; null where no noun phrase ends there. */
function phraseStart(passage: Passage, last: number, low: number): number | null {
  let at = last
  // "who said [he] was late": nothing before a pronoun behind a verb goes with it.
  if (last > low && has(passage, last, PRONOUN) && (isVerb(passage, last - 1, low) || isLiaison(passage, last - 1)))
    return last
  let joined = false
  for (; at >= low; at--) {
    const unit = passage.units[at] as Unit
    if (unit.quotation) {
      // “too little,” he said: behind the comma within the marks another phrase begins.
      if (unit.quotation.kind === 'inline' && unit.quotation.words <= 4 && !endsInComma(passage, unit)) continue
      break
    }
    if (unit.kind === 'mark') {
      if (isAbbreviated(passage, at) && at < last) continue
      if (isComma(unit.text) && joined && isListed(passage, at, low)) continue
      if (unit.text === ')' && at < last) {
        const open = asideBefore(passage, at, low)
        if (open > low) {
          at = open
          continue
        }
      }
      if (isTight(passage, at)) continue
      break
    }
    if (has(passage, at, CONJUNCTION)) {
      if (at === last || verbBefore(passage, at, low)) break
      joined = true
      continue
    }
    if (
      has(passage, at, INFINITIVE_MARK) &&
      at < last &&
      !leadsNoun(passage, at, last) &&
      !insideRelative(passage, at, low)
    )
      break
    if (has(passage, at, SUBORDINATOR | COMPLEMENTISER | QUESTION) && !has(passage, at, DETERMINER | PRONOUN)) {
      // "the claim that S said": a clause begins behind it; "those who said" is a relative.
      break
    }
    if (at === last && has(passage, at, NO_SUBJECT | PREPOSITION | INFINITIVE_MARK)) return null
    if (has(passage, at, RELATIVE) && at < last && !relativeInside(passage, at, low)) break
    if (isVerb(passage, at, low)) {
      if (relativeOpens(passage, at, low) || isAgentive(passage, at)) continue
      break
    }
  }
  return at === last ? null : at + 1
}

/** "a-t[-]il": a hyphen before a pronoun. */
function isLiaison(passage: Passage, at: number): boolean {
  return isDash((passage.units[at] as Unit).text) && isTight(passage, at)
}

/** "sources privy [to] negotiations", "the letter [to] the palace": a noun follows, no infinitive. */
function leadsNoun(passage: Passage, at: number, last: number): boolean {
  if (passage.hitAt.has(at + 1) || !has(passage, at, PREPOSITION | INFINITIVE_MARK)) return false
  return at + 1 === last || has(passage, at + 1, DETERMINER | POSSESSIVE) || (passage.units[at + 1]?.upper ?? false)
}

/** "a letter [obtained by] the agency": a participle with its agent goes with the noun before it. */
function isAgentive(passage: Passage, at: number): boolean {
  const next = passage.units[at + 1]
  return next !== undefined && passage.reporting.words.unsourced.agents.includes(next.norm)
}

/** A verb inside "the man who left": its relative pronoun stands just before it. */
function relativeOpens(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 3); i--) {
    if (has(passage, i, RELATIVE)) return relativeInside(passage, i, low)
    if (!has(passage, i, between)) return false
  }
  return false
}

/** "an official [who spoke anonymously to discuss it] said": a relative pronoun stands before, with no comma between. */
function insideRelative(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 12); i--) {
    if (isComma((passage.units[i] as Unit).text)) return false
    if (has(passage, i, RELATIVE) && relativeInside(passage, i, low)) return true
  }
  return false
}

function relativeInside(passage: Passage, at: number, low: number): boolean {
  const before = passage.units[at - 1]
  return at - 1 >= low && before?.kind === 'word' && (before.flags & (VERB | PREPOSITION | CONJUNCTION)) === 0
}

/** "A, B and C": the comma is one of a list. */
function isListed(passage: Passage, at: number, low: number): boolean {
  const before = passage.units[at - 1]
  return at - 1 >= low && before !== undefined && before.upper && passage.units[at + 1]?.upper === true
}

function verbBefore(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--) {
    if (isVerb(passage, i, low)) return true
    if (isComma((passage.units[i] as Unit).text)) return false
  }
  return false
}

/** Cuts what does not belong off the left of a phrase; null where nothing is left that could be a subject. */
function trimmed(passage: Passage, start: number, end: number, low: number): Phrase | null {
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
