import { build, contentRange, cueRange, entryFor, lowered, quotationsIn, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { pastCircumstances } from './circumstances.ts'
import { pastDateline } from './dateline.ts'
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './flags.ts'
import { isComma, isDash } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, endsInComma, has, type Passage, type Stretch, stretchAt, type Unit } from './passage.ts'
import { rightOf } from './right-context.ts'
import { phraseEnd, subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isBaseForm, isClause, isFiniteCue, isVerb } from './verbs.ts'

/*
 * The talks will go on, the minister said. - Визит отложен, сообщил представитель дворца.
 * The talks, she said on Monday, would go on. - As the agency reported, the road is closed.
 */

/** The words that open an aside are no more than these: tal y como. */
const longestAs = 3

/** Finds tags without marks: the clause before the comma, and what follows the tag, is the content. */
export function sentenceTag(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const hit of passage.hits) {
    if (!isFiniteCue(hit)) continue
    if (!isVerb(passage, hit.from, stretchAt(passage, hit.from).from)) continue
    const frame = entryFor(hit, 'tag')
    if (!frame) continue
    const stretch = passage.stretches[passage.stretchOf[hit.from] as number] as Stretch
    const tag = tagOf(passage, hit, stretch)
    if (!tag) continue
    const before = contentRange(passage, tag.begin, tag.from)
    const after =
      tag.to < stretch.end && !goesOnReporting(passage, tag.to) && !describes(passage, tag, stretch.end)
        ? contentRange(passage, tag.to, stretch.end)
        : null
    if (!before && !after) continue
    // "Jak podała agencja, [powołując się na] źródło, ...": it only passes on what the marker attributes.
    if (tag.as && !before && opensMarker(passage, tag.to + 1, stretch.end)) continue
    if (passage.units[tag.from - 2]?.quotation?.kind === 'speech' && tag.from - 2 <= tag.begin) continue
    const strength = strengthOf(frame.entry, 'tag')
    // A rare verb behind a noun that never speaks is no tag.
    if (!tag.source?.likely && strength !== 'high') continue
    const candidate = build(passage, {
      rule: tag.as ? 'as-aside' : after && before ? 'sentence-tag/within' : 'sentence-tag',
      at: hit.from,
      source: rangesOf(passage, tag.source),
      cue: [cueRange(passage, hit)],
      content: [before, after].flatMap((range) => (range ? [range] : [])),
      quotations: [...quotationsIn(passage, tag.begin, tag.from), ...quotationsIn(passage, tag.to, stretch.end)],
      hit,
      entry: frame.entry,
      strength: tag.source?.likely ? strength : lowered(strength),
      ...(tag.source ? {} : { sourced: 'carried' as const }),
    })
    if (candidate) found.push(candidate)
  }
  return found
}

/** A marker with its source behind it: "со ссылкой на источник". */
function opensMarker(passage: Passage, at: number, end: number): boolean {
  return passage.reporting.markersBefore.at(passage.units, at, end).some(({ entry }) => entry.after === null)
}

/** "..., she said, adding that": behind the tag the reporter goes on. */
function goesOnReporting(passage: Passage, at: number): boolean {
  const hit = passage.hitAt.get(at + 1)
  return hit?.entries.some((entry) => entry.forms.includes('gerund')) ?? false
}

/** "..., said Ana Kolt, [who leads the talks]", "[professor of law in Torvin]": behind a whole clause and its tag, words about the source. */
function describes(passage: Passage, { begin, from, to }: Found, end: number): boolean {
  if (!isClause(passage, begin, from)) return false
  const clause = has(passage, to + 1, COMPLEMENTISER) && passage.reporting.bareClauses
  if (has(passage, to + 1, RELATIVE) && !clause) return true
  for (let i = to + 1; i < end; i++) if (passage.units[i]?.quotation || isVerb(passage, i, to)) return false
  return true
}

interface Found {
  /** Null where a language drops its subject. */
  readonly source: Phrase | null
  /** Units of the tag: its comma, or its first word, to the unit behind it. */
  readonly from: number
  readonly to: number
  /** Where the content begins. */
  readonly begin: number
  readonly as: boolean
}

function tagOf(passage: Passage, hit: CueHit, stretch: Stretch): Found | null {
  const left = subjectBefore(passage, hit.from)
  const phrase = left && !left.relative ? left : null
  const candidates: { source: Phrase | null; from: number; to: number }[] = []
  if (phrase) candidates.push({ source: phrase, from: phrase.from, to: hit.to })
  // Where a subject may follow any verb, what stands before a comma is the content.
  const { order } = passage.reporting.words
  const lead = leadOf(passage, hit.from, stretch)
  const parted = (order.subject === 'both' || lead < hit.from) && isComma(passage.units[lead - 1]?.text ?? '')
  if ((!phrase || parted) && order.tagSubject !== 'before') {
    const right = isBaseForm(hit)
      ? null
      : subjectAfter(passage, pastCircumstances(passage, hit.to, stretch.end), stretch.end)
    if (right) candidates.push({ source: right, from: lead, to: right.to })
    else if (order.dropsSubject && isAlone(passage, hit, stretch))
      candidates.push({ source: null, from: hit.from, to: hit.to })
  }
  for (const { source, from, to } of candidates) {
    const opened = asBefore(passage, from, stretch.from)
    const as = opened >= 0
    const first = as ? opened : from
    const edge = passage.units[first - 1]
    const apart =
      first > stretch.from &&
      edge !== undefined &&
      (edge.quotation === null ? isComma(edge.text) || isDash(edge.text) : endsInComma(passage, edge))
    const end = tagEnd(passage, pastAddressee(passage, hit, to, stretch), stretch)
    // "según informó la agencia, que citó a una fuente": a relative clause about the source.
    const relative = (as || from === hit.from) && has(passage, end + 1, RELATIVE) && !passage.reporting.bareClauses
    if (end < 0 || (has(passage, end + 1, COMPLEMENTISER) && !relative)) continue
    // "من جانبه، كتب الرئيس على منصة [أن] المكالمة ...": where the verb stands first, its clause follows.
    if (!as && order.subject === 'after' && opensClause(passage, to, end)) continue
    // "Как передаёт агентство со ссылкой на источник": the agency only passes the words on.
    const comma = isComma(passage.units[to]?.text ?? '') ? 1 : 0
    const passed = comma === 0 || (!as && to + 1 < stretch.end)
    if ((as || (source !== null && source.from >= hit.to)) && passed && opensMarker(passage, to + comma, stretch.end))
      continue
    if (as && first === stretch.from && end < stretch.end) return { source, from: first, to: end, begin: first, as }
    // "... حسبما أعلنت الشركة": no comma need stand before it.
    const loose = as && order.subject === 'after' && first > stretch.from
    if (!apart && !loose) continue
    // ", something she has asked for": words by which the reporter goes on.
    if (
      !as &&
      first === source?.from &&
      passage.reporting.stopsAfterComma.at(passage.units, first, stretch.end).length > 0
    )
      continue
    const last = edge?.quotation || !apart ? first : first - 1
    const begin = contentBegin(passage, last, stretch)
    if (begin >= last) continue
    const whole = end >= stretch.end
    if (!whole && !as && end - to > 6) continue
    if (!whole && !as && !isParenthetical(passage, begin, last)) continue
    // "..., сообщил представитель": a cue before its source can only be a tag.
    const inverted = source === null ? hit.from === from : source.from >= hit.to
    if (whole && !as && !inverted && !isClause(passage, pastLeadIn(passage, begin, last), last)) continue
    return { source, from: first, to: end, begin, as }
  }
  return null
}

function opensClause(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(passage, i, COMPLEMENTISER)) return true
  return false
}

/** Where the words begin that open an aside before `at`: "tal como | afirmó", "según [le] | dijo"; -1 where none stand. */
function asBefore(passage: Passage, at: number, low: number): number {
  let end = at
  while (end > low && has(passage, end - 1, OBJECT_PRONOUN) && passage.reporting.words.order.dropsSubject) end--
  for (let i = Math.max(low, end - longestAs); i < end; i++) {
    if (passage.reporting.as.at(passage.units, i, end)[0]?.to === end) return i
  }
  return -1
}

/** "..., recordó, ...": a cue between two commas, or between one and the end, with no subject. */
function isAlone(passage: Passage, hit: CueHit, stretch: Stretch): boolean {
  const next = passage.units[hit.to]
  return isComma(passage.units[hit.from - 1]?.text ?? '') && (hit.to >= stretch.end || isComma(next?.text ?? ''))
}

/** ", [a indiqué] le palais": the auxiliary before an inverted cue goes with the tag. */
function leadOf(passage: Passage, cue: number, stretch: Stretch): number {
  let at = cue
  while (at > stretch.from && has(passage, at - 1, AUXILIARY | ADVERB)) at--
  return at
}

/** "..., she told [a briefing] at the Amber House on Friday." */
function pastAddressee(passage: Passage, hit: CueHit, to: number, stretch: Stretch): number {
  if (to !== hit.to || to >= stretch.end || !hit.entries.some((entry) => entry.group.addressed)) return to
  const past = phraseEnd(passage, to, stretch.end)
  const right = rightOf(passage, hit)
  const telling = right !== null && right.frame !== 'object'
  return telling || tagEnd(passage, past, stretch) < stretch.end ? to : Math.max(to, past)
}

/** Where a tag ends: at the sentence's end or a comma, times and short phrases before it taken in; -1 where words of a clause follow. */
function tagEnd(passage: Passage, from: number, stretch: Stretch): number {
  let at = from
  if (at >= stretch.end) return stretch.end
  if (
    !isComma(passage.units[at]?.text ?? '') &&
    !isDash(passage.units[at]?.text ?? '') &&
    !has(passage, at, TIME | PREPOSITION | ADVERB | SUBORDINATOR)
  )
    return -1
  for (; at < stretch.end && at < from + 40; at++) {
    const unit = passage.units[at] as Unit
    if (unit.quotation?.kind === 'speech') return -1
    if (isComma(unit.text) || isDash(unit.text)) return at
    if (has(passage, at, SUBORDINATOR) && !has(passage, at, PREPOSITION | TIME)) return stretch.end
  }
  return at >= stretch.end ? stretch.end : -1
}

/** The content before a tag begins with its sentence, or behind ", but" and the like where another statement stands before. */
function contentBegin(passage: Passage, comma: number, stretch: Stretch): number {
  let begin = pastDateline(passage, stretch.from)
  while (begin < comma && has(passage, begin, CONJUNCTION)) begin++
  return begin
}

/** "On Monday, as the road opened, the talks began": past what leads in to the clause; the end where nothing else stands. */
function pastLeadIn(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to && has(passage, at, PREPOSITION | SUBORDINATOR | TIME | ADVERB) && !has(passage, at, DETERMINER)) {
    let comma = at
    if (
      has(passage, at, ADVERB) &&
      !has(passage, at, PREPOSITION | SUBORDINATOR) &&
      !isComma(passage.units[at + 1]?.text ?? '')
    )
      break
    while (comma < to && !isComma((passage.units[comma] as Unit).text)) comma++
    // "By early May the prisoners were home": a phrase without a comma of its own belongs to the clause.
    if (comma >= to && !has(passage, at, SUBORDINATOR)) return at
    at = comma + 1
  }
  return Math.min(at, to)
}

/** Words before a tag in mid-sentence: "The talks, she said, would ...": short, without a verb of their own. */
function isParenthetical(passage: Passage, from: number, to: number): boolean {
  return to - from < 40 && !hasCue(passage, from, to)
}

function hasCue(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = passage.hitAt.get(i)
    if (hit && isFiniteCue(hit) && isVerb(passage, i, from)) return true
  }
  return false
}
