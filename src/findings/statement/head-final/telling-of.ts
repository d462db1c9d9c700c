import type { Clause } from './clause.ts'
import { back, closed } from './closed.ts'
import { withObject } from './object.ts'
import { pointed, tagged } from './pointed.ts'
import { hearsay, refusal } from './refusal.ts'
import type { Telling } from './telling.ts'

/** The reading of one verb's clause: the first construction that fits. */
export function tellingOf(clause: Clause): Telling | null {
  const { event } = clause
  if (event.kind === 'refusal') return closed(clause) ?? refusal(clause)
  if (event.kind === 'hearsay') return hearsay(clause)
  return back(clause) ?? closed(clause) ?? pointed(clause) ?? tagged(clause) ?? withObject(clause)
}
