import { positions as placesOf } from '../../model/position.ts'
import type { Reading } from '../../model/reading.ts'
import { shown } from '../isolated.ts'
import { actorNames } from '../names.ts'
import { claims, commitments, contacts, notices, open, positions, undisclosed } from './findings.ts'
import { head } from './head.ts'
import { paint } from './paint.ts'
import { statements } from './statements.ts'
import { part, type View } from './view.ts'

export interface TerminalOptions {
  readonly color: boolean
  readonly file: string | null
  readonly quality: string | null
}

/** Prints a reading for people: fixed columns in Latin and digits, the quoted words last on their line. */
export function printReading(reading: Reading, { color, file, quality }: TerminalOptions): string {
  const placed = placesOf(reading.document.text)
  const place = (offset: number) => {
    const { line, column } = placed(offset)
    return `${line}:${column}`
  }
  const name = actorNames(reading)
  const nameOf = (id: string) => shown(name(id), 80)
  const view: View = { paint: paint(color), file, quality, nameOf, place }
  return [
    ...head(reading, view),
    ...part('contacts', contacts(reading, view), view),
    ...part('statements', statements(reading, view, false), view),
    ...part('positions that differ', positions(reading, view), view),
    ...part('commitments', commitments(reading, view), view),
    ...part('not disclosed', undisclosed(reading, view), view),
    ...part("the outlet's own claims", claims(reading, view), view),
    ...part('less certain statements', statements(reading, view, true), view),
    ...part('notices', notices(reading, view), view),
    ...part('unresolved', open(reading, view), view),
    '',
  ].join('\n')
}
