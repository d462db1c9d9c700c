import type { Frame } from '../../../languages/sections/reporting.ts'
import type { CueEntry } from '../cue-forms.ts'
import { ADDRESSEE } from '../flags.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { type CueHit, has, type Passage, type Stretch, type Unit } from '../passage.ts'
import type { Particles } from './words.ts'

export const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const

/** A dateline's brackets at most so many units apart. */
const longestDateline = 24

/** 【カサミーラ2026年3月12日＝北斗通信】: no part of what is said. */
export function pastDateline(passage: Passage, { from, end }: Pick<Stretch, 'from' | 'end'>): number {
  if (!'【［（[('.includes(passage.units[from]?.text || '-')) return from
  for (let i = from + 1; i < Math.min(end, from + longestDateline); i++)
    if ('】］）])'.includes((passage.units[i] as Unit).text)) return i + 1
  return from
}

export function entryWith(hit: CueHit, frame: Frame): CueEntry | null {
  return hit.entries.find((entry) => entry.frames[frame] !== undefined) ?? null
}

/** Without marks and the particle of a topic at its end. */
export function trimmed(passage: Passage, particles: Particles, { from, to }: Slot): Slot | null {
  let begin = from
  let end = to
  while (begin < end && isEdge(passage.units[begin] as Unit)) begin++
  while (end > begin && (isEdge(passage.units[end - 1] as Unit) || endsTopic(passage, particles, end - 1))) end--
  return end > begin ? { from: begin, to: end } : null
}

function endsTopic(passage: Passage, particles: Particles, at: number): boolean {
  const { norm, quotation } = passage.units[at] as Unit
  return quotation === null && (particles.is(norm, 'topics') || particles.is(norm, 'objects'))
}

function isEdge(unit: Unit): boolean {
  return unit.kind === 'mark' && unit.quotation === null && !'（(）)'.includes(unit.text)
}

export function addressees(passage: Passage, from: number, to: number): Slot[] {
  for (let i = from; i < to; i++) if (has(passage, i, ADDRESSEE)) return [{ from: i, to: i + 1 }]
  return []
}
