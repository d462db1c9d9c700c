import { contains } from '../../../model/span.ts'
import { build, contentRange, quotationsIn } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { AUXILIARY, COMPLEMENTISER, CONJUNCTION, DETERMINER, QUESTION, RELATIVE, SUBORDINATOR, VERB } from '../flags.ts'
import { isComma } from '../marks.ts'
import { has, type Passage, type Stretch, type Unit } from '../passage.ts'
import { byPlace, startOf } from '../resolve-overlaps.ts'

/*
 * Kolbe sagte, die Gespräche gingen weiter. Ein Ende SEI nicht abzusehen. (the mood alone shows that she still speaks)
 */

/** Rules of single words and names, behind which nobody goes on speaking. */
const silent = ['unsourced/hearsay', 'complement/none']

/** Gives sentences in the mood of reported speech to whoever spoke before them; neighbours in one paragraph are one statement. */
export function reportedMood(passages: readonly Passage[], found: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = []
  const queue = [...found].sort(byPlace)
  let next = 0
  let last: Candidate | null = null
  let since = 0
  for (const passage of passages) {
    if (passage.depth > 0) continue
    since++
    let open: Candidate | null = null
    for (const [index, stretch] of passage.stretches.entries()) {
      const { start } = passage.units[stretch.from] as Unit
      const end = (passage.units[stretch.to - 1] as Unit).end
      const prior: { last: Candidate | null; since: number } = { last, since }
      let own: Candidate | null = null
      for (; next < queue.length && startOf(queue[next] as Candidate) < end; next++) {
        const candidate = queue[next] as Candidate
        if (startOf(candidate) < start) continue
        // What is reported within a report carries nothing on.
        const inner = own !== null && own !== candidate && isWithin(candidate, own)
        if (!inner && (candidate.source.length > 0 || candidate.rule.startsWith('unsourced'))) {
          last = candidate
          since = 0
        }
        own = own && isWithin(candidate, own) ? own : candidate
      }
      // "Er HABE zugesagt, dass ...": a report in the mood is itself reported.
      if (own && isInMood(passage, own)) {
        own = null
        last = prior.last
        since = prior.since
      }
      const mood = own ? null : moodOf(passage, stretch, last !== null && since <= 1)
      if (!mood) {
        open = null
        continue
      }
      const before = last && since <= 1 && !silent.includes(last.rule) ? last : null
      if (open && index > 0) {
        const range = contentRange(passage, stretch.from, stretch.end)
        if (range) {
          const [first, ...others]: readonly [Candidate['content'][0], ...Candidate['content'][0][]] = open.content
          const grown: Candidate = {
            ...open,
            content: others.length === 0 ? [{ start: first.start, end: range.end }] : [first, ...others, range],
            marked: [...open.marked, ...quotationsIn(passage, stretch.from, stretch.end).flatMap(({ more }) => more)],
          }
          added[added.length - 1] = grown
          open = grown
        }
        continue
      }
      const made = statement(passage, stretch, before)
      if (made) added.push(made)
      open = made
    }
  }
  return added
}

function isInMood(passage: Passage, { cue, rule }: Candidate): boolean {
  const first = cue[0]
  const { bracket } = passage.reporting
  if (!first || !bracket || !rule.startsWith('complement/')) return false
  return bracket.mood.has(passage.text.slice(first.start, first.end))
}

function isWithin(inner: Candidate, outer: Candidate): boolean {
  return [...inner.cue, ...inner.content].every((range) => outer.content.some((part) => contains(part, range)))
}

/** The first finite verb that stands second shows the mood; a form that is a conditional too does so only behind a report. */
function moodOf(passage: Passage, { from, end }: Stretch, carried: boolean): boolean {
  const { bracket } = passage.reporting
  if (!bracket) return false
  const opens = COMPLEMENTISER | SUBORDINATOR | QUESTION | RELATIVE
  let inner = false
  for (let i = from; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return false
    if (i === from || isComma(passage.units[i - 1]?.text ?? ''))
      inner = has(passage, i, opens) && !(i === from && has(passage, i, DETERMINER))
    if (inner) continue
    if (unit.kind !== 'word' || (unit.upper && i > from)) continue
    if (bracket.mood.has(unit.norm)) return i > from
    if (carried && bracket.moodLike.has(unit.norm)) return i > from
    // "Sollte es regnen, werde man warten": the main verb follows.
    if (i > from && (unit.flags & (AUXILIARY | VERB)) !== 0) return false
  }
  return false
}

function statement(passage: Passage, stretch: Stretch, before: Candidate | null): Candidate | null {
  let from = stretch.from
  while (from < stretch.end && has(passage, from, CONJUNCTION)) from++
  const range = contentRange(passage, from, stretch.end)
  if (!range) return null
  const made = build(passage, {
    rule: 'reported-mood',
    at: from,
    source: before?.source ?? [],
    cue: [],
    content: [range],
    quotations: quotationsIn(passage, from, stretch.end),
    strength: before ? 'usual' : 'low',
  })
  return made && before && before.source.length > 0 ? { ...made, sourced: 'carried', carriedFrom: before } : made
}
