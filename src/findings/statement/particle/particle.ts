import type { Frame } from '../../../languages/sections/reporting.ts'
import type { Candidate } from '../candidate.ts'
import type { CueEntry } from '../cue-forms.ts'
import { ADDRESSEE, CLOSING_COMPLEMENTISER, CONJUNCTION } from '../flags.ts'
import { toCandidates } from '../head-final/head-final.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import type { Telling } from '../head-final/telling.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, type Stretch, type Unit } from '../passage.ts'
import { pastCircumstances } from './circumstances.ts'
import { canSpeak, phraseBefore, sourceIn } from './source.ts'
import { type Particles, particlesOf } from './words.ts'

/*
 * 報道官は12日、記者団に対し、「会談は建設的だった」と述べた。 - 「合意していない」と外相は反論した。
 * 政府高官によると、電話は先方の要請で行われたという。 - 報道官は開催時期について明らかにしなかった。
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const
/** Between a content and its verb no more units may stand. */
const longestGap = 24

/** Finds statements in languages whose particles show source and content. */
export function particleStatements(passage: Passage): Candidate[] {
  const words = passage.reporting.words.headFinal
  const particles = words && particlesOf(words)
  if (!particles) return []
  return passage.stretches.flatMap((stretch) =>
    tellingsIn(passage, particles, stretch).flatMap((telling) => toCandidates(passage, stretch, telling)),
  )
}

function tellingsIn(passage: Passage, particles: Particles, stretch: Stretch): Telling[] {
  const tellings: Telling[] = []
  let left = pastDateline(passage, stretch)
  const marked = markerIn(passage, particles, stretch)
  if (marked) {
    tellings.push(marked.telling)
    left = marked.after
  }
  let reported = marked !== null
  for (const hit of hitsIn(passage, stretch)) {
    if (hit.from < left) continue
    const place = placeOf(passage, particles, hit, stretch)
    if (place === 'describes') continue
    const turn = place === 'inside' ? 'inside' : reported ? 'chained' : 'first'
    const telling = behindSpeech(passage, particles, hit, stretch) ?? tellingOf(passage, particles, hit, left, turn)
    if (!telling) continue
    tellings.push(telling)
    reported = true
    if (place === 'inside') continue
    left = hit.to
    while (particles.is(passage.units[left]?.norm ?? '', 'joins')) left++
  }
  if (!reported) {
    const back = pointsBack(passage, particles, stretch)
    if (back) return [back]
    const telling =
      passage.kind === 'paragraph' ? hearsay(passage, particles, stretch) : headline(passage, particles, stretch)
    if (telling) tellings.push(telling)
  }
  return tellings
}

/** A dateline's brackets at most so many units apart. */
const longestDateline = 24

/** 【カサミーラ2026年3月12日＝北斗通信】: no part of what is said. */
function pastDateline(passage: Passage, { from, end }: Pick<Stretch, 'from' | 'end'>): number {
  if (!'【［（[('.includes(passage.units[from]?.text || '-')) return from
  for (let i = from + 1; i < Math.min(end, from + longestDateline); i++)
    if ('】］）])'.includes((passage.units[i] as Unit).text)) return i + 1
  return from
}

function hitsIn(passage: Passage, { from, end }: Stretch): readonly CueHit[] {
  return passage.hits.filter((hit) => hit.from >= from && hit.to <= end)
}

/** What a verb of saying does where it stands: ends its clause, stands inside the words of another, describes a noun. */
function placeOf(
  passage: Passage,
  particles: Particles,
  hit: CueHit,
  { end }: Stretch,
): 'ends' | 'inside' | 'describes' {
  const next = passage.units[hit.to]
  if (!next || hit.to >= end || (next.kind === 'mark' && !next.quotation)) return 'ends'
  if (particles.is(next.norm, 'joins')) return 'ends'
  return has(passage, hit.to, CLOSING_COMPLEMENTISER) ? 'inside' : 'describes'
}

function tellingOf(passage: Passage, particles: Particles, hit: CueHit, left: number, turn: Turn): Telling | null {
  const ahead = pointedTo(passage, particles, hit, left)
  if (ahead) return ahead
  const closed = closedBefore(passage, hit, left) ?? spokenBefore(passage, particles, hit, left)
  const object = closed ?? objectBefore(passage, particles, hit, left)
  const bare = object ? null : entryWith(hit, 'none')
  if (!object && !bare) return null
  const end = object?.at ?? hit.from
  const entry = object?.entry ?? (bare as CueEntry)
  const frame: Frame = object?.frame ?? 'none'
  const inGap = object ? sourceIn(passage, particles, { from: end, to: hit.from }, ['topics', 'subjects']) : null
  const whole = { from: left, to: end }
  const opening = { from: pastOpening(passage, whole), to: end }
  const leading = inGap ?? leadingSource(passage, particles, opening, turn)
  // What is done to something is told of somebody; words inside others' need their own speaker or marks.
  const silent = entry.group.act === 'decline-to-say'
  const needed = (frame === 'object' && turn === 'first') || (turn === 'inside' && frame !== 'quotation')
  if (!leading && !silent && needed) return null
  const begin = leading && !inGap ? leading.after : left
  const from = pastCircumstances(passage, particles, { from: begin, to: end })
  const content = trimmed(passage, particles, { from, to: end }) ?? (bare || silent ? hit : null)
  if (!content) return null
  return {
    rule: `head-final/particle-${frame}`,
    subject: leading,
    cue: [hit],
    content: [{ from: content.from, to: content.to }],
    to: addressees(passage, left, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames[frame] ?? 'usual'],
    without: 'carried',
    frame: frame === 'none' ? 'question' : frame,
  }
}

/** How a verb of saying stands to the others of its sentence. */
type Turn = 'first' | 'chained' | 'inside'

/** Who speaks goes on speaking: behind a first verb a subject belongs to the words, unless it is a new topic. */
function leadingSource(passage: Passage, particles: Particles, slot: Slot, turn: Turn) {
  if (turn === 'chained') return sourceIn(passage, particles, slot, ['topics'])
  const order = turn === 'inside' ? (['subjects', 'topics'] as const) : (['topics', 'subjects'] as const)
  return sourceIn(passage, particles, slot, [order[0]]) ?? sourceIn(passage, particles, slot, [order[1]])
}

/** A conjunction and what follows it to the comma are no source: また、... */
function pastOpening(passage: Passage, { from, to }: Slot): number {
  let at = from
  while (at < to && (isComma(passage.units[at]?.text ?? '') || has(passage, at, CONJUNCTION))) at++
  return at
}

interface Closed {
  readonly at: number
  readonly entry: CueEntry
  readonly frame: 'that' | 'quotation' | 'object'
}

/** The quotative that closes the content, right before the verb or before its circumstances. */
function closedBefore(passage: Passage, hit: CueHit, left: number): Closed | null {
  for (let i = hit.from - 1; i > left && i >= hit.from - longestGap; i--) {
    if (passage.hitAt.has(i) && i < hit.from - 1) return null
    if (!has(passage, i, CLOSING_COMPLEMENTISER)) continue
    const before = passage.units[i - 1] as Unit
    const near = i === hit.from - 1
    if (!near && !before.quotation && !endsClause(before)) continue
    const frame = before.quotation ? 'quotation' : 'that'
    const entry = entryWith(hit, frame) ?? entryWith(hit, 'that')
    return entry ? { at: i, entry, frame } : null
  }
  return null
}

/** 「C」彼は言う。: marks and a source right behind them need no closing word. */
function spokenBefore(passage: Passage, particles: Particles, hit: CueHit, left: number): Closed | null {
  const entry = entryWith(hit, 'quotation')
  if (!entry) return null
  for (let i = hit.from - 1; i >= left && i >= hit.from - longestGap; i--) {
    if (!passage.units[i]?.quotation) continue
    const source = sourceIn(passage, particles, { from: i + 1, to: hit.from }, ['topics', 'subjects'])
    return source && source.from <= i + 2 ? { at: i + 1, entry, frame: 'quotation' } : null
  }
  return null
}

/** 「C。」| 市長は言った。: the marks have a stop of their own, and the tag is a sentence by itself. */
function behindSpeech(passage: Passage, particles: Particles, hit: CueHit, { from }: Stretch): Telling | null {
  const entry = entryWith(hit, 'quotation')
  const spoken = passage.units[from - 1]
  if (!entry || !spoken?.quotation || closedBefore(passage, hit, from)) return null
  const subject = sourceIn(passage, particles, { from, to: hit.from }, ['topics', 'subjects'])
  if (!subject || subject.from > from + 1 || pointedTo(passage, particles, hit, from)) return null
  return {
    rule: 'head-final/quotation',
    subject,
    cue: [hit],
    content: [{ from: from - 1, to: from }],
    to: addressees(passage, from, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames.quotation ?? 'usual'],
    without: 'none',
    frame: 'quotation',
  }
}

/** 議長は次のように述べた。「C」: the words follow. */
function pointedTo(passage: Passage, particles: Particles, hit: CueHit, left: number): Telling | null {
  const entry = entryWith(hit, 'quotation')
  let at = hit.to
  while (at < hit.to + 2 && passage.units[at]?.kind === 'mark' && !passage.units[at]?.quotation) at++
  if (!entry || !passage.units[at]?.quotation) return null
  let from = hit.from - 1
  while (from > left && from > hit.from - 6 && particles.pointers.at(passage.units, from, hit.from)[0]?.to !== hit.from)
    from--
  if (particles.pointers.at(passage.units, from, hit.from)[0]?.to !== hit.from) return null
  return {
    rule: 'head-final/quotation',
    subject: sourceIn(passage, particles, { from: left, to: from }, ['topics', 'subjects']),
    cue: [hit],
    content: [{ from: at, to: at + 1 }],
    to: addressees(passage, left, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames.quotation ?? 'usual'],
    without: 'carried',
    frame: 'quotation',
  }
}

const hiragana = /\p{sc=Hiragana}$/u

/** Verbs and adjectives end in syllables of their own; nouns mostly do not: 続けると, but not ロシアと. */
function endsClause({ text, kind }: Unit): boolean {
  return kind === 'word' && hiragana.test(text)
}

/** 提案を拒否した: what the act is done to. */
function objectBefore(passage: Passage, particles: Particles, hit: CueHit, left: number): Closed | null {
  const entry = entryWith(hit, 'object')
  if (!entry) return null
  for (let i = hit.from - 1; i > left && i >= hit.from - 4; i--) {
    const unit = passage.units[i] as Unit
    if (particles.is(unit.norm, 'objects')) return { at: i, entry, frame: 'object' }
    if (isComma(unit.text)) return null
  }
  return null
}

function entryWith(hit: CueHit, frame: Frame): CueEntry | null {
  return hit.entries.find((entry) => entry.frames[frame] !== undefined) ?? null
}

/** Without marks and the particle of a topic at its end. */
function trimmed(passage: Passage, particles: Particles, { from, to }: Slot): Slot | null {
  let begin = from
  let end = to
  while (begin < end && isEdge(passage.units[begin] as Unit)) begin++
  while (end > begin && (isEdge(passage.units[end - 1] as Unit) || endsTopic(passage, particles, end - 1))) end--
  return end > begin ? { from: begin, to: end } : null
}

function endsTopic(passage: Passage, particles: Particles, at: number): boolean {
  const { norm, quotation } = passage.units[at] as Unit
  return quotation === null && (particles.is(norm, 'topics') || particles.is(norm, 'objects'))
}

function isEdge(unit: Unit): boolean {
  return unit.kind === 'mark' && unit.quotation === null && !'（(）)'.includes(unit.text)
}

function addressees(passage: Passage, from: number, to: number): Slot[] {
  for (let i = from; i < to; i++) if (has(passage, i, ADDRESSEE)) return [{ from: i, to: i + 1 }]
  return []
}

/** 高官によると、C(という)。 */
function markerIn(passage: Passage, particles: Particles, { from, end }: Stretch) {
  for (let i = from + 1; i < end; i++) {
    const [match] = passage.reporting.markersAfter.at(passage.units, i, end)
    if (!match) continue
    const source = phraseBefore(passage, particles, from, i)
    if (!source || !(canSpeak(passage, particles, source) || passage.units[match.to])) return null
    const content = trimmed(passage, particles, {
      from: match.to,
      to: beforeHearsay(passage, particles, match.to, end),
    })
    if (!content) return null
    const telling: Telling = {
      rule: 'head-final/marker',
      subject: source,
      cue: [{ from: match.from, to: match.to }],
      content: [content],
      to: [],
      act: match.entry.act,
      manner: null,
      negated: false,
      strength: strengths[match.entry.strength],
      without: 'none',
      frame: 'marker',
    }
    return { telling, after: match.to }
  }
  return null
}

/** The unit at which という and the like end the sentence; its end where none does. */
function beforeHearsay(passage: Passage, particles: Particles, from: number, end: number): number {
  for (let i = Math.max(from, end - 6); i < end; i++) {
    if (particles.hearsay.at(passage.units, i, end)[0]?.to === end) return i
  }
  return end
}

/** ... した。報道官が12日、記者団に明らかにした。: the sentence before is what is made known. */
function pointsBack(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  const hit = passage.hits.find(({ to }) => to === end)
  const before = passage.stretches[(passage.stretchOf[from] as number) - 1]
  if (!hit || !before || hit.from < from || before.end - before.from < 3) return null
  const entry = entryWith(hit, 'that')
  const source = sourceIn(passage, particles, { from, to: hit.from }, ['subjects', 'topics'])
  if (!entry || !source) return null
  const between = pastCircumstances(passage, particles, { from: source.after, to: hit.from + 1 })
  for (let i = between; i < hit.from; i++)
    if (!has(passage, i, ADDRESSEE) && !particles.is(passage.units[i]?.norm ?? '', 'frames')) return null
  const content = trimmed(passage, particles, { from: pastDateline(passage, before), to: before.end })
  if (!content) return null
  return {
    rule: 'head-final/back',
    subject: source,
    cue: [hit],
    content: [content],
    to: addressees(passage, from, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: 'usual',
    without: 'none',
    frame: 'that',
  }
}

/** C(という)。: whoever spoke before is passed on. */
function hearsay(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  const at = beforeHearsay(passage, particles, from, end)
  const content =
    at < end
      ? trimmed(passage, particles, { from: pastCircumstances(passage, particles, { from, to: at }), to: at })
      : null
  if (!content) return null
  return {
    rule: 'head-final/hearsay',
    subject: null,
    cue: [{ from: at, to: end }],
    content: [content],
    to: [],
    act: 'assert',
    manner: null,
    negated: false,
    strength: 'usual',
    without: 'carried',
    frame: 'hearsay',
  }
}

/** 外相「合意していない」: a headline with its source before the marks. */
function headline(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  for (let i = from + 1; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (!unit.quotation || unit.quotation.words < 2) continue
    const subject = phraseBefore(passage, particles, from, i)
    if (!subject || !canSpeak(passage, particles, subject)) return null
    return {
      rule: 'head-final/headline',
      subject,
      cue: [],
      content: [{ from: i, to: i + 1 }],
      to: [],
      act: 'assert',
      manner: null,
      negated: false,
      strength: 'usual',
      without: 'none',
      frame: 'colon',
    }
  }
  return null
}
