import { scriptOf } from '../../text/script.ts'
import { ADDRESSEE, DETERMINER, PREPOSITION, SAYER, TIME } from './flags.ts'
import { has, type Passage, type Unit } from './passage.ts'
import { isEnclitic } from './right-context.ts'

/**
 * The unit behind what may stand between a cue and the source that follows it: those spoken to with their name, and the
 * time. "рассказал газете Evening News в четверг | Дерсин", "сказал журналистам | министр".
 */
export function pastCircumstances(passage: Passage, from: number, high: number): number {
  let at = from
  while (at < high) {
    if (isEnclitic(passage, at)) at += 2
    else if (has(passage, at, ADDRESSEE)) at = pastName(passage, at + 1, high, passage.units[at] as Unit)
    else if (has(passage, at, TIME)) at++
    else if (has(passage, at, PREPOSITION | DETERMINER) && has(passage, at + 1, TIME)) at += 2
    else if (nameSpokenTo(passage, at, high) > 0) at = nameSpokenTo(passage, at, high)
    else if (addresseeBehind(passage, at) > 0) at = addresseeBehind(passage, at) + 1
    else if (has(passage, at, PREPOSITION) && isOccasion(passage, at + 1)) at = pastOccasion(passage, at + 2, high)
    else break
  }
  return at
}

/** "à CNN | um adjunto": a name behind the preposition of those spoken to, and a subject behind it; -1 where none stand. */
function nameSpokenTo(passage: Passage, at: number, high: number): number {
  if (!passage.reporting.words.addressees.prepositions.includes(passage.units[at]?.norm ?? '')) return -1
  let to = at + 1
  while (to < high && to < at + 5 && passage.units[to]?.upper && !has(passage, to, DETERMINER | SAYER)) to++
  return to > at + 1 && to < high && has(passage, to, DETERMINER | SAYER) ? to : -1
}

/** "a los [periodistas]": the noun for those spoken to behind its preposition; -1 where none stands. */
function addresseeBehind(passage: Passage, at: number): number {
  if (!passage.reporting.words.addressees.prepositions.includes(passage.units[at]?.norm ?? '')) return -1
  const noun = has(passage, at + 1, DETERMINER) ? at + 2 : at + 1
  return has(passage, noun, ADDRESSEE) ? noun : -1
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

function isOccasion({ units, reporting }: Passage, at: number): boolean {
  const unit = units[at]
  return unit !== undefined && reporting.occasions.has(unit.norm)
}

/** Words of an occasion: "Первому каналу", "на полях саммита в Торвине". */
const longestOccasion = 8

/**
 * Where the source begins behind an occasion: at the noun for one who speaks, or at the last run of names before the clause
 * ends: "в интервью Первому каналу | пресс-секретарь ...", "в интервью Первому каналу | Дмитрий Песков".
 */
function pastOccasion(passage: Passage, from: number, high: number): number {
  const { units } = passage
  let end = from
  while (end < high && end < from + longestOccasion && (units[end] as Unit).kind !== 'mark') {
    if (has(passage, end, SAYER)) return end
    end++
  }
  let names = end
  while (names > from && (units[names - 1] as Unit).upper) names--
  return end - names >= 2 ? Math.max(names, end - 2) : from
}
