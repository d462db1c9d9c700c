import type { Frame } from '../../languages/sections/reporting.ts'
import type { Range } from '../../model/span.ts'
import { entryFor } from './build.ts'
import type { CueEntry } from './cue-forms.ts'
import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE,
  INFINITIVE_MARK,
  NEGATION,
  OBJECT_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
  TIME,
} from './flags.ts'
import { behindLinks } from './links.ts'
import { isColon, isComma } from './marks.ts'
import { isAbbreviated, isTight } from './noun-phrase.ts'
import { type CueHit, has, type Passage, rangeOf, stretchAt, type Unit } from './passage.ts'
import { phraseEnd, subjectAfter } from './subject-after.ts'
import { isClause, isVerb } from './verbs.ts'

/** What a cue governs to its right: the frame, the first unit of the content, and who is spoken to. */
export interface Right {
  readonly frame: Frame
  readonly entry: CueEntry
  readonly from: number
  readonly to: readonly Range[]
}

/** Between cue and complementiser no more than this many words may stand. */
const longestGap = 24

/** Looks at what stands to the right of a cue. */
export function rightOf(passage: Passage, hit: CueHit): Right | null {
  const { end } = stretchAt(passage, hit.from)
  const addressed = hit.entries.some((entry) => entry.group.addressed)
  const at = skipAside(passage, hit.to, end)
  if (at >= end) return null
  if (isComma(passage.units[at]?.text ?? '') && !asksBehind(passage, at))
    return complementiserAfter(passage, hit, at, end)
  const here = frameAt(passage, hit, at, end)
  if (here && here.frame !== 'object' && here.frame !== 'clause') return here
  const later = complementiserAfter(passage, hit, at, end)
  if (later) return later
  if (addressed) {
    const behind = behindAddressee(passage, hit, at, end)
    if (behind) return behind
  }
  if (has(passage, at, PREPOSITION) && !(here && has(passage, at, DETERMINER))) {
    // "said in a statement the talks ..." and "said on Monday it would": past the phrase, then a clause.
    const past = pastPrepositional(passage, at, end)
    // "declined at a briefing on Friday to say who called"
    if (past < end && opensInfinitive(passage, past) && refuses(hit)) return withFrame(hit, 'infinitive', past, [])
    if (past < end && isClause(passage, past, end)) {
      // "says despite the rain, she will come": a comma shows that the phrase belongs to the clause.
      return withFrame(hit, 'clause', isComma(passage.units[past - 1]?.text ?? '') ? at : past, [])
    }
    return null
  }
  return here
}

/** "to say", but not "to the palace". */
function opensInfinitive(passage: Passage, at: number): boolean {
  const cue = passage.hitAt.get(at + 1)
  return has(passage, at, INFINITIVE_MARK) && (cue?.entries.some(({ forms }) => forms.includes('infinitive')) ?? false)
}

/** Tells whether a cue refuses what an infinitive behind it says: declined to say. */
export function refuses(hit: CueHit): boolean {
  return hit.entries.some(({ group }) => group.sayingAct !== undefined)
}

function frameAt(passage: Passage, hit: CueHit, at: number, end: number): Right | null {
  const unit = passage.units[at] as Unit
  if (unit.quotation?.kind === 'speech') return null
  if (isColon(unit.text))
    return at + 1 < end && !passage.units[at + 1]?.quotation ? withFrame(hit, 'colon', at + 1, []) : null
  if (has(passage, at, COMPLEMENTISER)) {
    // "echoed that promise": a determiner, no clause behind it.
    const pointing = has(passage, at, DETERMINER) && !isClause(passage, at + 1, end)
    return (pointing ? withFrame(hit, 'object', at, []) : null) ?? withFrame(hit, 'that', at + 1, [])
  }
  const linked = behindLinks(passage, at, end)
  if (linked > 0) return withFrame(hit, 'that', linked, [])
  if (isComma(unit.text) && asksBehind(passage, at)) {
    const question = withFrame(hit, 'question', at + 1, [])
    if (question) return question
  }
  if (has(passage, at, INFINITIVE_MARK)) {
    const infinitive = withFrame(hit, 'infinitive', at, [])
    if (infinitive) return infinitive
  }
  if (has(passage, at, INFINITIVE)) return withFrame(hit, 'infinitive', at, [])
  if (has(passage, at, QUESTION)) {
    const question = withFrame(hit, 'question', at, [])
    if (question) return question
  }
  if (has(passage, at, PREPOSITION | INFINITIVE_MARK)) {
    // "Poinformował [o tym] rzecznik": the words point to the sentence before.
    if (passage.reporting.pointsBack.at(passage.units, at, end).length > 0) return null
    const entry = hit.entries.find(({ group }) => group.prepositions?.includes(unit.norm))
    if (entry?.frames.preposition && at + 1 < end) return { frame: 'preposition', entry, from: at + 1, to: [] }
    // "negou a acusação": a word that is an article too.
    if (!has(passage, at, DETERMINER)) return null
  }
  if (isClause(passage, at, end)) {
    const clause = withFrame(hit, 'clause', at, [])
    if (clause) return clause
  }
  return withFrame(hit, 'object', at, [])
}

/** A question word just behind a comma, or as a particle behind its first word: ", где", ", будет ли". */
function asksBehind(passage: Passage, comma: number): boolean {
  return has(passage, comma + 1, QUESTION) || has(passage, comma + 2, QUESTION)
}

function withFrame(hit: CueHit, frame: Frame, from: number, to: readonly Range[]): Right | null {
  const found = entryFor(hit, frame)
  return found ? { frame, entry: found.entry, from, to } : null
}

/** Adverbs and times just behind a cue: "said [bluntly on Monday] that". */
function skipAside(passage: Passage, from: number, end: number): number {
  let at = from
  while (at < end) {
    // "said there is": an adverb before a verb begins the clause.
    if (has(passage, at, ADVERB) && has(passage, at + 1, AUXILIARY)) break
    // "disse-[lhe] que": a pronoun that leans on the verb.
    if (isEnclitic(passage, at)) {
      at += 2
      continue
    }
    // "terça-feira"
    if (isTight(passage, at) && has(passage, at - 1, TIME) && has(passage, at + 1, TIME)) at += 2
    else if (has(passage, at, TIME) || (has(passage, at, ADVERB) && !has(passage, at, PREPOSITION | PRONOUN))) at++
    else if (has(passage, at, CONJUNCTION) && has(passage, at - 1, ADVERB) && has(passage, at + 1, ADVERB)) at += 2
    else if (passage.units[at]?.kind === 'number' && isOfTime(passage, at - 1)) at++
    else if (isAbbreviated(passage, at) && has(passage, at - 1, TIME)) at++
    else if (has(passage, at, PREPOSITION | DETERMINER) && has(passage, at + 1, TIME)) at += 2
    else break
  }
  return at
}

/** A hyphen and a pronoun tight behind a verb. */
export function isEnclitic(passage: Passage, at: number): boolean {
  const [hyphen, pronoun] = [passage.units[at], passage.units[at + 1]]
  return hyphen?.text === '-' && pronoun?.start === hyphen.end && has(passage, at + 1, OBJECT_PRONOUN)
}

/** "on Feb. 12", "on 12 February": the word before a number, or before its stop, is one of time. */
function isOfTime(passage: Passage, at: number): boolean {
  return has(passage, at, TIME) || (isAbbreviated(passage, at) && has(passage, at - 1, TIME))
}

/** A complementiser further on, with no verb between: "said in an interview with the paper that". */
function complementiserAfter(passage: Passage, hit: CueHit, from: number, end: number): Right | null {
  const article = has(passage, from, PREPOSITION) && has(passage, from, DETERMINER)
  const low =
    (has(passage, from, PREPOSITION) && !article) ||
    has(passage, article ? from + 1 : from, ADDRESSEE) ||
    hit.entries.some((entry) => entry.group.addressed) ||
    isComma(passage.units[from]?.text ?? '')
  for (let i = from; i < Math.min(end, from + longestGap); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return null
    // A comma before the complementiser parts the clause from whoever is told: "сообщила ему, что".
    const parted = i > from && isComma(passage.units[i - 1]?.text ?? '')
    if (!low && has(passage, i, COMPLEMENTISER) && !parted && !isSubjectGap(passage, hit.to, i)) return null
    const drops = passage.reporting.words.order.dropsSubject
    const relative = has(passage, i, RELATIVE) && isVerb(passage, i + 1, i) && !drops
    // "informó la agencia, que citó a una fuente": behind a comma that closes no aside a relative clause begins.
    if (parted && drops && has(passage, i, RELATIVE) && !closesAside(passage, hit.to, i - 1)) return null
    // "..., دون أن تفصح": without that.
    if (i > from && has(passage, i, COMPLEMENTISER) && has(passage, i - 1, NEGATION)) return null
    if (i > from && has(passage, i, COMPLEMENTISER) && !relative) {
      const dative = passage.reporting.words.addressees.prepositions.includes(passage.units[from]?.norm ?? '')
      const told = !low || dative || has(passage, from, ADDRESSEE) || hit.entries.some((entry) => entry.group.addressed)
      const to = told ? addresseeRange(passage, from, i) : []
      return withFrame(hit, 'that', i + 1, to)
    }
    if (isVerb(passage, i, from) || has(passage, i, INFINITIVE_MARK)) return null
    // "تابع حديثه، [مشيرا إلى] أن": the clause is that of the gerund.
    if (i > from && passage.hitAt.get(i)?.entries.every(({ forms }) => forms.includes('gerund'))) return null
  }
  return null
}

/** The comma at `comma` closes what another behind the cue has opened: "dijo, [en la radio], que". */
function closesAside(passage: Passage, from: number, comma: number): boolean {
  let commas = 0
  for (let i = from; i < comma; i++) if (isComma((passage.units[i] as Unit).text)) commas++
  return commas % 2 === 1
}

/** "Dijo [el ministro] que": nothing but the subject stands between, where a language lets it follow. */
function isSubjectGap(passage: Passage, from: number, to: number): boolean {
  if (passage.reporting.words.order.subject === 'before') return false
  const subject = subjectAfter(passage, from, to)
  return subject?.likely === true && subject.to === to
}

function addresseeRange(passage: Passage, from: number, high: number): readonly Range[] {
  const dative = passage.reporting.words.addressees.prepositions.includes(passage.units[from]?.norm ?? '')
  if (has(passage, from, PREPOSITION) && !dative) return []
  const begin = dative ? from + 1 : from
  const end = begin < high ? phraseEnd(passage, begin, high) : begin
  return end > begin ? [rangeOf(passage, begin, end)] : []
}

/** "told reporters | it was over", "urged them | to leave", "told the crowd | how". */
function behindAddressee(passage: Passage, hit: CueHit, at: number, end: number): Right | null {
  if (has(passage, at, PREPOSITION | COMPLEMENTISER)) return null
  const past = phraseEnd(passage, at, end)
  if (past <= at) return null
  const to = [rangeOf(passage, at, past)]
  const from = skipAside(passage, past, end)
  if (from >= end) return withFrame(hit, 'object', at, [])
  if (has(passage, from, INFINITIVE_MARK | INFINITIVE)) return infinitiveOf(hit, at, from, to)
  if (has(passage, from, QUESTION)) return withFrame(hit, 'question', from, to)
  const unit = passage.units[from] as Unit
  if (isColon(unit.text))
    return from + 1 < end && !passage.units[from + 1]?.quotation ? withFrame(hit, 'colon', from + 1, to) : null
  if (has(passage, from, PREPOSITION)) {
    const entry = hit.entries.find(({ group }) => group.prepositions?.includes(unit.norm))
    if (entry?.frames.preposition && from + 1 < end) return { frame: 'preposition', entry, from: from + 1, to }
    const far = pastPrepositional(passage, from, end)
    if (far < end && isClause(passage, far, end)) return withFrame(hit, 'clause', far, to)
  } else if (isClause(passage, from, end)) return withFrame(hit, 'clause', from, to)
  return withFrame(hit, 'object', at, [])
}

/** The one spoken to is part of what is urged: "urged [them to leave]". */
function infinitiveOf(hit: CueHit, at: number, from: number, to: readonly Range[]): Right | null {
  const found = entryFor(hit, 'infinitive')
  return found ? { frame: 'infinitive', entry: found.entry, from: from > at ? at : from, to } : null
}

function pastPrepositional(passage: Passage, from: number, end: number): number {
  let at = from
  while (at < end && has(passage, at, PREPOSITION) && !opensInfinitive(passage, at)) {
    const past = phraseEnd(passage, at + 1, end)
    at = skipAside(passage, Math.max(past, at + 1), end)
  }
  return isComma(passage.units[at]?.text ?? '') ? at + 1 : at
}
