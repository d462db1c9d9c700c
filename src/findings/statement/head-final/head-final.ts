import type { Candidate } from '../candidate.ts'
import { CLOSING_COMPLEMENTISER } from '../flags.ts'
import type { Passage, Stretch, Unit } from '../passage.ts'
import { rangeOf } from '../passage.ts'
import { trimSlot } from './clause.ts'
import { type Event, eventsIn } from './events.ts'
import { headline } from './headline.ts'
import { leadingSubject } from './leading-subject.ts'
import { markersIn } from './marker.ts'
import { phrasesIn, type Slot, subjectOf } from './noun-phrases.ts'
import type { Telling } from './telling.ts'
import { tellingOf } from './telling-of.ts'
import { type HeadFinal, headFinal } from './words.ts'

/**
 * Statements in languages whose verb ends the clause:
 * చర్చలు జరుగుతాయని | గ్రెల్ | విలేకరులకు చెప్పారు. - and the order of machine translation: గ్రెల్ చెప్పారు “...” ...
 */
export function headFinalStatements(passage: Passage, first: boolean): Candidate[] {
  const words = passage.reporting.words.headFinal
  if (!words || words.particles || words.postposed) return []
  const compiled = headFinal(words)
  const titled = first || passage.kind === 'title' || passage.kind === 'heading'
  const [region] = passage.stretches
  const title = titled && region ? headline(passage, compiled) : null
  if (title && region) return toCandidates(passage, region, title)
  return regionsOf(passage, compiled).flatMap((region, index, regions) =>
    tellingsIn(passage, compiled, region).flatMap((telling) => {
      const settled = telling.rule === 'head-final/back' ? pointBack(passage, telling, regions[index - 1]) : telling
      return settled ? toCandidates(passage, region, settled) : []
    }),
  )
}

/** What "this matter" points to: the sentence before; nothing where the paragraph begins. */
function pointBack(passage: Passage, telling: Telling, before: Stretch | undefined): Telling | null {
  const content = before ? trimSlot(passage, { from: before.from, to: before.end }) : null
  return content ? { ...telling, content: [content] } : null
}

/** Sentences, joined where a quotation's complementiser or the words of a gerund were cut off: `“C.” | అని S K`. */
function regionsOf(passage: Passage, words: HeadFinal): Stretch[] {
  const regions: Stretch[] = []
  for (const stretch of passage.stretches) {
    const last = regions.at(-1)
    const first = passage.units[stretch.from] as Unit
    const joins =
      last !== undefined &&
      ((first.quotation === null && (first.flags & CLOSING_COMPLEMENTISER) !== 0) || endsInGerund(passage, words, last))
    if (joins) regions.splice(-1, 1, { ...last, to: stretch.to, end: stretch.end })
    else regions.push(stretch)
  }
  return regions
}

function endsInGerund(passage: Passage, words: HeadFinal, { from, end, to }: Stretch): boolean {
  if (to - end < 2) return false
  return eventsIn(passage, words, { from: Math.max(from, end - 4), to: end }).some(
    (event) => event.kind === 'gerund' && event.to === end,
  )
}

function tellingsIn(passage: Passage, words: HeadFinal, region: Stretch): Telling[] {
  const slot = { from: region.from, to: region.end }
  const markers = markersIn(passage, words, slot)
  const tellings = markers.map(({ telling }) => telling)
  let from = slot.from
  for (const { at } of markers) {
    tellings.push(...verbsIn(passage, words, { from, to: at.from }))
    from = at.to
  }
  tellings.push(...verbsIn(passage, words, { from, to: slot.to }))
  return tellings.sort((a, b) => begin(a) - begin(b))
}

function begin({ cue, content }: Telling): number {
  return Math.min(...[...cue, ...content].map(({ from }) => from))
}

function verbsIn(passage: Passage, words: HeadFinal, slot: Slot): Telling[] {
  const events = eventsIn(passage, words, slot)
  const tellings: Telling[] = []
  let left = slot.from
  let speaking: Telling | null = null
  for (const [index, event] of events.entries()) {
    if (event.from < left) continue
    if (event.kind === 'gerund') {
      const telling = speech(passage, words, event, { from: Math.max(left, event.from - longestClause), to: slot.to })
      if (!telling) continue
      if (index + 1 < events.length) speaking = telling
      else tellings.push(telling)
      left = event.to
      continue
    }
    const next = nextTelling(passage, words, events, index, slot.to)
    const right = next ? beforeNext(passage, event.to) : slot.to
    const near = Math.max(left, event.from - longestClause)
    const telling = tellingOf({ passage, words, event, left: near, right, speaking, last: next === null })
    if (!telling) continue
    tellings.push(telling)
    speaking = null
    left = Math.max(event.to, ...telling.content.map(({ to }) => to))
    if (!next) tellings.push(...trailing(passage, telling, { from: left, to: slot.to }))
  }
  if (speaking) tellings.push(speaking)
  return tellings
}

/** No clause reaches further back from its verb than this many units, so that time stays linear. */
const longestClause = 400

/** How many verbs further a clause looks for one that has a source and content of its own. */
const lookAhead = 3

/** The next verb that reports something of its own; null where the rest of the sentence belongs to this one. */
function nextTelling(
  passage: Passage,
  words: HeadFinal,
  events: readonly Event[],
  index: number,
  to: number,
): Event | null {
  const left = (events[index] as Event).to
  for (const event of events.slice(index + 1, index + 1 + lookAhead)) {
    if (event.kind === 'gerund') return event
    if (tellingOf({ passage, words, event, left, right: to, speaking: null, last: true })) return event
  }
  return events[index + 1 + lookAhead] ?? null
}

/** Where a verb's own words end if another verb follows: behind a quotation that stands just behind it. */
function beforeNext(passage: Passage, from: number): number {
  const at = passage.units[from]?.kind === 'mark' && !passage.units[from]?.quotation ? from + 1 : from
  return passage.units[at]?.quotation ? at + 1 : from
}

/** `S మాట్లాడుతూ C`: all that follows the gerund, if no verb of reporting ends it. */
function speech(passage: Passage, words: HeadFinal, event: Event, slot: Slot): Telling | null {
  const before = { from: slot.from, to: event.from }
  const subject =
    leadingSubject(passage, words, { from: slot.from, to: event.from }).subject ??
    subjectOf(passage, words, phrasesIn(passage, words, before))
  const content = trimSlot(passage, { from: event.to, to: slot.to })
  const [entry] = event.entries
  if (!content || !entry || content.to - content.from < 2) return null
  return {
    rule: 'head-final/gerund',
    subject,
    cue: [event],
    content: [content],
    to: [],
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: 'usual',
    without: 'carried',
    frame: 'colon',
  }
}

/** `S X-ను K, C2 “...” ...`: a clause with a quotation behind a described object is the same speaker's. */
function trailing(passage: Passage, before: Telling, slot: Slot): Telling[] {
  if (before.frame !== 'object') return []
  const content = trimSlot(passage, slot)
  if (!content) return []
  let quoted = false
  for (let i = content.from; i < content.to; i++) quoted ||= Boolean(passage.units[i]?.quotation)
  if (!quoted) return []
  return [
    {
      ...before,
      rule: 'head-final/trailing',
      act: 'assert',
      subject: null,
      cue: [],
      content: [content],
      strength: 'usual',
      without: 'carried',
      frame: 'quotation',
    },
  ]
}

/** The candidate of a telling; none where nothing stands between the marks. */
export function toCandidates(passage: Passage, region: Stretch, telling: Telling): Candidate[] {
  const candidate = toCandidate(passage, region, telling)
  return candidate.content.every(({ start, end }) => start < end) ? [candidate] : []
}

function toCandidate(passage: Passage, region: Stretch, telling: Telling): Candidate {
  const source = telling.subject ? [rangeOf(passage, telling.subject.from, telling.subject.to)] : []
  const carries = !telling.subject && telling.without === 'carried'
  const quoted = telling.content.flatMap(({ from, to }) =>
    passage.units.slice(from, to).flatMap(({ quotation }) => quotation?.more ?? []),
  )
  return {
    rule: telling.rule,
    sentence: region.index,
    source,
    cue: telling.cue.map(({ from, to }) => rangeOf(passage, from, to)),
    content: telling.content.map((slot) => contentRange(passage, slot)) as [Candidate['content'][0]],
    marked: quoted,
    to: telling.to.map(({ from, to }) => rangeOf(passage, from, to)),
    via: [],
    act: telling.act,
    manner: telling.manner,
    negated: telling.negated,
    hedge: null,
    strength: telling.strength,
    sourced: telling.subject ? 'here' : carries ? 'carried' : 'none',
    carriedFrom: null,
    level: passage.level,
  }
}

/** A content that is one quotation begins and ends inside its marks. */
function contentRange(passage: Passage, { from, to }: Slot): Candidate['content'][0] {
  const only = to - from === 1 ? (passage.units[from] as Unit).quotation : null
  if (only) return { start: only.range.inner.start, end: (only.more.at(-1) ?? only.range).inner.end }
  return rangeOf(passage, from, to)
}
