import {
  ADDRESSEE,
  ADVERB,
  CLOSING_COMPLEMENTISER,
  CLOSING_ENDING,
  CONJUNCTION,
  DATIVE,
  DETERMINER,
  INFINITIVE,
  LIKELY_VERB,
  NO_SUBJECT,
  OBJECT_PRONOUN,
  PREPOSITION,
  PRONOUN,
  SAYER,
  SUBORDINATOR,
  TIME,
} from '../flags.ts'
import { isComma, isDash } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import { endsIn, type HeadFinal } from './words.ts'

/** What a unit does in a clause whose verb comes last. */
export type Role =
  | 'comma'
  | 'mark'
  /** Inside a word or name: the stop of an abbreviation, a tight hyphen. */
  | 'dot'
  | 'quotation'
  /** A word that closes a content, or ends in one: అని, జరుగుతుందని. */
  | 'closer'
  | 'closing'
  /** A case or postposition: the phrase is no subject. */
  | 'adjunct'
  | 'postposition'
  /** Joins what is before it to the noun behind. */
  | 'link'
  /** An oblique that goes with the noun behind it. */
  | 'modifier'
  | 'determiner'
  | 'conjunction'
  | 'time'
  | 'adverb'
  | 'pronoun'
  | 'reflexive'
  /** Looks like a finite verb. */
  | 'verb'
  | 'bare'

/** The role of the unit at `at`. */
export function roleAt(passage: Passage, words: HeadFinal, at: number): Role {
  const unit = passage.units[at] as Unit
  if (unit.quotation) return 'quotation'
  if (unit.kind === 'mark') return isComma(unit.text) ? 'comma' : isInName(passage, at) ? 'dot' : 'mark'
  const { flags, norm } = unit
  if (flags & CLOSING_COMPLEMENTISER) return 'closer'
  if (words.reflexive.has(norm)) return 'reflexive'
  if (words.link.has(norm)) return 'link'
  if (flags & (CONJUNCTION | SUBORDINATOR)) return 'conjunction'
  if (flags & PREPOSITION) return 'postposition'
  if (flags & TIME) return 'time'
  if (words.pointer.has(norm) || flags & ADVERB) return 'adverb'
  if (flags & DETERMINER) return 'determiner'
  if (flags & PRONOUN) return 'pronoun'
  if (flags & SAYER) return 'bare'
  if (flags & CLOSING_ENDING) return 'closing'
  if (endsIn(norm, words.words.linkEndings)) return 'link'
  if (flags & (NO_SUBJECT | DATIVE | INFINITIVE | ADDRESSEE | OBJECT_PRONOUN)) return 'adjunct'
  if (flags & LIKELY_VERB) return 'verb'
  if (endsIn(norm, words.words.modifierEndings)) return 'modifier'
  return 'bare'
}

/** The stop of "యు.ఎస్." and the hyphen of "కై-ఫు లీ". */
function isInName(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.text === '.') return true
  return isDash(unit.text) && passage.units[at - 1]?.end === unit.start && passage.units[at + 1]?.start === unit.end
}
