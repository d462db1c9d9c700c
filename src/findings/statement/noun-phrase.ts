import { DETERMINER, OBJECT_PRONOUN, OPENING, POSSESSIVE, PREPOSITION, PRONOUN, SAYER } from './flags.ts'
import { isDash } from './marks.ts'
import { has, type Passage, type Unit } from './passage.ts'

/** A noun phrase as unit indices; `relative` where it is a relative pronoun (", who said ..."). */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly relative: boolean
  /** The relative pronoun behind it. */
  readonly pronoun: number | null
  /** Whether this can well be someone: a name, a pronoun, a word for a speaker. */
  readonly likely: boolean
}

/** No walk goes further than this, so that time stays linear. */
export const farthest = 60

/** "Sen." and "J.": the stop stands tight behind a word with a capital, inside a sentence. */
export function isAbbreviated(passage: Passage, at: number): boolean {
  const before = passage.units[at - 1]
  const unit = passage.units[at] as Unit
  return unit.text === '.' && before?.kind === 'word' && before.end === unit.start
}

/** Marks inside a name or figure: a slash, an ampersand, a hyphen, a dollar sign. */
export function isTight(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if ("/&$%#@'’+€£№".includes(unit.text)) return true
  const next = passage.units[at + 1]
  return (
    isDash(unit.text) && passage.units[at - 1]?.end === unit.start && next?.start === unit.end && next.kind !== 'mark'
  )
}

/** A hyphen that joins the words on either side of it: "a-t[-]il", "dit[-]elle". */
export function isJoint(passage: Passage, at: number): boolean {
  return isDash((passage.units[at] as Unit).text) && isTight(passage, at)
}

/** Letters that have no case, so that no capital can show a name. */
export function isCaseless(text: string): boolean {
  return text.charCodeAt(0) > 0x24f && text.toLowerCase() === text.toUpperCase()
}

/** A word of a script without capitals that no list has: it may be a name. */
export function mayBeName(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (unit.flags & ~OPENING) === 0 && isCaseless(unit.text)
}

export function isLikely(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (has(passage, i, PRONOUN | SAYER | OBJECT_PRONOUN)) return true
    if (unit.upper && !has(passage, i, DETERMINER | PREPOSITION | POSSESSIVE)) return true
    // Where letters have no case, a word that no list has may be a name.
    if (mayBeName(unit)) return true
  }
  return false
}
