import type { Position } from '../../model/findings.ts'
import type { ContactContext } from '../context.ts'
import { viewsOf } from '../view.ts'
import type { Construction } from './held.ts'
import { nextContact } from './next-contact.ts'
import { stance } from './stance.ts'
import { suits } from './suits.ts'
import { undecided } from './undecided.ts'

/** Every construction of a position; they are independent. */
export const constructions: Readonly<Record<string, Construction>> = { nextContact, undecided, suits, stance }

const finders = Object.values(constructions)

/**
 * Finds where each side stands on a question, and who tells it: "talks will take place in Torvin, Grel said" against
 * "no decision has been made on where, Orlin pointed out".
 */
export function findPositions(context: ContactContext): Position[] {
  const statements = new Map(context.statements.map((statement) => [statement.id, statement]))
  // What may be no speech at all is nobody's position.
  const isDoubtful = ({ statement }: Position) => statements.get(statement)?.confidence === 'low'
  const found: Position[] = []
  for (const view of viewsOf(context)) {
    const setting = { context, view, statements }
    for (const find of finders) found.push(...find(setting))
  }
  return distinct(found.filter((position) => !isDoubtful(position))).sort(
    (a, b) => a.words.start - b.words.start || (a.issue < b.issue ? -1 : 1),
  )
}

/** One position a holder, issue, stance and value in one stretch of words; ids stay unique. */
function distinct(positions: readonly Position[]): Position[] {
  const byKey = new Map<string, Position>()
  const ids = new Map<string, number>()
  for (const position of positions) {
    const { holder, issue, stance: put, value, words } = position
    const key = [holder, issue, put, value, words.start, words.end].join(' ')
    if (byKey.has(key)) continue
    const count = ids.get(position.id) ?? 0
    ids.set(position.id, count + 1)
    byKey.set(key, count === 0 ? position : { ...position, id: `${position.id}-${count + 1}` })
  }
  return [...byKey.values()]
}
