import { scriptOf } from '../../text/script.ts'
import { ADDRESSEE, PREPOSITION, TIME } from './flags.ts'
import { has, type Passage, type Unit } from './passage.ts'

/**
 * The unit behind what may stand between a cue and the source that follows it: those spoken to with their name, and the
 * time. "рассказал газете Evening News в четверг | Дерсин", "сказал журналистам | министр".
 */
export function pastCircumstances(passage: Passage, from: number, high: number): number {
  let at = from
  while (at < high) {
    if (has(passage, at, ADDRESSEE)) at = pastName(passage, at + 1, high, passage.units[at] as Unit)
    else if (has(passage, at, TIME)) at++
    else if (has(passage, at, PREPOSITION) && has(passage, at + 1, TIME)) at += 2
    else break
  }
  return at
}

/** The name of the outlet spoken to: in marks, or in letters of another script. */
function pastName(passage: Passage, from: number, high: number, noun: Unit): number {
  let at = from
  while (at < high) {
    const unit = passage.units[at] as Unit
    const foreign = unit.upper && scriptOf(unit.text) !== scriptOf(noun.text)
    if (unit.quotation?.kind !== 'inline' && !foreign) break
    at++
  }
  return at
}
