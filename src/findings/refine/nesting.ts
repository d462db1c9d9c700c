import { byStart, contains, type Range } from '../../model/span.ts'
import type { Candidate } from '../statement/candidate.ts'

interface Interval extends Range {
  readonly owner: number
}

/** Reported speech nests this deep at most; what lies deeper counts as told by the eighth level. */
const deepest = 8

/**
 * For each candidate the index of the one that reports it (Peskov says that Trump had said: both), or -1. One is inside
 * another where its words, and its cue if it has one, stand in the other's content and leave some of it over.
 */
export function nesting(candidates: readonly Candidate[]): readonly number[] {
  const intervals = candidates
    .flatMap(({ content }, owner) => content.map(({ start, end }): Interval => ({ start, end, owner })))
    .sort(byStart)
  const inside = candidates.map(() => -1)
  const open: Interval[] = []
  for (const interval of intervals) {
    while (open.length > 0 && (open.at(-1) as Interval).end <= interval.start) open.pop()
    const candidate = candidates[interval.owner] as Candidate
    if (inside[interval.owner] === -1 && interval.start === candidate.content[0].start) {
      inside[interval.owner] =
        open.findLast((outer) => outer.owner !== interval.owner && holds(outer, interval, candidate))?.owner ?? -1
    }
    if (open.length < deepest) open.push(interval)
  }
  return inside
}

function holds(outer: Interval, inner: Interval, { cue }: Candidate): boolean {
  return (
    contains(outer, inner) &&
    outer.end - outer.start > inner.end - inner.start &&
    cue.every((word) => contains(outer, word))
  )
}
