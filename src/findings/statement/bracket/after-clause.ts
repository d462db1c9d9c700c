import type { Frame } from '../../../languages/sections/reporting.ts'
import { entryFor } from '../build.ts'
import type { CueEntry } from '../cue-forms.ts'
import {
  ADVERB,
  COMPLEMENTISER,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
  SAYER,
  SUBORDINATOR,
  TIME,
} from '../flags.ts'
import { isColon, isComma } from '../marks.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import { isVerb } from '../verbs.ts'
import type { Clause } from './clause.ts'

/** What follows a clause: the frame it fills and its first unit. */
export interface Behind {
  readonly frame: Frame
  readonly entry: CueEntry
  readonly from: number
  /** It is speech in marks, which other constructions take. */
  readonly quotation: boolean
}

/** An apposition or aside behind the cue is looked through no further than this. */
const longestAside = 40
const longestApposition = 14
const longestMiddle = 24

/** What stands behind the whole of a clause: ", dass C" - ", C" - ", C zu tun" - ": C" - ", ob C". */
export function afterClause(passage: Passage, hit: CueHit, clause: Clause): Behind | null {
  const { end } = stretchAt(passage, hit.from)
  const at = pastAsides(passage, clause.post, end)
  if (at >= end) return null
  const unit = passage.units[at] as Unit
  if (isColon(unit.text)) return colon(passage, hit, at, end)
  if (unit.quotation?.kind === 'speech') return taken(hit, at, true)
  if (has(passage, at, COMPLEMENTISER)) return framed(hit, at + 1, 'that')
  if (!isComma(unit.text)) return null
  const from = at + 1
  if (from >= end) return null
  const next = passage.units[from] as Unit
  if (next.quotation?.kind === 'speech') return taken(hit, from, true)
  if (has(passage, from, COMPLEMENTISER)) return framed(hit, from + 1, 'that')
  if (has(passage, from, QUESTION)) return framed(hit, from, 'question')
  if (has(passage, from, PREPOSITION) && has(passage, from + 1, QUESTION) && !has(passage, from + 1, DETERMINER))
    return framed(hit, from, 'question')
  const infinitive = infinitiveGroup(passage, from, end)
  if (infinitive) {
    const found = framed(hit, from, 'infinitive')
    if (found) return found
  }
  if (has(passage, from, SUBORDINATOR) && !leadsClause(passage, from, end)) return null
  // "Freunde, die sie zu kennen glauben, | am Tatort": behind a relative clause the sentence goes on, unless the mood tells.
  if (clause.opener >= 0 && has(passage, clause.opener, RELATIVE) && !inMood(passage, from, end)) return null
  if (isRelative(passage, from) || (has(passage, from, ADVERB) && has(passage, from + 1, COMPLEMENTISER))) return null
  // "Als er das gesagt hatte, | GING er": the main clause.
  if (clause.opener >= 0 && isVerb(passage, from, from - 1) && !has(passage, clause.opener, RELATIVE)) return null
  return holdsFiniteVerb(passage, from, end) ? framed(hit, from, 'clause') : null
}

/** ", die er erwartete": a relative clause, and nothing that is said. */
function isRelative(passage: Passage, from: number): boolean {
  if (has(passage, from, PREPOSITION) && has(passage, from + 1, RELATIVE) && !passage.units[from + 2]?.upper)
    return true
  if (!has(passage, from, RELATIVE)) return false
  return has(passage, from + 1, PRONOUN | PREPOSITION | ADVERB | TIME) && !isVerb(passage, from + 1, from)
}

/** A verb in the mood of reported speech stands among the next words. */
function inMood(passage: Passage, from: number, end: number): boolean {
  const { bracket } = passage.reporting
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const { norm, upper } = passage.units[i] as Unit
    if (!upper && (bracket?.mood.has(norm) || bracket?.moodLike.has(norm))) return true
  }
  return false
}

function colon(passage: Passage, hit: CueHit, at: number, end: number): Behind | null {
  const next = passage.units[at + 1]
  if (at + 1 >= end || !next) return null
  if (next.quotation) return taken(hit, at + 1, true)
  const found = entryFor(hit, 'colon')
  return found && { frame: 'colon', entry: found.entry, from: at + 1, quotation: false }
}

function taken(hit: CueHit, from: number, quotation: boolean): Behind | null {
  const found = entryFor(hit, 'quotation')
  return found && { frame: 'quotation', entry: found.entry, from, quotation }
}

function framed(hit: CueHit, from: number, frame: Frame): Behind | null {
  const found = entryFor(hit, frame)
  return found && { frame, entry: found.entry, from, quotation: false }
}

/** "sagte Maren Kolbe[, die Sprecherin des Ministers], ...", "der Minister[, der krank war], ...": asides before the content. */
function pastAsides(passage: Passage, from: number, end: number): number {
  let at = from
  for (let asides = 0; asides < 2 && at < end; asides++) {
    const next = asideEnd(passage, at, end, asides > 0)
    if (next < 0) break
    at = next
  }
  return at
}

function asideEnd(passage: Passage, comma: number, end: number, behindOther: boolean): number {
  if (!isComma(passage.units[comma]?.text ?? '') || passage.units[comma]?.quotation) return -1
  const first = comma + 1
  if (has(passage, first, COMPLEMENTISER | QUESTION) && !has(passage, first, RELATIVE)) return -1
  let close = -1
  let verbs = 0
  for (let i = first; i < Math.min(end, comma + longestAside); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return -1
    if (isComma(unit.text) || isColon(unit.text)) {
      close = i
      break
    }
    if (isVerb(passage, i, first)) verbs++
  }
  if (close < 0) return -1
  if (verbs === 0) {
    const names = has(passage, first, DETERMINER | SAYER) || (passage.units[first]?.upper ?? false)
    // "sagte Ri, der Minister, am Samstag vor Politikern aus aller Welt, dass": the middle field goes on behind the aside.
    const goesOn = behindOther && has(passage, first, PREPOSITION | TIME | ADVERB)
    if (goesOn && close + 1 < end && close - first <= longestMiddle) return close
    return names && close + 1 < end && close - first <= longestApposition ? close : -1
  }
  // A relative clause, its verb right before the closing comma.
  const relative =
    has(passage, first, RELATIVE) || (has(passage, first, PREPOSITION) && has(passage, first + 1, RELATIVE))
  if (!relative || !isVerb(passage, close - 1, first)) return -1
  // ", das Schwein sei eingesperrt worden,": an article, its noun and the verb make a clause of its own.
  if (
    has(passage, first, DETERMINER) &&
    passage.units[first + 1]?.upper &&
    isVerb(passage, first + 2, first) &&
    first + 2 < close - 1
  )
    return -1
  const noun = has(passage, first, DETERMINER) && passage.units[first + 1]?.upper && close - first <= 3
  return noun ? -1 : close
}

/** ", bis zum Herbst einen Plan vorzulegen", ", C zu tun": the verb of the group is an infinitive with its mark. */
function infinitiveGroup(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 45); i++) {
    const unit = passage.units[i] as Unit
    if (i > from && (isComma(unit.text) || unit.text === ';')) return false
    if (isInfinitive(passage, i)) return true
    if (i > from && isVerb(passage, i, from)) return false
  }
  return false
}

/** "zu tun", "vorzulegen". */
function isInfinitive(passage: Passage, at: number): boolean {
  const { norm, upper, kind } = passage.units[at] as Unit
  if (kind !== 'word' || upper) return false
  const { infinitives, infinitiveEndings } = passage.reporting.words.words
  for (const mark of infinitives) {
    const next = passage.units[at + 1]
    if (
      norm === mark &&
      next?.kind === 'word' &&
      !next.upper &&
      infinitiveEndings.some((ending) => next.norm.endsWith(ending))
    )
      return true
    const inside = norm.indexOf(mark, 2)
    if (
      inside >= 2 &&
      norm.length - inside > mark.length + 2 &&
      infinitiveEndings.some((ending) => norm.endsWith(ending))
    )
      return true
  }
  return false
}

/** "sagte, wenn es regne, bleibe man zu Hause": the clause it opens comes first in a content. */
function leadsClause(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 40); i++) {
    if (isComma((passage.units[i] as Unit).text)) return isVerb(passage, i + 1, i)
  }
  return false
}

function holdsFiniteVerb(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 60); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.verbFirst) return true
    if (unit.text === ';') return false
    if (isVerb(passage, i, from) && !has(passage, i, TIME | ADVERB)) return true
  }
  return false
}
