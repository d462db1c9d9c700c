import { NEVER_SOURCE } from '../flags.ts'
import type { Passage, Unit } from '../passage.ts'
import { trimSlot } from './clause.ts'
import { pastFrames } from './leading-subject.ts'
import type { Slot } from './noun-phrases.ts'
import { type Role, roleAt } from './roles.ts'
import type { Telling } from './telling.ts'
import type { HeadFinal } from './words.ts'

const longestSource = 20

/** Roles of words that cannot begin a source. */
const startsNoSource: Readonly<Partial<Record<Role, true>>> = {
  conjunction: true,
  time: true,
  adverb: true,
  mark: true,
  dot: true,
}

/** A marker behind its source, and the statement it makes of the sentence around it. */
export interface Marked {
  readonly telling: Telling
  readonly at: Slot
}

/** `S ప్రకారం, C` and `“C,” S ప్రకారం`: a marker behind the source attributes its sentence. */
export function markersIn(passage: Passage, words: HeadFinal, { from, to }: Slot): Marked[] {
  const found: Marked[] = []
  for (let i = from; i < to; i++) {
    const [match] = passage.reporting.markersAfter.at(passage.units, i, to)
    if (!match) continue
    const source = sourceBefore(passage, words, { from, to: i })
    if (source) {
      const before = trimSlot(passage, { from: pastFrames(passage, words, { from, to: source.from }), to: source.from })
      const after = trimSlot(passage, { from: match.to, to })
      // A lone word before the source is circumstance, not content.
      const content = [
        (before && before.to - before.from > 1) || (before && passage.units[before.from]?.quotation) ? before : null,
        after,
      ].filter((slot) => slot !== null)
      const { entry } = match
      if (content.length > 0)
        found.push({
          at: { from: source.from, to: match.to },
          telling: {
            rule: 'head-final/marker',
            subject: source,
            cue: [{ from: i, to: match.to }],
            content: content as [Slot, ...Slot[]],
            to: [],
            act: entry.act,
            manner: null,
            negated: false,
            strength: entry.strength === 'strong' ? 'high' : 'usual',
            without: 'none',
            frame: 'marker',
          },
        })
    }
    i = match.to - 1
  }
  return found
}

function sourceBefore(passage: Passage, words: HeadFinal, { from, to }: Slot): Slot | null {
  let begin = to
  while (
    begin > from &&
    to - begin < longestSource &&
    roleAt(passage, words, begin - 1) !== 'comma' &&
    !(passage.units[begin - 1] as Unit).quotation
  )
    begin--
  while (begin < to && startsNoSource[roleAt(passage, words, begin)]) begin++
  for (let i = begin; i < to; i++) if ((passage.units[i] as Unit).flags & NEVER_SOURCE) return null
  return begin < to ? { from: begin, to } : null
}
