import type { Telling } from '../head-final/telling.ts'
import type { CueHit, Passage, Stretch } from '../passage.ts'
import { closedBefore } from './closed.ts'
import { addressees, entryWith, strengths } from './slots.ts'
import { sourceIn } from './source.ts'
import type { Particles } from './words.ts'

/** 「C。」| 市長は言った。: the marks have a stop of their own, and the tag is a sentence by itself. */
export function behindSpeech(passage: Passage, particles: Particles, hit: CueHit, { from }: Stretch): Telling | null {
  const entry = entryWith(hit, 'quotation')
  const spoken = passage.units[from - 1]
  if (!entry || !spoken?.quotation || closedBefore(passage, hit, from)) return null
  const subject = sourceIn(passage, particles, { from, to: hit.from }, ['topics', 'subjects'])
  if (!subject || subject.from > from + 1 || pointedTo(passage, particles, hit, from)) return null
  return {
    rule: 'head-final/quotation',
    subject,
    cue: [hit],
    content: [{ from: from - 1, to: from }],
    to: addressees(passage, from, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames.quotation ?? 'usual'],
    without: 'none',
    frame: 'quotation',
  }
}

/** 議長は次のように述べた。「C」: the words follow. */
export function pointedTo(passage: Passage, particles: Particles, hit: CueHit, left: number): Telling | null {
  const entry = entryWith(hit, 'quotation')
  let at = hit.to
  while (at < hit.to + 2 && passage.units[at]?.kind === 'mark' && !passage.units[at]?.quotation) at++
  if (!entry || !passage.units[at]?.quotation) return null
  let from = hit.from - 1
  while (from > left && from > hit.from - 6 && particles.pointers.at(passage.units, from, hit.from)[0]?.to !== hit.from)
    from--
  if (particles.pointers.at(passage.units, from, hit.from)[0]?.to !== hit.from) return null
  return {
    rule: 'head-final/quotation',
    subject: sourceIn(passage, particles, { from: left, to: from }, ['topics', 'subjects']),
    cue: [hit],
    content: [{ from: at, to: at + 1 }],
    to: addressees(passage, left, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames.quotation ?? 'usual'],
    without: 'carried',
    frame: 'quotation',
  }
}
