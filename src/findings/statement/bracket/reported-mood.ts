import { build, contentRange, quotationsIn } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { CONJUNCTION } from '../flags.ts'
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
      let own: Candidate | null = null
      for (; next < queue.length && startOf(queue[next] as Candidate) < end; next++) {
        const candidate = queue[next] as Candidate
        if (startOf(candidate) < start) continue
        own = candidate
        if (candidate.source.length > 0 || candidate.rule.startsWith('unsourced')) {
          last = candidate
          since = 0
        }
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

/** The first finite verb that stands second shows the mood; a form that is a conditional too does so only behind a report. */
function moodOf(passage: Passage, { from, end }: Stretch, carried: boolean): boolean {
  const { bracket } = passage.reporting
  if (!bracket) return false
  for (let i = from; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return false
    if (unit.kind !== 'word' || (unit.upper && i > from)) continue
    if (bracket.mood.has(unit.norm)) return i > from
    if (carried && bracket.moodLike.has(unit.norm)) return i > from
    if (passage.reporting.words.words.auxiliaries.includes(unit.norm) && i > from) return false
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
