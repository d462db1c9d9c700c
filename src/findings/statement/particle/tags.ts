import { CLOSING_COMPLEMENTISER } from '../flags.ts'
import type { Telling } from '../head-final/telling.ts'
import { type CueHit, has, type Passage, type Stretch } from '../passage.ts'
import { closedBefore } from './closed.ts'
import { addressees, entryWith, strengths } from './slots.ts'
import { sourceIn } from './source.ts'
import type { Particles } from './words.ts'

/** 「C。」| 市長は言った。: the marks have a stop of their own, and the tag is a sentence by itself. */
export function behindSpeech(passage: Passage, particles: Particles, hit: CueHit, { from }: Stretch): Telling | null {
  const entry = entryWith(hit, 'quotation')
  const spoken = passage.units[from - 1]
  if (!entry || !spoken?.quotation || closedBefore(passage, hit, from)) return null
  const behind = sourceIn(passage, particles, { from, to: hit.from }, ['topics', 'subjects'])
  if (pointedTo(passage, particles, hit, from)) return null
  // 大統領は土曜日に「C。」| と述べた。: the source stands before the marks.
  const closed = has(passage, from, CLOSING_COMPLEMENTISER)
  const before = closed && !behind ? leadingTopic(passage, particles, from - 1) : null
  const subject = behind ?? before
  if (closed ? behind !== null && behind.from > from + 1 : !behind || behind.from > from + 1) return null
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
    without: closed ? 'carried' : 'none',
    frame: 'quotation',
  }
}

/** The topic at the head of the sentence that the marks at `at` end. */
function leadingTopic(passage: Passage, particles: Particles, at: number) {
  const before = passage.stretches[passage.stretchOf[at] as number]
  return before ? sourceIn(passage, particles, { from: before.from, to: at }, ['topics']) : null
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
