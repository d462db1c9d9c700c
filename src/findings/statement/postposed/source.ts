import { COMPLEMENTISER, RELATIVE, SUBJECT_BEHIND, SUBORDINATOR } from '../flags.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isColon } from '../marks.ts'
import { type CueHit, has, type Passage, type Unit } from '../passage.ts'
import { phraseBefore, sourcePhrase } from './phrase.ts'
import { isCase, isFinite, type Postposed } from './words.ts'

/** Who speaks, and the unit behind the words that name him and the mark of the subject. */
export interface Source {
  readonly phrase: Slot
  readonly after: number
}

/** A subject is looked for no further back than this. */
const farthest = 60
/** Cases between a bare subject and its verb. */
const mostCases = 3

/**
 * The subject of a cue: what stands before its mark ("[विदेश मंत्री] ने पत्रकारों से कहा"), or bare beside verbs that take none
 * ("[राष्ट्रपति] बोले", "[सरकार] का कहना है").
 */
export function sourceBefore(passage: Passage, words: Postposed, hit: CueHit, low: number): Source | null {
  const marked = markedBefore(passage, words, hit.from, low)
  if (marked) return marked
  return standsBare(passage, words, hit) ? bareBefore(passage, words, hit.from, low) : null
}

function markedBefore(passage: Passage, words: Postposed, at: number, low: number): Source | null {
  for (let i = at - 1; i >= Math.max(low, at - farthest); i--) {
    const unit = passage.units[i] as Unit
    if (isColon(unit.text) || has(passage, i, COMPLEMENTISER | SUBORDINATOR)) return null
    if (!has(passage, i, SUBJECT_BEHIND)) {
      if (has(passage, i, RELATIVE)) return null
      continue
    }
    // A pronoun with its mark melted in: उन्होंने.
    if (passage.reporting.words.words.pronouns.includes(unit.norm))
      return { phrase: { from: i, to: i + 1 }, after: i + 1 }
    const phrase = sourcePhrase(passage, words, i, low)
    return phrase && { phrase, after: i + 1 }
  }
  return null
}

function standsBare(passage: Passage, words: Postposed, { from, to }: CueHit): boolean {
  const first = passage.units[from]?.norm ?? ''
  if (words.genitive.has(first) || words.to.has(first)) return true
  for (let i = from; i < to; i++) if (words.bare.has((passage.units[i] as Unit).norm)) return true
  return false
}

function bareBefore(passage: Passage, words: Postposed, at: number, low: number): Source | null {
  let end = at
  for (let i = 0; i < mostCases && end > low; i++) {
    // "पत्रकारों से | बोले": cases with their nouns stand between.
    let own = end
    while (own > low && isCase(passage, words, own - 1)) own--
    const phrase = phraseBefore(passage, words, own, low)
    if (!phrase || isFinite(passage, words, own - 1)) return null
    if (own === end) return { phrase, after: end }
    end = phrase.from
  }
  return null
}
