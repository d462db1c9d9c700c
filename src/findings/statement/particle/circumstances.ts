import { ADDRESSEE, ADVERB, CONJUNCTION, SAYER, TIME } from '../flags.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isComma } from '../marks.ts'
import { has, type Passage, type Unit } from '../passage.ts'
import type { Particles } from './words.ts'

/** A circumstance has no more units than this. */
const longest = 26

/** The unit behind what tells of time, place and occasion before a content: 12日、記者会見で、| ... */
export function pastCircumstances(passage: Passage, particles: Particles, { from, to }: Slot): number {
  let at = from
  for (;;) {
    const next = pastOne(passage, particles, at, to)
    if (next === at || next >= to) return at
    at = next
  }
}

function pastOne(passage: Passage, particles: Particles, from: number, to: number): number {
  const unit = passage.units[from]
  if (!unit || from >= to) return from
  if (isComma(unit.text) || particles.is(unit.norm, 'links')) return from + 1
  if (has(passage, from, CONJUNCTION | ADVERB) && !has(passage, from, SAYER)) return from + 1
  const timed = pastTime(passage, from, to)
  if (timed > from) return timed
  let occasion = false
  for (let i = from; i < Math.min(to, from + longest); i++) {
    const here = passage.units[i] as Unit
    if (here.quotation) {
      if (i < to - 1) continue
      // "会談について「...」と", "主張を「...」と": what stands before words that are all the content.
      const before = passage.units[i - 1]?.norm ?? ''
      return i > from && (particles.is(before, 'objects') || (particles.is(before, 'frames') && occasion)) ? i : from
    }
    if (isComma(here.text)) {
      const before = passage.units[i - 1] as Unit
      return i > from && (particles.is(before.norm, 'frames') || has(passage, i - 1, TIME)) ? i + 1 : from
    }
    if (here.kind !== 'word') continue
    if (particles.is(here.norm, 'topics') || particles.is(here.norm, 'subjects')) return from
    if (passage.reporting.occasions.has(here.norm) || has(passage, i, ADDRESSEE)) occasion = true
    else if (particles.is(here.norm, 'places') && passage.reporting.occasions.has(passage.units[i - 1]?.norm ?? '')) {
      return isComma(passage.units[i + 1]?.text ?? '') ? i + 2 : i + 1
    }
  }
  return from
}

/** "12日、", "11日夜、": a number and words of time that a comma parts from what is said. */
function pastTime(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to && (passage.units[at]?.kind === 'number' || has(passage, at, TIME))) at++
  const next = passage.units[at]
  if (at === from || !next || !has(passage, at - 1, TIME)) return from
  return isComma(next.text) || next.quotation ? at : from
}
