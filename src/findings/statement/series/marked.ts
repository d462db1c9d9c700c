import type { Marker } from '../../../languages/sections/reporting.ts'
import { build, contentRange, quotationsIn } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { ADVERB, CONJUNCTION } from '../flags.ts'
import { has, type Passage, rangeOf, type Stretch, type Unit } from '../passage.ts'
import { type Clause, clausesOf, isClauseComma, sourceBefore } from './clauses.ts'
import { speechIn, tells } from './speech.ts'

/*
 * 据岚新社报道，会谈下周举行。 - 该报援引一名官员的话称，双方将会晤。 - 在林顿看来，双方需要信任。 - 据悉，会谈已结束。
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const
/** Between the halves of a marker no more units may stand. */
const longestSource = 24

/** What a marker at the head of a sentence gives, and the unit behind what it used up. */
export interface Marked {
  readonly found: readonly Candidate[]
  readonly end: number
}

/** Reads a sentence that a marker attributes; where its content names a speaker of its own, that is read as usual. */
export function markedAt(passage: Passage, stretch: Stretch): Marked | null {
  const { from, end } = stretch
  let at = from
  while (at < end && has(passage, at, CONJUNCTION | ADVERB)) at++
  const [impersonal] = passage.reporting.impersonal.at(passage.units, at, end)
  if (impersonal) return unsourced(passage, impersonal.from, impersonal.to, stretch)
  for (const clause of clausesOf(passage, stretch).slice(0, 2)) {
    for (let i = clause.from; i < clause.to; i++) {
      const matches = passage.reporting.markersBefore.at(passage.units, i, clause.to)
      for (const { to, entry } of matches) {
        const closing = entry.after ? closingAt(passage, to, clause.to, entry.after) : null
        if (!closing || closing.from === to) continue
        return attributed(passage, stretch, clause, { from: i, to }, closing, entry)
      }
    }
  }
  return null
}

/** The clause names somebody who tells. */
function isTold(passage: Passage, clause: Clause): boolean {
  const speech = speechIn(passage, clause)
  return speech !== null && speech.source !== null && tells(speech.hit)
}

function closingAt(passage: Passage, from: number, to: number, words: string): Clause | null {
  const closings = passage.reporting.series?.closings
  for (let i = from + 1; i < Math.min(to, from + longestSource); i++) {
    const match = closings?.at(passage.units, i, to).find(({ entry }) => entry === words)
    if (match) return { from: match.from, to: match.to }
  }
  return null
}

function attributed(
  passage: Passage,
  stretch: Stretch,
  clause: Clause,
  opening: Clause,
  closing: Clause,
  marker: Marker,
): Marked | null {
  let from = closing.to
  if (from < stretch.end && isClauseComma(passage.units[from] as Unit)) from++
  const range = contentRange(passage, from, stretch.end)
  if (!range) return null
  const inner = clausesOf(passage, { from, end: stretch.end }).find((one) => isTold(passage, one))
  const carrier = opening.from > clause.from ? sourceBefore(passage, clause, opening.from) : null
  const candidate = build(passage, {
    rule: 'according-to/after',
    at: opening.from,
    source: [rangeOf(passage, opening.to, closing.from)],
    cue: [rangeOf(passage, opening.from, opening.to), rangeOf(passage, closing.from, closing.to)],
    content: [range],
    quotations: quotationsIn(passage, from, stretch.end),
    act: marker.act,
    strength: strengths[marker.strength],
  })
  if (!candidate) return null
  const via = carrier
    ? [
        {
          source: [rangeOf(passage, carrier.from, carrier.to)],
          cue: [rangeOf(passage, opening.from, opening.to)],
        },
      ]
    : []
  return inner ? { found: [], end: from } : { found: [{ ...candidate, via }], end: stretch.end }
}

function unsourced(passage: Passage, from: number, to: number, stretch: Stretch): Marked | null {
  let begin = to
  if (begin < stretch.end && isClauseComma(passage.units[begin] as Unit)) begin++
  if (clausesOf(passage, { from: begin, end: stretch.end }).some((one) => isTold(passage, one)))
    return { found: [], end: begin }
  const range = contentRange(passage, begin, stretch.end)
  const candidate =
    range &&
    build(passage, {
      rule: 'unsourced/impersonal',
      at: from,
      cue: [rangeOf(passage, from, to)],
      content: [range],
      quotations: quotationsIn(passage, begin, stretch.end),
      strength: 'usual',
    })
  return candidate ? { found: [candidate], end: stretch.end } : null
}
