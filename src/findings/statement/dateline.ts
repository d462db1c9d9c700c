import { isDash } from './marks.ts'
import type { Passage, Unit } from './passage.ts'

/** A dateline has no more units than this. */
const longest = 18

/**
 * The first unit behind the dateline of a paragraph: "QUZAL, March 31 (PPA) - | The talks will go on, ..." -
 * "ESTAMBUL, 3 jun (EFE).- | El presidente ...". The same unit where there is none.
 */
export function pastDateline(passage: Passage, from: number): number {
  const { units } = passage
  if (from !== 0 || passage.depth > 0) return from
  const first = units[0]
  if (!first || first.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return from
  for (let i = 1; i < Math.min(units.length - 1, longest); i++) {
    const unit = units[i] as Unit
    if (unit.quotation) return from
    if (isDash(unit.text) && (units[i + 1] as Unit).start > unit.end) return i + 1
  }
  return from
}
