import { contains, overlaps, type Range } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'

/** Among candidates that compete for a cue or a quotation, the earlier construction of this list wins. */
const order = [
  'label/transcript',
  'head-final',
  'quote-inside',
  'quote-tag/split',
  'quote-tag',
  'quote-lead',
  'signature',
  'quote-lead/over-line',
  'label',
  'according-to',
  'as-aside',
  'sentence-tag/within',
  'sentence-tag',
  'points-back',
  'fronted',
  'complement/that',
  'complement/colon',
  'complement/question',
  'complement/infinitive',
  'complement/clause',
  'complement/preposition',
  'complement/object',
  'complement/none',
  'unsourced',
  'noun-cue',
  'readout',
] as const

const ranks = new Map<string, number>(order.map((rule, rank) => [rule, rank]))
const strengths = { high: 0, usual: 1, low: 2 } as const

/** No sentence gives more statements than this, so that hostile text stays bounded. */
const mostInSentence = 48
/** Reported speech within reported speech goes no deeper. */
const deepest = 8

function rankOf(candidate: Candidate): number {
  return ranks.get(candidate.rule) ?? ranks.get(candidate.rule.split('/')[0] as string) ?? order.length
}

/** A candidate with what it is ordered by. */
interface Ranked {
  readonly candidate: Candidate
  readonly rank: number
  readonly start: number
}

/** Picks, of the candidates of one passage, those that can stand together; the same whatever order they come in. */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const sorted = candidates
    .map((candidate): Ranked => ({ candidate, rank: rankOf(candidate), start: startOf(candidate) }))
    .sort(byPreference)
  const taken = new Map<number, Candidate[]>()
  const kept: Candidate[] = []
  for (const { candidate } of sorted) {
    const { sentence } = candidate
    const mine = taken.get(sentence) ?? []
    if (mine.length >= mostInSentence) continue
    const fitted = fit(candidate, [taken.get(sentence - 1) ?? nothing, mine, taken.get(sentence + 1) ?? nothing])
    if (!fitted) continue
    mine.push(fitted)
    kept.push(fitted)
    taken.set(sentence, mine)
  }
  return kept.sort(byPlace)
}

const nothing: readonly never[] = []

function byPreference(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    strengths[a.candidate.strength] - strengths[b.candidate.strength] ||
    a.start - b.start ||
    byContent(a.candidate, b.candidate) ||
    (a.candidate.rule < b.candidate.rule ? -1 : 1)
  )
}

/** Orders candidates by where their first word stands. */
export function byPlace(a: Candidate, b: Candidate): number {
  return startOf(a) - startOf(b) || byContent(a, b)
}

function byContent(a: Candidate, b: Candidate): number {
  return a.content[0].start - b.content[0].start || b.content[0].end - a.content[0].end
}

/** Where a candidate's first word stands. */
export function startOf({ content, cue, source, sourced }: Candidate): number {
  const start = Math.min(firstStart(content), firstStart(cue))
  // A carried source stands elsewhere.
  return sourced === 'carried' ? start : Math.min(start, firstStart(source))
}

/** Where the first of some ranges begins; infinity where there is none. */
function firstStart(ranges: readonly Range[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const { start } of ranges) if (start < first) first = start
  return first
}

function lastEnd(ranges: readonly Range[]): number {
  let last = Number.NEGATIVE_INFINITY
  for (const { end } of ranges) if (end > last) last = end
  return last
}

/** The candidate as it can stand beside those taken already; null where it cannot. */
function fit(candidate: Candidate, near: readonly (readonly Candidate[])[]): Candidate | null {
  let { content } = candidate
  let levels = 0
  for (const taken of near) {
    for (const other of taken) {
      if (sharesCue(candidate, other)) return null
      if (candidate.marked.length > 0 && sharesSpeech(candidate, other)) return null
      content = beside(content, other)
      if (candidate.cue.some((cue) => other.source.some((range) => contains(range, cue)))) {
        if (!isRelativeCue(candidate, other)) return null
      }
      if (content.some((range) => crosses(range, other))) return null
      if (within(candidate, other)) {
        if (candidate.strength !== 'high' || ++levels >= deepest) return null
      }
    }
  }
  return content === candidate.content ? candidate : { ...candidate, content }
}

function isRelativeCue(candidate: Candidate, other: Candidate): boolean {
  return other.source.some((range) => candidate.content.every((part) => contains(range, part)))
}

function sharesCue(a: Candidate, b: Candidate): boolean {
  return a.cue.some((cue) => b.cue.some((other) => overlaps(cue, other)))
}

/** Both give the same marked speech as all or most of their content. */
function sharesSpeech(a: Candidate, b: Candidate): boolean {
  return isHeld(a.content, b) && a.marked.some((range) => b.marked.includes(range)) && !within(a, b)
}

/** All of `a`, with source and cue, stands inside a content of `b`: reported speech within reported speech. */
function within(a: Candidate, b: Candidate): boolean {
  return isHeld(a.content, b) && isHeld(a.cue, b)
}

function isHeld(ranges: readonly Range[], { content }: Candidate): boolean {
  return ranges.every((range) => content.some((other) => contains(other, range)))
}

/** What is left of contents beside another's tag, which stands at the edge or in the middle of one. */
function beside(content: Candidate['content'], other: Candidate): Candidate['content'] {
  if (!other.rule.startsWith('quote-')) return content
  const from = Math.min(firstStart(other.cue), firstStart(other.source))
  const to = Math.max(lastEnd(other.cue), lastEnd(other.source))
  const first = firstStart(other.content)
  const start = startOf(other)
  // The other's whole statement begins inside: cut before it.
  const isCut = (range: Range) =>
    range.end > from && to > range.start && first >= range.start && start > range.start && start < range.end
  if (!content.some(isCut)) return content
  return content.map((range) =>
    isCut(range) ? { start: range.start, end: start } : range,
  ) as unknown as typeof content
}

/** The ranges overlap and neither holds the other, or the range holds a cue of a content that reaches out of it. */
function crosses(range: Range, other: Candidate): boolean {
  return other.content.some((part) => overlaps(part, range) && !contains(part, range) && !contains(range, part))
}
