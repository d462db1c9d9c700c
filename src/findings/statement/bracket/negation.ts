import { NEGATION } from '../flags.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, type Unit } from '../passage.ts'

/** How far from the verb's end its negation stands. */
const reach = 5
const farthest = 24

/** "schloss Kontakte NICHT aus", "wollte das NICHT bestätigen", "sagte NICHT, ob": before the verb's last part, or just behind it. */
export function isNegatedInBracket(passage: Passage, hit: CueHit): boolean {
  const split = hit.tail > hit.to || hit.head < hit.from
  if (split) {
    const last = hit.tail > hit.to ? hit.tail - 1 : hit.from
    for (let i = last - 1; i > Math.min(hit.head, hit.from) && i >= last - farthest; i--) {
      if (has(passage, i, NEGATION)) return true
      if (isComma((passage.units[i] as Unit).text)) return false
    }
    return false
  }
  for (let i = hit.to; i < hit.to + reach; i++) {
    if ((passage.units[i] as Unit | undefined)?.kind !== 'word') break
    if (has(passage, i, NEGATION)) return true
  }
  return has(passage, hit.from - 1, NEGATION)
}
