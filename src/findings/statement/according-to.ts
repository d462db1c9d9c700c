import type { Marker } from '../../languages/sections/reporting.ts'
import { build, contentRange, insideOf, lowered, quotationsIn } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './content-end.ts'
import { pastDateline } from './dateline.ts'
import {
  COMPLEMENTISER,
  CONJUNCTION,
  DATIVE,
  DETERMINER,
  NEVER_SOURCE,
  NO_SUBJECT,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYER,
} from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { has, matchesIn, type Passage, rangeOf, type Stretch, type Unit } from './passage.ts'
import { phraseEnd, subjectAfter } from './subject-after.ts'
import { isFiniteCue, isVerb } from './verbs.ts'

/*
 * According to two officials, the talks will go on. - The talks will go on, according to a palace spokesman.
 * По словам министра, переговоры продолжатся. - “We are ready,” according to the spokesman.
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const

/** Finds sentences attributed by a marker before its source. */
export function accordingTo(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesIn(passage, passage.reporting.markersBefore)) {
    const stretch = passage.stretches[passage.stretchOf[match.from] as number] as Stretch
    const candidate = attribute(passage, stretch, match.from, match.to, match.entry)
    if (candidate) found.push(candidate)
  }
  return found
}

function attribute(passage: Passage, stretch: Stretch, from: number, to: number, marker: Marker): Candidate | null {
  // "o segundo encontro", "em segundo lugar": the word is a number there.
  if (from > stretch.from && has(passage, from - 1, DETERMINER | PREPOSITION)) return null
  // "وفقا [لما قاله] الوزير": the words open an aside with its own verb.
  const as = passage.reporting.as.at(passage.units, from, stretch.end)[0]
  if (as && as.to > to) return null
  // "según [informó] la agencia": a cue behind the word makes an aside of it.
  const cue = passage.hitAt.get(to)
  if (cue && isFiniteCue(cue) && !passage.units[to]?.upper) return null
  if (passage.reporting.words.words.reflexivePassives.includes(passage.units[to]?.norm ?? '')) return null
  // "según el cual": a relative clause.
  if (has(passage, to, RELATIVE) || (has(passage, to, DETERMINER) && has(passage, to + 1, RELATIVE))) return null
  const source = sourceBehind(passage, stretch, to, marker)
  if (!source) return null
  // "não haverá segundo encontro": one word that is a number too, with nothing that parts it from the clause.
  const inside = from > stretch.from && passage.units[from - 1]?.kind === 'word'
  if (inside && to - from === 1 && !source.likely) return null
  const head = hasCases(passage) ? source.from : source.to - 1
  if (has(passage, head, NEVER_SOURCE) && !has(passage, head, SAYER) && !passage.units[head]?.upper) return null
  const relay = relayBefore(passage, stretch, from)
  const tag = relay ? null : relayTag(passage, stretch, from)
  const content = contentAround(passage, relay ? { ...stretch, from } : stretch, tag?.from ?? from, source.end)
  if (!content || pointsBackFrom(passage, stretch)) return null
  const candidate = build(passage, {
    rule: `according-to/${content.where}`,
    at: from,
    source: [rangeOf(passage, source.from, source.to)],
    // "[по] его [словам]": the source stands inside the marker.
    cue: [rangeOf(passage, from, to), ...(source.end > source.to ? [rangeOf(passage, source.to, source.end)] : [])],
    content: content.ranges,
    quotations: content.quotations,
    act: marker.act,
    strength: source.likely ? strengths[marker.strength] : lowered(strengths[marker.strength]),
  })
  const via = relay ?? tag?.via
  return candidate && via ? { ...candidate, via: [via] } : candidate
}

/** "[Об этом] сообщает агентство со ссылкой на источник": the content is the sentence before. */
function pointsBackFrom(passage: Passage, { from, end }: Stretch): boolean {
  const [match] = passage.reporting.pointsBack.at(passage.units, from, end)
  return match !== undefined && passage.hitAt.has(match.to)
}

/** "Визит отложен, [передаёт агентство] со ссылкой на источник": the same, behind the words; `from` is its comma. */
function relayTag(passage: Passage, stretch: Stretch, marker: number) {
  for (let i = marker - 1; i > stretch.from + 1 && i > marker - longestRelay; i--) {
    const hit = passage.hitAt.get(i)
    const edge = passage.units[i - 1] as Unit
    if (!hit || !(isComma(edge.text) || isDash(edge.text)) || !isFiniteCue(hit)) continue
    const phrase = subjectAfter(passage, hit.to, marker)
    const comma = phrase && isComma(passage.units[phrase.to]?.text ?? '') ? 1 : 0
    if (!phrase || phrase.to + comma !== marker) return null
    const via = { source: [rangeOf(passage, phrase.from, phrase.to)], cue: [rangeOf(passage, hit.from, hit.to)] }
    return { from: i - 1, via }
  }
  return null
}

/** Words of a cue and the agency it names. */
const longestRelay = 10

/** "[Как передаёт агентство] со ссылкой на источник, ...": who passed the words on. */
function relayBefore(passage: Passage, stretch: Stretch, marker: number): Candidate['via'][number] | null {
  const as = passage.reporting.as.at(passage.units, stretch.from, marker)[0]
  const hit = as && passage.hitAt.get(as.to)
  const phrase = hit && subjectAfter(passage, hit.to, marker)
  const comma = phrase !== null && phrase !== undefined && isComma(passage.units[phrase.to]?.text ?? '') ? 1 : 0
  if (!hit || !phrase || phrase.to + comma !== marker) return null
  return { source: [rangeOf(passage, phrase.from, phrase.to)], cue: [rangeOf(passage, hit.from, hit.to)] }
}

interface Behind {
  readonly from: number
  readonly to: number
  /** Behind the marker's second half. */
  readonly end: number
  readonly likely: boolean
}

function sourceBehind(passage: Passage, stretch: Stretch, at: number, marker: Marker): Behind | null {
  const phrase = subjectAfter(passage, at, stretch.end)
  const from = phrase?.from ?? at
  let to = phrase?.to ?? phraseEnd(passage, at, stretch.end)
  if (to <= from) return null
  // "По словам Греля, | его усилия ...": behind a comma an owned noun begins the clause, no apposition.
  for (let i = from + 1; i + 1 < to; i++)
    if (isComma((passage.units[i] as Unit).text) && has(passage, i + 1, POSSESSIVE)) to = i
  // "De acuerdo con fuentes diplomáticas, | el borrador ocupa ...": at the head of a sentence no apposition runs to its end.
  if (to >= stretch.end) for (let i = to - 1; i > from; i--) if (isComma((passage.units[i] as Unit).text)) to = i
  // The source of a marker runs to the comma: "a report in the paper", "officials at the ministry".
  const apart = unparted(passage, stretch, from)
  if (apart > 0) to = apart
  else if (!phrase || passage.units[to]?.kind === 'word') to = commaAfter(passage, to, stretch, from)
  if (marker.after) {
    const closing = closingAt(passage, from, to, stretch, marker.after)
    return closing ? { from, to: closing.from, end: closing.to, likely: true } : null
  }
  return { from, to, end: to, likely: phrase?.likely ?? false }
}

function hasCases({ reporting }: Passage): boolean {
  return (reporting.words.subject?.never.length ?? 0) > 0
}

/**
 * "Zdaniem ministra obrony | umowa jest ważna": where nouns have cases and no comma stands before the verb, the unit at which
 * the clause begins: behind the first noun, names, and words in a case that no subject has. -1 where a comma parts the two.
 */
function unparted(passage: Passage, stretch: Stretch, from: number): number {
  if (!hasCases(passage) || has(passage, from, DATIVE)) return -1
  const high = Math.min(stretch.end, from + longestUnparted)
  let verb = from + 1
  while (verb < high && !isVerb(passage, verb, from)) {
    const { text, quotation } = passage.units[verb] as Unit
    if (quotation?.kind === 'inline') break
    if (isComma(text) || isDash(text)) return -1
    verb++
  }
  if (verb >= high) return -1
  const goesOn = (at: number) => passage.units[at]?.upper || has(passage, at, NO_SUBJECT | NEVER_SOURCE)
  let at = from + 1
  if (!has(passage, from, PRONOUN | OBJECT_PRONOUN)) {
    // An adjective before its noun: "czeskiego ministra".
    if (has(passage, from, NO_SUBJECT) && !passage.units[from]?.upper && at < verb) at++
    while (at < verb && (goesOn(at) || (has(passage, at, PREPOSITION | CONJUNCTION) && goesOn(at + 1)))) at++
  }
  return at < verb ? at : -1
}

/** No verb is looked for further on. */
const longestUnparted = 40

function commaAfter(passage: Passage, at: number, stretch: Stretch, from: number): number {
  for (let i = at; i < Math.min(stretch.end, from + 30); i++) {
    const unit = passage.units[i] as Unit
    if (
      unit.quotation?.kind === 'speech' ||
      isComma(unit.text) ||
      (isDash(unit.text) && unit.start > (passage.units[i - 1] as Unit).end)
    )
      return i
    if (has(passage, i, CONJUNCTION) && i > at && passage.units[i + 1]?.upper === false) return i
  }
  return Math.min(stretch.end, from + 30)
}

function closingAt(passage: Passage, from: number, to: number, stretch: Stretch, after: string) {
  const words = after.split(' ')
  for (let i = from; i < Math.min(stretch.end, to + 4); i++) {
    if (words.every((word, index) => passage.units[i + index]?.norm === word)) return { from: i, to: i + words.length }
  }
  return null
}

function contentAround(passage: Passage, stretch: Stretch, from: number, end: number) {
  const { units } = passage
  const before = units[from - 1]
  // A quotation that ended its own sentence: “Yes!” according to Kolt.
  const spoken = before?.quotation ?? units[from - 2]?.quotation
  if (from === stretch.from && before && spoken?.kind === 'speech') {
    return { where: 'quotation', ranges: insideOf(passage, spoken), quotations: [spoken] }
  }
  if (from === stretch.from || (from === stretch.from + 1 && !before?.quotation)) {
    let begin = end
    while (begin < stretch.end && (isComma((units[begin] as Unit).text) || isDash((units[begin] as Unit).text))) begin++
    // "بحسب الوزير، [فإن] الاتصال تأجل"
    if (has(passage, begin, CONJUNCTION) && has(passage, begin + 1, COMPLEMENTISER)) begin += 2
    // "Según la ministra, que viajó ayer, | el plan sirve"
    if (has(passage, begin, RELATIVE)) {
      const comma = commaAfter(passage, begin, stretch, begin)
      if (comma + 1 < stretch.end) begin = comma + 1
    }
    // "A su juicio, el plan es bueno, y pide que": where a subject may be dropped, the source speaks on.
    const last = passage.reporting.words.order.dropsSubject ? clauseEnd(passage, begin) : stretch.end
    const range = begin < stretch.end ? contentRange(passage, begin, last) : null
    return range ? { where: 'after', ranges: [range], quotations: quotationsIn(passage, begin, last) } : null
  }
  if (spoken?.kind === 'speech' && (isComma(before?.text ?? '') || before?.quotation)) {
    return { where: 'quotation', ranges: insideOf(passage, spoken), quotations: [spoken] }
  }
  let begin = pastDateline(passage, stretch.from)
  while (begin < from && (has(passage, begin, CONJUNCTION) || isStop((units[begin] as Unit).text))) begin++
  const first = contentRange(passage, begin, from)
  const rest = end < stretch.end && isComma(units[end]?.text ?? '') ? contentRange(passage, end, stretch.end) : null
  if (!first) return null
  const short = from - begin < 12 && rest
  return {
    where: 'before',
    ranges: short && rest ? [first, rest] : [first],
    quotations: [
      ...quotationsIn(passage, begin, from),
      ...(short && rest ? quotationsIn(passage, end, stretch.end) : []),
    ],
  }
}
