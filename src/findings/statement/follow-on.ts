import type { Range } from '../../model/span.ts'
import { build, insideOf, isNegated } from './build.ts'
import type { Candidate } from './candidate.ts'
import { OPENING, PREPOSITION, RELATIVE } from './flags.ts'
import { isComma, isDash } from './marks.ts'
import { has, type Passage, type Quotation, type Unit } from './passage.ts'
import { byPlace, startOf } from './resolve-overlaps.ts'
import { isFiniteCue, isVerb } from './verbs.ts'

/*
 * “We will stay,” she said. “Nobody will leave.” - the same statement goes on
 * “We will stay,” she said. ¶ “Nobody will leave.” - so too over a line, where the paragraph is nothing but speech
 * She said the road was open. “We cleared it.” - a statement of its own, its speaker carried on
 */

/** Rules of speech in marks: what follows in marks goes on with it. */
const speech = ['quote-', 'follow-on', 'according-to/quotation', 'label', 'head-final/', 'signature']
/** Rules of telling: a quotation right behind it is carried on from it. */
const telling = ['complement/that', 'complement/clause', 'complement/colon', 'sentence-tag', 'according-to']
/** In marks of another kind than before and no longer than this, a paragraph of its own is a heading, no speech. */
const longestHeading = 8

interface Last {
  readonly candidate: Candidate
  readonly passage: Passage
  readonly order: number
  /** Where its last word stands. */
  readonly end: number
}

/**
 * Gives speech in marks that no construction took to the speaker before it, unless a new cue or a narrated change
 * of speaker stands between; what nobody says stays, without a source.
 */
export function joinFollowOns(passages: readonly Passage[], proposed: readonly Candidate[]): Candidate[] {
  const { found, claimed } = claim(proposed)
  const isCovered = coverage(found)
  const joined = new Map<Candidate, Candidate>()
  const added: Candidate[] = []
  const current = (candidate: Candidate) => joined.get(candidate) ?? candidate
  const queue = found.filter(isOpen).sort(byPlace)
  let next = 0
  let home = 0
  let last: Last | null = null
  const outer = passages.filter((passage) => passage.depth === 0)
  for (const [order, passage] of outer.entries()) {
    for (const at of passage.quotations) {
      const unit = passage.units[at] as Unit
      for (; next < queue.length && startOf(queue[next] as Candidate) < unit.end; next++) {
        const candidate = queue[next] as Candidate
        if (unit.quotation && isInside(candidate, unit)) continue
        home = homeOf(outer, home, startOf(candidate))
        last = { candidate, passage: outer[home] as Passage, order: home, end: endOf(candidate) }
      }
      const quotation = unit.quotation
      if (quotation?.kind !== 'speech' || claimed.has(quotation.range) || isCovered(unit)) continue
      for (const range of quotation.more) claimed.add(range)
      const open =
        last && last.end <= unit.start && order - last.order <= 1 && !hasTag(passage, at)
          ? relation(last, passage, order, at)
          : 'none'
      if (last && open === 'same') {
        joined.set(last.candidate, grow(current(last.candidate), passage, quotation))
        last = { ...last, passage, order, end: unit.end }
        continue
      }
      if (isHeading(passage, at, quotation, last)) continue
      if (open === 'none' && isThing(passage, at, quotation)) continue
      const alone = standalone(passage, at, quotation, last && open === 'carried' ? current(last.candidate) : null)
      if (!alone) continue
      added.push(alone)
      last = alone.carriedFrom ? { candidate: alone, passage, order, end: unit.end } : null
    }
  }
  return [...found, ...added].map(current).sort(byPlace)
}

/** The number of the passage that holds an offset, looked for from `from` on. */
function homeOf(passages: readonly Passage[], from: number, offset: number): number {
  let home = from
  while (home + 1 < passages.length && (passages[home + 1]?.units[0]?.start ?? Infinity) <= offset) home++
  return home
}

/** Which quotations are taken; of two candidates for one re-opened quotation the first stays. */
function claim(proposed: readonly Candidate[]) {
  const claimed = new Set<Quotation['range']>()
  const found = proposed.filter((candidate) => {
    const spoken = candidate.marked.length > 1 && candidate.rule.startsWith('quote-')
    if (spoken && candidate.marked.every((range) => claimed.has(range))) return false
    for (const range of candidate.marked) claimed.add(range)
    return true
  })
  return { found, claimed }
}

/** What a quotation reports is said within it and carries nothing on outside. */
function isInside({ content, cue }: Candidate, { start, end }: Range): boolean {
  return [...content, ...cue].every((range) => start < range.start && range.end < end)
}

function isOpen(candidate: Candidate): boolean {
  if (candidate.source.length === 0) return false
  return starts(candidate, speech) || (candidate.strength === 'high' && starts(candidate, telling))
}

/** Speech in marks, or a tag behind words of which some are: The result was “too little,” she said. “Nobody is content.” */
function isMarkedSpeech(candidate: Candidate): boolean {
  return starts(candidate, speech) || (candidate.marked.length > 0 && starts(candidate, ['sentence-tag']))
}

function starts({ rule }: Candidate, rules: readonly string[]): boolean {
  return rules.some((begin) => rule.startsWith(begin))
}

function endOf({ content, cue, source }: Candidate): number {
  return Math.max(...[...content, ...cue, ...source].map((range) => range.end))
}

/** Makes the test whether a unit lies inside a content that some construction found. */
function coverage(found: readonly Candidate[]): (range: Range) => boolean {
  const contents = found.flatMap((candidate) => candidate.content).sort((a, b) => a.start - b.start)
  const furthest: number[] = []
  let end = 0
  for (const range of contents) {
    end = Math.max(end, range.end)
    furthest.push(end)
  }
  return ({ start, end: last }) => {
    let low = 0
    let high = contents.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((contents[middle] as Range).start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && (furthest[low - 1] as number) >= last
  }
}

/** «...», — пытались объяснить женщины: a comma and a dash show a tag of its own, though no construction could read it. */
function hasTag(passage: Passage, at: number): boolean {
  const comma = passage.units[at + 1]
  const dash = passage.units[at + 2]
  return comma !== undefined && dash !== undefined && isComma(comma.text) && isDash(dash.text)
}

/** How the quotation at unit `at` stands to the statement before it. */
function relation(last: Last, passage: Passage, order: number, at: number): 'same' | 'carried' | 'none' {
  const isSpeech = isMarkedSpeech(last.candidate)
  if (order > last.order) {
    if (
      at > 0 ||
      wordsBlock(
        last.passage,
        nextStretch(last.passage, unitAfter(last), last.passage.units.length),
        last.passage.units.length,
      )
    )
      return 'none'
    const whole = onlySpeech(passage) && sentencesAfter(last, last.passage.units.length) === 0
    return !whole ? (isSpeech ? 'carried' : 'none') : isSpeech ? 'same' : 'carried'
  }
  const from = unitAfter(last)
  if (wordsBlock(passage, nextStretch(passage, from, at), at)) return 'none'
  const between = sentencesAfter(last, at)
  if (isSpeech) return between <= 1 ? 'same' : 'carried'
  return between === 0 ? 'carried' : 'none'
}

/** What stands in the tag's own sentence behind it (", who spoke on Monday") brings no new speaker. */
function nextStretch(passage: Passage, from: number, to: number): number {
  const home = passage.stretchOf[Math.max(0, from - 1)]
  let at = from
  while (at < to && passage.stretchOf[at] === home) at++
  return at
}

function unitAfter(last: Last): number {
  const { units } = last.passage
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle] as Unit).end <= last.end) low = middle + 1
    else high = middle
  }
  return low
}

/** How many sentences begin between the last statement's end and unit `to`. */
function sentencesAfter(last: Last, to: number): number {
  const { stretchOf } = last.passage
  const from = unitAfter(last)
  if (from >= to) return 0
  const home = stretchOf[Math.max(0, from - 1)] as number
  return Math.max(0, (stretchOf[to - 1] as number) - home)
}

/** The paragraph is nothing but speech in marks. */
function onlySpeech(passage: Passage): boolean {
  return passage.units.every((unit) => unit.kind === 'mark')
}

/** «Зелёный коридор», о котором пишут: a few words of which a relative clause tells are a name. */
function isThing(passage: Passage, at: number, quotation: Quotation): boolean {
  if (quotation.words > longestHeading || !isComma(passage.units[at + 1]?.text ?? '')) return false
  return has(passage, at + 2, RELATIVE) || (has(passage, at + 2, PREPOSITION) && has(passage, at + 3, RELATIVE))
}

function isHeading(passage: Passage, at: number, quotation: Quotation, last: Last | null): boolean {
  if (quotation.words > longestHeading || at > 0 || !onlySpeech(passage)) return false
  const before = last?.candidate.marked[0]
  return before !== undefined && before.mark !== quotation.range.mark
}

function wordsBlock(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (has(passage, i, OPENING) && passage.reporting.changes.at(passage.units, i, to).length > 0) return true
    const hit = passage.hitAt.get(i)
    if (!hit || !isFiniteCue(hit) || !isVerb(passage, i, from) || isNegated(passage, hit)) continue
    if (hit.entries.some((entry) => entry.frames.quotation === 'strong')) return true
  }
  return false
}

function grow(candidate: Candidate, passage: Passage, quotation: Quotation): Candidate {
  const [first, ...others] = candidate.content
  return {
    ...candidate,
    content: [first, ...others, ...insideOf(passage, quotation)],
    marked: [...candidate.marked, ...quotation.more],
  }
}

function standalone(passage: Passage, at: number, quotation: Quotation, from: Candidate | null): Candidate | null {
  const made = build(passage, {
    rule: from ? 'follow-on' : 'quote-alone',
    at,
    source: from?.source ?? [],
    cue: from?.cue ?? [],
    content: insideOf(passage, quotation),
    quotations: [quotation],
    strength: from ? 'usual' : 'low',
  })
  return made && from ? { ...made, act: from.act, sourced: 'carried', carriedFrom: from } : made
}
