import type { Frame } from '../../languages/sections/reporting.ts'
import type { Act } from '../../model/acts.ts'
import type { Range } from '../../model/span.ts'
import { build, contentRange, entryFor, lowered, quotationsIn, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueEntry } from './cue-forms.ts'
import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  DETERMINER,
  INFINITIVE,
  INFINITIVE_MARK,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './flags.ts'
import { behindLinks } from './links.ts'
import { isColon, isComma } from './marks.ts'
import { type CueHit, has, type Passage, rangeOf, stretchAt, type Unit } from './passage.ts'
import { type SourceOf, sourceOf } from './source-of.ts'
import { phraseEnd } from './subject-after.ts'
import { isClause, isVerb } from './verbs.ts'

/*
 * The minister said that talks would go on. - She said talks would go on. - He promised to come back.
 * They denied the charge. - The aide warned of a long war. - He would not say whether they met.
 * Kolt told reporters on Monday that she would stay, adding that nobody had left.
 */

/** What a cue governs to its right: the frame, the first unit of the content, and who is spoken to. */
interface Right {
  readonly frame: Frame
  readonly entry: CueEntry
  readonly from: number
  readonly to: readonly Range[]
}

/** Between cue and complementiser no more than this many words may stand. */
const longestGap = 24

/** Finds contents that follow their cue in its own sentence: clauses, infinitives, questions, noun phrases. */
export function complement(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const hit of passage.hits) {
    const source = sourceOf(passage, hit)
    const asked = isAsked(passage, hit, source)
    if (!asked && (source.nominal || source.passive || (!source.phrase && !source.inherited))) continue
    const right = rightOf(passage, hit)
    if (asked && !(right && passiveFrames.includes(right.frame))) continue
    if (!right) {
      const bare = bareStatement(passage, hit, source)
      if (bare) found.push(bare)
      continue
    }
    const end = endOf(passage, hit, right, source)
    const refuses = refusesToSay(passage, right)
    const from = refuses ? Math.min(pastInfinitive(passage, right.from), end - 1) : right.from
    const range = contentRange(passage, from, end)
    if (!range) continue
    // "предложила другие варианты": what stands behind the cue is the content, not its source.
    if (source.phrase && source.phrase.from >= right.from && source.phrase.from < end) continue
    const candidate = build(passage, {
      rule: `complement/${right.frame}`,
      at: hit.from,
      source: asked ? [] : rangesOf(passage, source.phrase),
      cue: [rangeOf(passage, hit.from, cueEnd(hit, right)), ...(refuses ? [rangeOf(passage, right.from, from)] : [])],
      content: [range],
      quotations: quotationsIn(passage, right.from, end),
      hit,
      entry: right.entry,
      ...(refuses ? { act: right.entry.group.sayingAct as Act } : {}),
      to: right.to,
      strength: strengthHere(passage, right, source, end),
    })
    if (candidate) found.push(candidate)
  }
  return found
}

const passiveFrames: readonly Frame[] = ['that', 'question', 'preposition', 'infinitive']

/** "Asked whether ...", "when asked about ...", "he was told that ...": whoever asked or told is not named. */
function isAsked(passage: Passage, hit: CueHit, source: SourceOf): boolean {
  if (!hit.entries.some((entry) => entry.group.addressed && entry.forms.includes('participle'))) return false
  const { from } = stretchAt(passage, hit.from)
  return source.passive || (hit.from === from && !source.phrase) || has(passage, hit.from - 1, SUBORDINATOR)
}

/** The cue alone: "the palace declined to comment." Its own words are the content. */
function bareStatement(passage: Passage, hit: CueHit, source: SourceOf): Candidate | null {
  const frame = entryFor(hit, 'none')
  if (!frame || !source.phrase) return null
  return build(passage, {
    rule: 'complement/none',
    at: hit.from,
    source: rangesOf(passage, source.phrase),
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: [rangeOf(passage, hit.from, hit.to)],
    hit,
    entry: frame.entry,
    strength: strengthOf(frame.entry, 'none'),
  })
}

/** The preposition that opens a content goes with the cue: "[warned of] [a long winter]". */
function cueEnd(hit: CueHit, right: Right): number {
  return right.frame === 'preposition' && right.from === hit.to + 1 ? right.from : hit.to
}

/** "refused on Friday [to disclose] details": the infinitive is a verb of saying. */
function refusesToSay(passage: Passage, { frame, entry, from }: Right): boolean {
  if (frame !== 'infinitive' || entry.group.sayingAct === undefined) return false
  const at = has(passage, from, INFINITIVE_MARK) ? from + 1 : from
  return passage.hitAt.get(at)?.entries.some(({ forms }) => forms.includes('infinitive')) ?? false
}

/** The unit behind the infinitive, which is part of the cue: "refused [to disclose] | details". */
function pastInfinitive(passage: Passage, from: number): number {
  const at = has(passage, from, INFINITIVE_MARK) ? from + 1 : from
  return passage.hitAt.get(at)?.to ?? at + 1
}

function strengthHere(passage: Passage, right: Right, source: SourceOf, end: number): Candidate['strength'] {
  let strength = strengthOf(right.entry, right.frame)
  if (!source.phrase?.likely) strength = lowered(strength)
  if (quotationsIn(passage, right.from, end).length > 0 && strength === 'low') strength = 'usual'
  return strength
}

function endOf(passage: Passage, hit: CueHit, right: Right, source: SourceOf): number {
  const end =
    right.frame === 'object' || right.frame === 'preposition'
      ? objectEnd(passage, right.from)
      : clauseEnd(passage, right.from)
  return source.phrase?.relative ? Math.min(end, asideEnd(passage, hit.to, end)) : end
}

/** "Kolt, who said it was late, left": the content ends with the aside where a verb follows its comma. */
function asideEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (!isComma((passage.units[i] as Unit).text)) continue
    for (let j = i + 1; j < Math.min(end, i + 4); j++) if (isVerb(passage, j, i)) return i
  }
  return end
}

/** Looks at what stands to the right of a cue. */
function rightOf(passage: Passage, hit: CueHit): Right | null {
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
  if (has(passage, at, PREPOSITION)) {
    // "said in a statement the talks ..." and "said on Monday it would": past the phrase, then a clause.
    const past = pastPrepositional(passage, at, end)
    if (past < end && isClause(passage, past, end)) {
      // "says despite the rain, she will come": a comma shows that the phrase belongs to the clause.
      return withFrame(hit, 'clause', isComma(passage.units[past - 1]?.text ?? '') ? at : past, [])
    }
    return null
  }
  return here
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
    const entry = hit.entries.find(({ group }) => group.prepositions?.includes(unit.norm))
    return entry?.frames.preposition && at + 1 < end ? { frame: 'preposition', entry, from: at + 1, to: [] } : null
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
    if (has(passage, at, TIME) || (has(passage, at, ADVERB) && !has(passage, at, PREPOSITION | PRONOUN))) at++
    else if (passage.units[at]?.kind === 'number' && has(passage, at - 1, TIME)) at++
    else if (has(passage, at, PREPOSITION) && has(passage, at + 1, TIME)) at += 2
    else break
  }
  return at
}

/** A complementiser further on, with no verb between: "said in an interview with the paper that". */
function complementiserAfter(passage: Passage, hit: CueHit, from: number, end: number): Right | null {
  const low =
    has(passage, from, PREPOSITION) ||
    has(passage, from, ADDRESSEE) ||
    hit.entries.some((entry) => entry.group.addressed) ||
    isComma(passage.units[from]?.text ?? '')
  if (!low) return null
  for (let i = from; i < Math.min(end, from + longestGap); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return null
    if (i > from && has(passage, i, COMPLEMENTISER) && !(has(passage, i, RELATIVE) && isVerb(passage, i + 1, i))) {
      const to = hit.entries.some((entry) => entry.group.addressed) ? addresseeRange(passage, from, i) : []
      return withFrame(hit, 'that', i + 1, to)
    }
    if (isVerb(passage, i, from) || has(passage, i, INFINITIVE_MARK)) return null
  }
  return null
}

function addresseeRange(passage: Passage, from: number, high: number): readonly Range[] {
  if (has(passage, from, PREPOSITION)) return []
  const end = phraseEnd(passage, from, high)
  return end > from ? [rangeOf(passage, from, end)] : []
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
  while (at < end && has(passage, at, PREPOSITION)) {
    const past = phraseEnd(passage, at + 1, end)
    at = skipAside(passage, Math.max(past, at + 1), end)
  }
  return isComma(passage.units[at]?.text ?? '') ? at + 1 : at
}
