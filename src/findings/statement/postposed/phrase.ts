import {
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  NEVER_SOURCE,
  PRONOUN,
  RELATIVE,
  SUBJECT_BEHIND,
  SUBORDINATOR,
  TIME,
} from '../flags.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isColon, isComma, isStop } from '../marks.ts'
import { has, type Passage, type Unit } from '../passage.ts'
import { isCase, isFinite, type Postposed } from './words.ts'

/** A noun phrase has no more units than this. */
const longest = 28
/** Units of an aside in brackets, at most. */
const longestAside = 12

const ends = SUBJECT_BEHIND | COMPLEMENTISER | RELATIVE | SUBORDINATOR | TIME | ADVERB

/**
 * The noun phrase that ends before unit `end`: "सोमवार को | [वाल्दोरिया के विदेश मंत्री इवान दोर्सिन] ने". Genitives go on with it;
 * cases, times and finite verbs end it. Null where none stands there.
 */
export function phraseBefore(passage: Passage, words: Postposed, end: number, low: number): Slot | null {
  let from = end
  let joined = false
  while (from > Math.max(low, end - longest)) {
    const at = from - 1
    const unit = passage.units[at] as Unit
    if (unit.quotation) break
    if (unit.text === ')') {
      const open = bracketBefore(passage, at, low)
      if (open < 0) break
      from = open
      continue
    }
    if (unit.kind === 'mark' && !isInside(passage, at)) {
      // "A, B और C"
      if (!isComma(unit.text) || !joined || at - 1 < low || !isNoun(passage, words, at - 1)) break
      from = at
      continue
    }
    if (has(passage, at, CONJUNCTION)) {
      // "ग्रेल [और] हार्वोक", but "बात की [और] हार्वोक": what is joined must be a noun.
      if (at - 1 < low || from === end || !isNoun(passage, words, at - 1)) break
      joined = true
      from = at
      continue
    }
    if (isFinite(passage, words, at)) break
    if (isCase(passage, words, at) && !words.describing.has(passage.units[at + 1]?.norm ?? '')) break
    if (has(passage, at, ends) && !(has(passage, at, PRONOUN) && from === end)) break
    from = at
  }
  while (from < end && (passage.units[from]?.kind === 'mark' || has(passage, from, CONJUNCTION))) from++
  return from < end ? { from, to: end } : null
}

/** A phrase that may be a source: not a law, a plan. */
export function sourcePhrase(passage: Passage, words: Postposed, end: number, low: number): Slot | null {
  const phrase = phraseBefore(passage, words, end, low)
  return phrase && !has(passage, phrase.to - 1, NEVER_SOURCE) ? phrase : null
}

function isNoun(passage: Passage, words: Postposed, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.kind !== 'word' || isFinite(passage, words, at) || isCase(passage, words, at)) return false
  return !has(passage, at, ends | CONJUNCTION)
}

/** The stop of an initial, a hyphen in a name. */
function isInside(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (isComma(unit.text) || isColon(unit.text) || unit.text === ';' || unit.text === '(') return false
  const tight = passage.units[at - 1]?.end === unit.start
  if (isStop(unit.text)) return unit.text === '.' && tight && passage.stretchOf[at] === passage.stretchOf[at + 1]
  return tight && passage.units[at + 1]?.start === unit.end
}

function bracketBefore(passage: Passage, at: number, low: number): number {
  for (let i = at - 1; i >= Math.max(low, at - longestAside); i--) if (passage.units[i]?.text === '(') return i
  return -1
}
