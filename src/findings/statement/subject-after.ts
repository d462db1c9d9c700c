import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE,
  INFINITIVE_MARK,
  NEVER_SOURCE,
  NO_SUBJECT,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  OPENING,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
  SAYER,
  SUBORDINATOR,
  TIME,
  VERB,
} from './flags.ts'
import { isComma, isDash } from './marks.ts'
import { farthest, isAbbreviated, isJoint, isLikely, isTight, mayBeName, type Phrase } from './noun-phrase.ts'
import { has, type Passage, type Unit } from './passage.ts'
import { isVerb } from './verbs.ts'

/**
 * The subject behind a cue: "said [Ana Kolt of the foreign ministry, a spokeswoman], in Torvin".
 * Null where no noun phrase begins there.
 */
export function subjectAfter(passage: Passage, start: number, limit: number): Phrase | null {
  const high = Math.min(limit, start + farthest)
  let from = isObjectOf(passage, start) ? start + 1 : start
  while (
    from < high &&
    has(passage, from, ADVERB) &&
    !(passage.units[from] as Unit).upper &&
    !has(passage, from, DETERMINER)
  )
    from++
  from = pastLiaison(passage, from, high)
  // schrieb „Der Bote“ in seiner Ausgabe: an outlet by its name in marks.
  const outlet = passage.units[from]?.quotation
  if (from < high && passage.reporting.bracket && outlet?.kind === 'inline' && outlet.words <= 4 && !outlet.stopped)
    return { from, to: from + 1, relative: false, pronoun: null, likely: true }
  if (from >= high || !beginsPhrase(passage, from)) return null
  let to = phraseEnd(passage, from, high)
  // "la promesa de [Kolt] de que": what a preposition at the end governs is no part of it.
  while (to > from + 1 && has(passage, to - 1, NOUN_PREPOSITION) && !has(passage, to - 1, PRONOUN)) to--
  if (to <= from) return null
  const likely = isLikely(passage, from, to)
  to = withApposition(passage, to, high)
  return { from, to, relative: false, pronoun: null, likely }
}

/** "أبلغ[ه] الوزير أن": a pronoun tight behind a cue is the one spoken to, or what is said. */
function isObjectOf(passage: Passage, at: number): boolean {
  const before = passage.units[at - 1]
  if (!before || passage.units[at]?.start !== before.end || !has(passage, at, OBJECT_PRONOUN)) return false
  return passage.hitAt.get(at - 1)?.to === at
}

/** "dit[-]il", "ajoute[-t-]elle": a hyphen, or a letter between two, joins the verb to its pronoun. */
function pastLiaison(passage: Passage, from: number, high: number): number {
  if (from + 1 >= high || !isJoint(passage, from)) return from
  const letter = passage.units[from + 1] as Unit
  return letter.text.length === 1 && from + 3 < high && isTight(passage, from + 2) ? from + 3 : from + 1
}

/** "заявили [в МИД Меридии]": a preposition behind which a body that speaks stands. */
export function isLocative(passage: Passage, at: number): boolean {
  const locative = passage.reporting.words.subject?.locative ?? []
  const next = passage.units[at + 1]
  if (locative.length === 0 || !next || !locative.includes((passage.units[at] as Unit).norm)) return false
  const acronym = next.kind === 'word' && next.text.length > 1 && next.text === next.text.toUpperCase()
  return acronym || has(passage, at + 1, SAYER) || (next.upper && has(passage, at + 2, SAYER))
}

function beginsPhrase(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (isLocative(passage, at)) return true
  if (unit.quotation) return isOutlet(passage, at)
  if (unit.kind === 'number') return true
  if (unit.kind === 'mark') return false
  if (isSaid(passage, at)) return false
  if (has(passage, at, PRONOUN | DETERMINER | POSSESSIVE | SAYER)) return true
  const barred =
    PREPOSITION |
    COMPLEMENTISER |
    SUBORDINATOR |
    CONJUNCTION |
    QUESTION |
    INFINITIVE_MARK |
    TIME |
    ADDRESSEE |
    NO_SUBJECT |
    VERB |
    AUXILIARY |
    OBJECT_PRONOUN
  return !has(passage, at, barred) || unit.upper
}

/** A phrase of two words or more before a source: "according to", "з посиланням на". */
function opensMarker({ reporting, units }: Passage, at: number, high: number): boolean {
  return reporting.markersBefore.at(units, at, high).some(({ entry, to }) => entry.after === null && to - at > 1)
}

/** "сообщает [«Торвин-Пресс»]": a name in marks, which nothing but a mark, a marker or the end follows. */
function isOutlet(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.quotation?.kind !== 'inline' || unit.quotation.words > longestOutlet) return false
  const { start, end } = unit.quotation.range.inner
  const inside = passage.text.slice(start, end)
  if (inside === '' || inside[0] === (inside[0] as string).toLowerCase()) return false
  const next = passage.units[at + 1]
  return next === undefined || next.kind === 'mark' || opensMarker(passage, at + 1, passage.units.length)
}

const longestOutlet = 3

/** Where the noun phrase that begins at `from` ends: at a comma, a time, a verb, a preposition that does not go with nouns. */
export function phraseEnd(passage: Passage, from: number, high: number): number {
  if (has(passage, from, PRONOUN | OBJECT_PRONOUN) && !has(passage, from, DETERMINER | POSSESSIVE)) return from + 1
  let at = from
  for (; at < high; at++) {
    const unit = passage.units[at] as Unit
    if (unit.quotation) {
      if (unit.quotation.kind === 'inline' && unit.quotation.words <= 4) continue
      break
    }
    if (unit.kind === 'mark') {
      if (isAbbreviated(passage, at) && at + 1 < high) continue
      if (isTight(passage, at)) continue
      if (unit.text === '(') {
        const close = closing(passage, at, high)
        if (close > 0) {
          at = close
          continue
        }
      }
      break
    }
    if (at === from) continue
    // "агентство | з посиланням на джерело": a marker names another source.
    if (has(passage, at, OPENING) && opensMarker(passage, at, high)) break
    if (isSaid(passage, at)) break
    if (
      has(
        passage,
        at,
        TIME | SUBORDINATOR | COMPLEMENTISER | QUESTION | RELATIVE | INFINITIVE_MARK | INFINITIVE | ADVERB,
      ) &&
      !isArticle(passage, at)
    )
      break
    if (has(passage, at, PREPOSITION) && !has(passage, at, NOUN_PREPOSITION)) break
    // "told the agency | she would stay": a pronoun begins a clause.
    if (has(passage, at, PRONOUN) && !has(passage, at, DETERMINER | POSSESSIVE | OBJECT_PRONOUN | NOUN_PREPOSITION))
      break
    if (has(passage, at, CONJUNCTION) && !joinsNames(passage, at, high)) break
    if (isVerb(passage, at, from)) break
  }
  return at
}

/** "رفض الوزير | المقترح": where verb, subject and object follow one another, a noun that never speaks begins what is said. */
function isSaid(passage: Passage, at: number): boolean {
  return passage.reporting.words.order.subject === 'after' && has(passage, at, NEVER_SOURCE)
}

/** "ein Sprecher DER Regierung": an article that could open a relative clause too, with no comma before it. */
function isArticle(passage: Passage, at: number): boolean {
  if (!passage.reporting.bracket?.datives.has((passage.units[at] as Unit).norm) || !has(passage, at, RELATIVE))
    return false
  return (
    !has(passage, at + 1, ADDRESSEE) &&
    (passage.units[at - 1]?.upper ?? false) &&
    (passage.units[at + 1]?.upper ?? false)
  )
}

function joinsNames(passage: Passage, at: number, high: number): boolean {
  const next = passage.units[at + 1]
  return (
    at + 1 < high && next !== undefined && (next.upper || mayBeName(next) || has(passage, at + 1, SAYER | DETERMINER))
  )
}

function closing(passage: Passage, at: number, high: number): number {
  for (let i = at + 1; i < Math.min(high, at + 15); i++) if ((passage.units[i] as Unit).text === ')') return i
  return -1
}

/** ", a spokesman for the ministry": an apposition behind a name goes with it. */
/** "the minister, [Luc Dorval], ...": where a name of several words ends, with nothing but a comma or the end behind it; -1 for none. */
function nameEnd(passage: Passage, from: number, high: number): number {
  let end = from
  while (end < high && (passage.units[end]?.upper || isTight(passage, end)) && !has(passage, end, PRONOUN | DETERMINER))
    end++
  const after = passage.units[end]
  const closed = end >= high || after === undefined || isComma(after.text)
  return end - from >= 2 && end - from <= 6 && closed ? end : -1
}

function withApposition(passage: Passage, to: number, high: number): number {
  const comma = passage.units[to]
  if (!comma || to + 1 >= high || !isComma(comma.text)) return to
  const next = passage.units[to + 1] as Unit
  const named = nameEnd(passage, to + 1, high)
  if (named > 0) return named
  const opens = next.kind === 'number' || has(passage, to + 1, DETERMINER | SAYER | POSSESSIVE)
  if (!opens || has(passage, to + 1, PRONOUN | CONJUNCTION) || passage.hitAt.has(to + 1)) return to
  const end = phraseEnd(passage, to + 1, high)
  const after = passage.units[end]
  if (after && end < high && isVerb(passage, end, to)) return to
  return after === undefined || end >= high || after.kind === 'mark' || has(passage, end, RELATIVE | PREPOSITION | TIME)
    ? end
    : to
}
