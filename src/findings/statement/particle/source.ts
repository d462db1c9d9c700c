import { wordOf } from '../../../text/words.ts'
import { ADVERB, CONJUNCTION, NEVER_SOURCE, PRONOUN, SAYER, TIME } from '../flags.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isColon, isComma, isDash, isStop } from '../marks.ts'
import { has, type Passage, type Unit } from '../passage.ts'
import type { Particles } from './words.ts'

/** A source has no more units than this. */
const longest = 24
const katakana = /^\p{scx=Katakana}+$/u
const latin = /^\p{Lu}/u

/** The noun phrase that ends before the unit `end`, back to a comma, a quotation or another particle. */
export function phraseBefore(passage: Passage, particles: Particles, low: number, end: number): Slot | null {
  let from = end
  while (from > low && end - from < longest && goesOn(passage, particles, from - 1)) from--
  while (from < end && has(passage, from, TIME | CONJUNCTION | ADVERB) && !has(passage, from, SAYER | PRONOUN)) from++
  while (from < end && isLooseMark(passage.units[from] as Unit)) from++
  while (from < end && particles.is((passage.units[from] as Unit).norm, 'links')) from++
  return from < end ? { from, to: end } : null
}

function goesOn(passage: Passage, particles: Particles, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.quotation) return unit.quotation.words <= 4
  const { norm, text } = unit
  if (isComma(text) || isStop(text) || isColon(text) || isDash(text) || '【】（）()＝＞'.includes(text))
    return text === '・'
  for (const what of ['topics', 'subjects', 'objects', 'frames'] as const) if (particles.is(norm, what)) return false
  return !passage.reporting.words.complementisers.after.includes(norm) && !passage.hitAt.has(at)
}

function isLooseMark(unit: Unit): boolean {
  return unit.kind === 'mark' && unit.quotation === null
}

/** Somebody who can speak: an office, a pronoun, a name in the letters of foreign names, whoever has an honorific. */
export function canSpeak(passage: Passage, particles: Particles, { from, to }: Slot): boolean {
  const last = passage.units[to - 1] as Unit
  if (particles.is(last.norm, 'things') || has(passage, to - 1, NEVER_SOURCE)) return false
  if (has(passage, to - 1, SAYER | PRONOUN) || particles.is(last.norm, 'honorifics')) return true
  return katakana.test(last.text) || latin.test(last.text) || endsInSayer(passage, last)
}

/** Words grow together: 政府高官 ends in 高官. */
function endsInSayer(passage: Passage, { norm }: Unit): boolean {
  for (let from = 1; from + 1 < norm.length; from++) {
    if ((passage.reporting.flagsOf(wordOf(norm.slice(from)), false) & SAYER) !== 0) return true
  }
  return false
}

/** The first source in a stretch: its particle is behind it, and it is somebody who can speak. */
export function sourceIn(
  passage: Passage,
  particles: Particles,
  { from, to }: Slot,
  kinds: readonly ('topics' | 'subjects')[],
): (Slot & { readonly after: number }) | null {
  for (let i = from + 1; i < to; i++) {
    const { norm, kind } = passage.units[i] as Unit
    if (kind !== 'word' || !kinds.some((what) => particles.is(norm, what))) continue
    const phrase = phraseBefore(passage, particles, from, i)
    if (phrase && canSpeak(passage, particles, phrase)) return { ...phrase, after: i + 1 }
  }
  return null
}
