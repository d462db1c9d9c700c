import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  HEDGE,
  INFINITIVE,
  INFINITIVE_MARK,
  LIKELY_VERB,
  NEGATION,
  NO_SUBJECT,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  OPENING,
  OWNER_CLITIC,
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
import { isColon, isComma, isDash, isStop } from './marks.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from './passage.ts'

/** A noun phrase as unit indices; `relative` where it is a relative pronoun (", who said ..."). */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly relative: boolean
  /** The relative pronoun behind it. */
  readonly pronoun: number | null
  /** Whether this can well be someone: a name, a pronoun, a word for a speaker. */
  readonly likely: boolean
}

/** No walk goes further than this, so that time stays linear. */
const farthest = 60

/** Words between a subject and its verb. */
const between = AUXILIARY | ADVERB | NEGATION | HEDGE | TIME

/**
 * Walks back from a cue to its subject: "[The spokesman], who was late, on Monday also] said".
 * Auxiliaries, adverbs, times and asides are skipped. Null where no noun phrase stands there.
 */
export function subjectBefore(passage: Passage, cue: number, limit?: number): Phrase | null {
  const low = Math.max(limit ?? stretchAt(passage, cue).from, cue - farthest)
  let at = skipBack(passage, cue - 1, low)
  let end = at + 1
  for (let asides = 0; asides < 3 && at > low; asides++) {
    const partner = asideBefore(passage, at, low)
    if (partner < 0) break
    if (!isApposition(passage, partner + 1)) end = partner
    else if (asides === 0) end = at
    at = skipBack(passage, partner - 1, low)
  }
  if (at < low) return null
  if (has(passage, at, RELATIVE)) return relativeAt(passage, at, low)
  const from = phraseStart(passage, at, low)
  const phrase = (from === null ? null : trimmed(passage, from, at + 1, low)) ?? placeBefore(passage, cue, low)
  return phrase && end > phrase.to ? { ...phrase, to: end } : phrase
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
  while (to < cue && passage.units[to]?.upper) to++
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
    else if (isStop(unit.text) && timeBefore(passage, at, low)) at--
    else break
  }
  return at
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

/** "Sen." and "J.": the stop stands tight behind a word with a capital, inside a sentence. */
function isAbbreviated(passage: Passage, at: number): boolean {
  const before = passage.units[at - 1]
  const unit = passage.units[at] as Unit
  return unit.text === '.' && before?.kind === 'word' && before.end === unit.start
}

function relativeAt(passage: Passage, at: number, low: number): Phrase {
  let to = at
  if (to > low && isComma((passage.units[to - 1] as Unit).text)) to--
  const from = to > low ? phraseStart(passage, to - 1, low) : null
  const phrase = from === null ? null : trimmed(passage, from, to, low)
  return phrase
    ? { ...phrase, from: nearestNoun(passage, phrase), relative: true, pronoun: at }
    : { from: at, to: at + 1, relative: true, pronoun: null, likely: false }
}

/** "the support of [a retired general] who": a relative clause goes with the nearest noun. */
function nearestNoun(passage: Passage, { from, to }: Phrase): number {
  for (let i = to - 2; i > from; i--) if (has(passage, i, DETERMINER | POSSESSIVE)) return i
  return from
}

/** The first unit of the noun phrase that ends with unit `last`; null where no noun phrase ends there. */
function phraseStart(passage: Passage, last: number, low: number): number | null {
  let at = last
  let joined = false
  for (; at >= low; at--) {
    const unit = passage.units[at] as Unit
    if (unit.quotation) {
      if (unit.quotation.kind === 'inline' && unit.quotation.words <= 4) continue
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
    if (has(passage, at, INFINITIVE_MARK) && at < last && !insideRelative(passage, at, low)) break
    if (has(passage, at, SUBORDINATOR | COMPLEMENTISER | QUESTION) && !has(passage, at, DETERMINER | PRONOUN)) {
      // "the claim that S said": a clause begins behind it; "those who said" is a relative.
      break
    }
    if (at === last && has(passage, at, NO_SUBJECT | PREPOSITION | INFINITIVE_MARK)) return null
    if (has(passage, at, RELATIVE) && at < last && !relativeInside(passage, at, low)) break
    if (isVerb(passage, at, low)) {
      if (relativeOpens(passage, at, low)) continue
      break
    }
  }
  return at === last ? null : at + 1
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

/** Marks inside a name or figure: a slash, an ampersand, a hyphen, a dollar sign. */
function isTight(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if ("/&$%#@'’+€£№".includes(unit.text)) return true
  return isDash(unit.text) && passage.units[at - 1]?.end === unit.start && passage.units[at + 1]?.start === unit.end
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

/** A unit that is, as far as closed lists and its neighbours can tell, a finite verb. */
export function isVerb(passage: Passage, at: number, low: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.kind !== 'word') return false
  if ((unit.flags & AUXILIARY) !== 0 && !unit.upper) return !isOwner(passage, at)
  const hit = passage.hitAt.get(at)
  const cue = hit !== undefined && isFiniteCue(hit)
  const verb = (unit.flags & VERB) !== 0 || ((unit.flags & LIKELY_VERB) !== 0 && !unit.upper)
  if (!cue && !verb) return false
  if (unit.upper && at > low && !isStop(passage.units[at - 1]?.text ?? '')) return false
  const before = passage.units[at - 1]
  const counted = before?.kind === 'number' && hit !== undefined && isBaseForm(hit)
  if (at > low && before && ((nominalBefore(before) && !counted) || isHyphened(before, unit))) return false
  if (hit && isOwnedNoun(passage, at, low, hit)) return false
  // "when asked", "as reported": a participle without its auxiliary.
  if (hit && before && at > low && has(passage, at - 1, SUBORDINATOR) && isParticiple(hit)) return false
  return !hit || !isBaseForm(hit) || agrees(passage, at, low)
}

/** "his withdrawal plans", "the company's new offers": a plural noun that looks like a verb, owned a few words before. */
function isOwnedNoun(passage: Passage, at: number, low: number, hit: CueHit): boolean {
  if (hit.entries.some((entry) => entry.frames.quotation === 'strong')) return false
  if (has(passage, hit.to, INFINITIVE_MARK | COMPLEMENTISER)) return false
  const endings = passage.reporting.words.words.pluralEndings
  if (!endings.some((ending) => passage.units[at]?.norm.endsWith(ending))) return false
  for (let i = at - 1; i > Math.max(low, at - 3); i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind !== 'word' || unit.upper || (unit.flags & ~OPENING) !== 0) return false
    if (has(passage, i - 1, POSSESSIVE | OWNER_CLITIC | PREPOSITION)) return true
    if (has(passage, i - 1, DETERMINER | SAYER | PRONOUN)) return false
  }
  const before = passage.units[at - 1]
  return at > low && before?.kind === 'word' && !before.upper && (before.flags & ~OPENING) === 0
}

/** "much-awaited": a verb's form as the second half of an adjective. */
function isHyphened(before: Unit, unit: Unit): boolean {
  return isDash(before.text) && before.quotation === null && before.end === unit.start
}

function isParticiple(hit: CueHit): boolean {
  return hit.entries.every((entry) => entry.forms.includes('participle'))
}

/** The form is an infinitive as well: say, claim, report. */
export function isBaseForm(hit: CueHit): boolean {
  return hit.entries.every((entry) => entry.forms.includes('infinitive') && entry.forms.includes('finite'))
}

/** Before a form that is an infinitive too stands an auxiliary, a pronoun or a plural: "they say", "officials now say". */
function agrees(passage: Passage, at: number, low: number): boolean {
  const endings = passage.reporting.words.words.pluralEndings
  if (endings.length === 0) return true
  let i = at - 1
  while (i >= low && has(passage, i, ADVERB) && !has(passage, i, PRONOUN)) i--
  const before = passage.units[i]
  if (i < low || !before) return false
  if (before.kind === 'mark') return isComma(before.text) || before.text === ')' || isDash(before.text)
  if (before.kind === 'number') return true
  // "officials in Port Sorel say": past a name behind a preposition.
  if (before.upper) while (i > low && (passage.units[i]?.upper || has(passage, i, PREPOSITION | DETERMINER))) i--
  const fits = AUXILIARY | PRONOUN | CONJUNCTION | RELATIVE | TIME
  return has(passage, i, fits) || endings.some((ending) => passage.units[i]?.norm.endsWith(ending))
}

/** "the minister's": a clitic that owns is a verb only behind a pronoun (he's, that's). */
export function isOwner(passage: Passage, at: number): boolean {
  return has(passage, at, OWNER_CLITIC) && !has(passage, at - 1, PRONOUN | RELATIVE | QUESTION)
}

/** Behind these, a word that could be a verb is a noun or an adjective: the claim, his demands, of reports, two calls. */
function nominalBefore(unit: Unit): boolean {
  if (unit.text === '’' || unit.text === "'") return true
  return unit.kind === 'number' || (unit.flags & (DETERMINER | POSSESSIVE | PREPOSITION | OWNER_CLITIC)) !== 0
}

export function isFiniteCue(hit: CueHit): boolean {
  return hit.entries.some((entry) => entry.forms.includes('finite'))
}

/** Cuts what does not belong off the left of a phrase; null where nothing is left that could be a subject. */
function trimmed(passage: Passage, start: number, to: number, low: number): Phrase | null {
  let from = start
  while (from < to && (has(passage, from, CONJUNCTION | TIME | HEDGE | NEGATION) || isLooseAdverb(passage, from)))
    from++
  if (from < to && has(passage, from, PREPOSITION) && !has(passage, from, DETERMINER)) {
    if (!isLocative(passage, from)) from = nounAfterPrepositional(passage, from, to)
  }
  while (from < to && isMarkUnit(passage, from)) from++
  if (from >= to) return null
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
    if (noun && begins && !ruled) return i
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
  if (!name.upper || !apposition) return from
  let at = from - 2
  while (at > low && (passage.units[at - 1] as Unit).kind === 'word' && nameLike(passage, at - 1)) at--
  return at
}

function nameLike(passage: Passage, at: number): boolean {
  return (passage.units[at] as Unit).upper || has(passage, at, SAYER | DETERMINER)
}

function isLikely(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (has(passage, i, PRONOUN | SAYER | OBJECT_PRONOUN)) return true
    if (unit.upper && !has(passage, i, DETERMINER | PREPOSITION | POSSESSIVE)) return true
  }
  return false
}

/**
 * The subject behind a cue: "said [Ana Kolt of the foreign ministry, a spokeswoman], in Torvin".
 * Null where no noun phrase begins there.
 */
export function subjectAfter(passage: Passage, start: number, limit: number): Phrase | null {
  const high = Math.min(limit, start + farthest)
  let from = start
  while (
    from < high &&
    has(passage, from, ADVERB) &&
    !(passage.units[from] as Unit).upper &&
    !has(passage, from, DETERMINER)
  )
    from++
  if (from >= high || !beginsPhrase(passage, from)) return null
  let to = phraseEnd(passage, from, high)
  if (to <= from) return null
  const likely = isLikely(passage, from, to)
  to = withApposition(passage, to, high)
  return { from, to, relative: false, pronoun: null, likely }
}

/** "заявили [в МИД Меридии]": a preposition behind which a body that speaks stands. */
function isLocative(passage: Passage, at: number): boolean {
  const locative = passage.reporting.words.subject?.locative ?? []
  const next = passage.units[at + 1]
  if (locative.length === 0 || !next || !locative.includes((passage.units[at] as Unit).norm)) return false
  const acronym = next.kind === 'word' && next.text.length > 1 && next.text === next.text.toUpperCase()
  return acronym || has(passage, at + 1, SAYER) || (next.upper && has(passage, at + 2, SAYER))
}

function beginsPhrase(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (isLocative(passage, at)) return true
  if (unit.quotation) return false
  if (unit.kind === 'number') return true
  if (unit.kind === 'mark') return false
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
    if (
      has(
        passage,
        at,
        TIME | SUBORDINATOR | COMPLEMENTISER | QUESTION | RELATIVE | INFINITIVE_MARK | INFINITIVE | ADVERB,
      )
    )
      break
    if (has(passage, at, PREPOSITION) && !has(passage, at, NOUN_PREPOSITION)) break
    if (has(passage, at, CONJUNCTION) && !joinsNames(passage, at, high)) break
    if (isVerb(passage, at, from)) break
  }
  return at
}

function joinsNames(passage: Passage, at: number, high: number): boolean {
  const next = passage.units[at + 1]
  return at + 1 < high && next !== undefined && (next.upper || has(passage, at + 1, SAYER | DETERMINER))
}

function closing(passage: Passage, at: number, high: number): number {
  for (let i = at + 1; i < Math.min(high, at + 15); i++) if ((passage.units[i] as Unit).text === ')') return i
  return -1
}

/** ", a spokesman for the ministry": an apposition behind a name goes with it. */
function withApposition(passage: Passage, to: number, high: number): number {
  const comma = passage.units[to]
  if (!comma || to + 1 >= high || !isComma(comma.text)) return to
  const next = passage.units[to + 1] as Unit
  const opens = next.kind === 'number' || has(passage, to + 1, DETERMINER | SAYER | POSSESSIVE)
  if (!opens || has(passage, to + 1, PRONOUN | CONJUNCTION) || passage.hitAt.has(to + 1)) return to
  const end = phraseEnd(passage, to + 1, high)
  const after = passage.units[end]
  if (after && end < high && isVerb(passage, end, to)) return to
  return after === undefined || end >= high || after.kind === 'mark' || has(passage, end, RELATIVE | PREPOSITION | TIME)
    ? end
    : to
}

/** Tells whether a clause begins at `from`: a noun phrase and, behind it, a finite verb that is no relative clause's. */
export function isClause(passage: Passage, from: number, to: number): boolean {
  const high = Math.min(to, from + 25)
  if (from >= high) return false
  if (passage.units[from]?.quotation) return (passage.units[from]?.quotation?.words ?? 0) > 3
  if (has(passage, from, PRONOUN) && !has(passage, from, DETERMINER | OBJECT_PRONOUN | RELATIVE)) return true
  for (let i = from + 1; i < high; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) {
      if (unit.quotation.verbFirst && !nominalBefore(passage.units[i - 1] as Unit)) return true
      continue
    }
    if (isComma(unit.text)) {
      i = pastAside(passage, i, high)
      continue
    }
    if (isColon(unit.text) || has(passage, i, SUBORDINATOR | RELATIVE | COMPLEMENTISER)) {
      if (!has(passage, i, PREPOSITION | DETERMINER)) return false
    }
    if (!isVerb(passage, i, from) || has(passage, i - 1, INFINITIVE_MARK)) continue
    if (!has(passage, i, LIKELY_VERB) || looksPast(passage, i, from)) return true
  }
  return false
}

/** From a comma to the one that closes its aside; to the limit where none does. */
function pastAside(passage: Passage, at: number, high: number): number {
  for (let i = at + 1; i < high; i++) if (isComma((passage.units[i] as Unit).text)) return i
  return high
}

/** A word in -ed behind a noun may be a participle ("the bill passed by"): a verb only where no agent follows. */
function looksPast(passage: Passage, at: number, from: number): boolean {
  const next = passage.units[at + 1]
  if (next && passage.reporting.words.unsourced.agents.includes(next.norm)) return false
  return at - from >= 1 && !has(passage, at - 1, TIME)
}
