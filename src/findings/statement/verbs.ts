import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE_MARK,
  LIKELY_VERB,
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
import { type CueHit, has, type Passage, type Unit } from './passage.ts'

/** A unit that is, as far as closed lists and its neighbours can tell, a finite verb. */
export function isVerb(passage: Passage, at: number, low: number): boolean {
  const unit = passage.units[at]
  if (unit?.kind !== 'word') return false
  if ((unit.flags & AUXILIARY) !== 0 && !unit.upper) return !isOwner(passage, at)
  const hit = passage.hitAt.get(at)
  const cue = hit !== undefined && isFiniteCue(hit)
  const verb = (unit.flags & VERB) !== 0 || ((unit.flags & LIKELY_VERB) !== 0 && !unit.upper)
  if (!cue && !verb) return false
  if (unit.upper && at > low && !isStop(passage.units[at - 1]?.text ?? '')) return false
  const before = passage.units[at - 1]
  const counted =
    before !== undefined && hit !== undefined && (isFigure(passage, at, before, hit) || isDated(passage, at, hit))
  // "a message that said", "the report, which noted": a relative pronoun is no determiner before a form that only a verb has.
  const relative = before !== undefined && (before.flags & RELATIVE) !== 0 && !isNounToo(passage, at, before, hit)
  const nominal = before !== undefined && nominalBefore(before) && !counted && !relative && !isEnclitic(passage, at - 1)
  if (at > low && before && (nominal || isHyphened(before, unit))) return false
  if (hit && isOwnedNoun(passage, at, low, hit)) return false
  // "when asked", "as reported": a participle without its auxiliary.
  if (
    hit &&
    before &&
    at > low &&
    has(passage, at - 1, SUBORDINATOR) &&
    !has(passage, at - 1, ADVERB) &&
    isParticiple(hit)
  )
    return false
  return !hit || !isBaseForm(hit) || agrees(passage, at, low)
}

/** "لكن[ه] قال": a pronoun tight behind another word owns nothing behind it. */
function isEnclitic(passage: Passage, at: number): boolean {
  return has(passage, at, OBJECT_PRONOUN) && passage.units[at]?.start === passage.units[at - 1]?.end
}

/** Behind a relative pronoun that opens clauses too, a form like a plural is a noun: "that [states] can pass". */
function isNounToo(passage: Passage, at: number, before: Unit, hit: CueHit | undefined): boolean {
  if (hit && isBaseForm(hit)) return true
  const endings = passage.reporting.words.words.pluralEndings
  const plural = endings.some((ending) => passage.units[at]?.norm.endsWith(ending))
  return plural && (before.flags & COMPLEMENTISER) !== 0
}

/** "35 percent of 20 say", "a mother of [three] replied, “No.”": the number before the verb is a noun of its own. */
function isFigure(passage: Passage, at: number, before: Unit, hit: CueHit): boolean {
  if (before.kind === 'number') return isBaseForm(hit) || leadsOn(passage, hit)
  return (
    (before.flags & DETERMINER) !== 0 && has(passage, at - 2, PREPOSITION) && !isBaseForm(hit) && leadsOn(passage, hit)
  )
}

/** "Kolt ngày [12/2] cho biết", "Kolt thứ [Hai] nói": the number before the verb is one of a date. */
function isDated(passage: Passage, at: number, hit: CueHit): boolean {
  const before = passage.units[at - 1]
  if (!before || isBaseForm(hit)) return false
  if (before.upper) return has(passage, at - 1, DETERMINER) && has(passage, at - 2, TIME)
  if (before.kind !== 'number') return false
  const parted = passage.units[at - 2]?.text === '/' && passage.units[at - 3]?.kind === 'number'
  return has(passage, parted ? at - 4 : at - 2, TIME)
}

/** What is reported follows the cue at once: "replied, “No.”", "said that". */
function leadsOn(passage: Passage, hit: CueHit): boolean {
  const next = passage.units[hit.to]
  return next !== undefined && (isComma(next.text) || isColon(next.text) || has(passage, hit.to, COMPLEMENTISER))
}

/** "his withdrawal plans", "the company's new offers": a plural noun that looks like a verb, owned a few words before. */
function isOwnedNoun(passage: Passage, at: number, low: number, hit: CueHit): boolean {
  if (hit.entries.some((entry) => entry.frames.quotation === 'strong')) return false
  const opens = has(passage, hit.to, INFINITIVE_MARK | COMPLEMENTISER)
  const endings = passage.reporting.words.words.pluralEndings
  if (!endings.some((ending) => passage.units[at]?.norm.endsWith(ending))) return false
  for (let i = at - 1; i > Math.max(low, at - 3); i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind !== 'word' || unit.upper || (unit.flags & ~OPENING) !== 0) return false
    if (has(passage, i - 1, POSSESSIVE | OWNER_CLITIC)) return true
    if (!opens && has(passage, i - 1, PREPOSITION)) return true
    if (has(passage, i - 1, DETERMINER | SAYER | PRONOUN)) return false
  }
  const before = passage.units[at - 1]
  return !opens && at > low && before?.kind === 'word' && !before.upper && (before.flags & ~OPENING) === 0
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

/** Tells whether a clause begins at `from`: a noun phrase and, behind it, a finite verb that is no relative clause's. */
export function isClause(passage: Passage, from: number, to: number): boolean {
  const high = Math.min(to, from + 25)
  if (from >= high) return false
  if ((passage.units[from]?.quotation?.words ?? 0) > 3) return true
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
    // "criticised the plan and called him": the verb goes on with the subject before.
    if (has(passage, i - 1, CONJUNCTION)) return false
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
