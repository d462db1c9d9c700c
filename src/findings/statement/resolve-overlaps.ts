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

/** Picks, of the candidates of one passage, those that can stand together; the same whatever order they come in. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(byPreference)
  const taken = new Map<number, Candidate[]>()
  for (const candidate of sorted) {
    const near = [candidate.sentence - 1, candidate.sentence, candidate.sentence + 1].flatMap(
      (at) => taken.get(at) ?? [],
    )
    const mine = taken.get(candidate.sentence) ?? []
    if (mine.length >= mostInSentence) continue
    const fitted = fit(candidate, near)
    if (!fitted) continue
    mine.push(fitted)
    taken.set(candidate.sentence, mine)
  }
  return [...taken.values()].flat().sort(byPlace)
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    rankOf(a) - rankOf(b) ||
    strengths[a.strength] - strengths[b.strength] ||
    byPlace(a, b) ||
    (a.rule < b.rule ? -1 : 1)
  )
}

/** Orders candidates by where their first word stands. */
export function byPlace(a: Candidate, b: Candidate): number {
  return startOf(a) - startOf(b) || a.content[0].start - b.content[0].start || b.content[0].end - a.content[0].end
}

/** Where a candidate's first word stands. */
export function startOf(candidate: Candidate): number {
  // A carried source stands elsewhere.
  const source = candidate.sourced === 'carried' ? [] : candidate.source
  return Math.min(...[...candidate.content, ...candidate.cue, ...source].map((range) => range.start))
}

/** The candidate as it can stand beside those taken already; null where it cannot. */
function fit(candidate: Candidate, taken: readonly Candidate[]): Candidate | null {
  let content: readonly Range[] = candidate.content
  let levels = 0
  for (const other of taken) {
    if (sharesCue(candidate, other)) return null
    if (candidate.marked.length > 0 && sharesSpeech(candidate, other)) return null
    content = content.flatMap((range) => without(range, other))
    if (content.length === 0) return null
    if (candidate.cue.some((cue) => other.source.some((range) => contains(range, cue)))) {
      if (!isRelativeCue(candidate, other)) return null
    }
    if (content.some((range) => crosses(range, other))) return null
    if (within(candidate, other)) {
      if (candidate.strength !== 'high' || ++levels >= deepest) return null
    }
  }
  const [first, ...others] = content
  return first ? (content === candidate.content ? candidate : { ...candidate, content: [first, ...others] }) : null
}

function isRelativeCue(candidate: Candidate, other: Candidate): boolean {
  return other.source.some((range) => candidate.content.every((part) => contains(range, part)))
}

function sharesCue(a: Candidate, b: Candidate): boolean {
  return a.cue.some((cue) => b.cue.some((other) => overlaps(cue, other)))
}

/** Both give the same marked speech as all or most of their content. */
function sharesSpeech(a: Candidate, b: Candidate): boolean {
  return (
    a.content.every((range) => b.content.some((other) => contains(other, range))) &&
    a.marked.some((range) => b.marked.includes(range)) &&
    !within(a, b)
  )
}

/** All of `a`, with source and cue, stands inside a content of `b`: reported speech within reported speech. */
function within(a: Candidate, b: Candidate): boolean {
  return [...a.cue, ...a.content].every((range) => b.content.some((other) => contains(other, range)))
}

/** What is left of a content beside another's tag, which stands at its edge or in its middle. */
function without(range: Range, other: Candidate): readonly Range[] {
  if (range.end <= startOfTag(other) || endOfTag(other) <= range.start) return [range]
  if (other.rule.startsWith('quote-') && other.content.every((part) => part.start >= range.start)) {
    // The other's whole statement begins inside: cut before it.
    const start = startOf(other)
    if (start > range.start && start < range.end) return [{ start: range.start, end: start }]
  }
  return [range]
}

function startOfTag(other: Candidate): number {
  return Math.min(...[...other.cue, ...other.source].map((range) => range.start))
}

function endOfTag(other: Candidate): number {
  return Math.max(...[...other.cue, ...other.source].map((range) => range.end))
}

/** The ranges overlap and neither holds the other, or the range holds a cue of a content that reaches out of it. */
function crosses(range: Range, other: Candidate): boolean {
  return other.content.some((part) => overlaps(part, range) && !contains(part, range) && !contains(range, part))
}
