import type { Marker } from '../../../languages/sections/reporting.ts'
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
  const found: Found[] = []
  for (let i = from; i < to; i++) {
    const [match] = passage.reporting.markersAfter.at(passage.units, i, to)
    if (!match) continue
    const source = sourceBefore(passage, words, { from: found.at(-1)?.to ?? from, to: i })
    if (source) found.push({ source, at: i, to: match.to, marker: match.entry })
    i = match.to - 1
  }
  // Each marker has the words up to its neighbours.
  return found.flatMap((one, index) => {
    const around = { from: found[index - 1]?.to ?? from, to: found[index + 1]?.source.from ?? to }
    return attributed(passage, words, one, around) ?? []
  })
}

interface Found {
  readonly source: Slot
  /** The marker's first unit and the one behind it. */
  readonly at: number
  readonly to: number
  readonly marker: Marker
}

function attributed(
  passage: Passage,
  words: HeadFinal,
  { source, at, to, marker }: Found,
  around: Slot,
): Marked | null {
  const begin = pastFrames(passage, words, { from: around.from, to: source.from })
  const before = trimSlot(passage, { from: begin, to: source.from })
  const after = trimSlot(passage, { from: to, to: around.to })
  // A lone word before the source is circumstance, not content.
  const stands = before && (before.to - before.from > 1 || passage.units[before.from]?.quotation)
  const [first, ...others] = [stands ? before : null, after].filter((slot) => slot !== null)
  if (!first) return null
  const telling: Telling = {
    rule: 'head-final/marker',
    subject: source,
    cue: [{ from: at, to }],
    content: [first, ...others],
    to: [],
    act: marker.act,
    manner: null,
    negated: false,
    strength: marker.strength === 'strong' ? 'high' : 'usual',
    without: 'none',
    frame: 'marker',
  }
  return { at: { from: source.from, to }, telling }
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
