import type { Segmented } from '../../../text/segment.ts'
import type { Candidate } from '../candidate.ts'

/** A dropped subject is looked for in its own paragraph and this many before. */
const paragraphs = 1

/**
 * Gives statements with a dropped subject ("... అని చెప్పారు") the source of the statement before; without one near by they
 * stay without a source. Candidates must be in the order of the text.
 */
export function carryOn(candidates: readonly Candidate[], { sentences }: Segmented): Candidate[] {
  const carried = new Map<Candidate, Candidate>()
  let last: Candidate | null = null
  return candidates.map((candidate) => {
    const drops = candidate.sourced === 'carried' && candidate.rule.startsWith('head-final/')
    const from = candidate.carriedFrom ? (carried.get(candidate.carriedFrom) ?? candidate.carriedFrom) : last
    const near = from !== null && blockOf(from) + paragraphs >= blockOf(candidate) && !holds(from, candidate)
    const settled: Candidate = !drops
      ? candidate
      : near
        ? { ...candidate, source: from.source, carriedFrom: from }
        : { ...candidate, sourced: 'none', carriedFrom: null }
    if (settled !== candidate) carried.set(candidate, settled)
    if (settled.source.length > 0 && (last === null || !holds(last, settled))) last = settled
    return settled
  })

  function blockOf(candidate: Candidate): number {
    return sentences[candidate.sentence]?.block ?? 0
  }
}

/** The second is reported inside the first. */
function holds(outer: Candidate, inner: Candidate): boolean {
  const first = inner.content[0]
  return outer.content.some((range) => range.start <= first.start && first.end <= range.end)
}
