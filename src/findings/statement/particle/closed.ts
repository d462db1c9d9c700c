import type { CueEntry } from '../cue-forms.ts'
import { CLOSING_COMPLEMENTISER } from '../flags.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, type Unit } from '../passage.ts'
import { entryWith } from './slots.ts'
import { sourceIn } from './source.ts'
import type { Particles } from './words.ts'

/** Between a content and its verb no more units may stand. */
const longestGap = 24

export interface Closed {
  readonly at: number
  readonly entry: CueEntry
  readonly frame: 'that' | 'quotation' | 'object'
}

/** The quotative that closes the content, right before the verb or before its circumstances. */
export function closedBefore(passage: Passage, hit: CueHit, left: number): Closed | null {
  for (let i = hit.from - 1; i > left && i >= hit.from - longestGap; i--) {
    if (passage.hitAt.has(i) && i < hit.from - 1) return null
    if (!has(passage, i, CLOSING_COMPLEMENTISER)) continue
    const before = passage.units[i - 1] as Unit
    const near = i === hit.from - 1
    if (!near && !before.quotation && !endsClause(before)) continue
    const frame = before.quotation ? 'quotation' : 'that'
    const entry = entryWith(hit, frame) ?? entryWith(hit, 'that')
    return entry ? { at: i, entry, frame } : null
  }
  return null
}

/** 「C」彼は言う。: marks and a source right behind them need no closing word. */
export function spokenBefore(passage: Passage, particles: Particles, hit: CueHit, left: number): Closed | null {
  const entry = entryWith(hit, 'quotation')
  if (!entry) return null
  for (let i = hit.from - 1; i >= left && i >= hit.from - longestGap; i--) {
    if (!passage.units[i]?.quotation) continue
    const source = sourceIn(passage, particles, { from: i + 1, to: hit.from }, ['topics', 'subjects'])
    return source && source.from <= i + 2 ? { at: i + 1, entry, frame: 'quotation' } : null
  }
  return null
}

const hiragana = /\p{sc=Hiragana}$/u

/** Verbs and adjectives end in syllables of their own; nouns mostly do not: 続けると, but not ロシアと. */
function endsClause({ text, kind }: Unit): boolean {
  return kind === 'word' && hiragana.test(text)
}

/** 提案を拒否した: what the act is done to. */
export function objectBefore(passage: Passage, particles: Particles, hit: CueHit, left: number): Closed | null {
  const entry = entryWith(hit, 'object')
  if (!entry) return null
  for (let i = hit.from - 1; i > left && i >= hit.from - 4; i--) {
    const unit = passage.units[i] as Unit
    if (particles.is(unit.norm, 'objects')) return { at: i, entry, frame: 'object' }
    if (isComma(unit.text)) return null
  }
  return null
}
