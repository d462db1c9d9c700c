import { NEGATION } from '../flags.ts'
import { type CueHit, has, type Passage, type Unit } from '../passage.ts'

/** How far from the verb's end its negation stands. */
const reach = 5

/** "schloss Kontakte NICHT aus", "wollte das NICHT bestätigen", "sagte NICHT, ob": before the verb's last part, or just behind it. */
export function isNegatedInBracket(passage: Passage, hit: CueHit): boolean {
  const split = hit.tail > hit.to || hit.head < hit.from
  if (split) {
    const last = hit.tail > hit.to ? hit.tail - 1 : hit.from
    for (let i = last - 1; i >= Math.max(hit.head, last - reach); i--) if (has(passage, i, NEGATION)) return true
    return false
  }
  for (let i = hit.to; i < hit.to + reach; i++) {
    if ((passage.units[i] as Unit | undefined)?.kind !== 'word') break
    if (has(passage, i, NEGATION)) return true
  }
  return has(passage, hit.from - 1, NEGATION)
}
