import { yearAt } from '../numbers.ts'
import type { Found } from '../shape.ts'
import { calendarOf, dashes, isMark, isTight, pieceAt, pieceBefore, type TimeLine } from '../time-line.ts'

/** "in 2022", "2022 года", 2022年, "2014–2020": a year by itself. */
export function bareYear(line: TimeLine, at: number): Found | null {
  const year = yearAt(line, at)
  if (!year) return null
  const last = yearTo(line, at, year.to)
  const to = last?.to ?? year.to
  if (year.value < 1000 || year.value > 2599 || pieceAt(line, to, 'no-day')) return null
  if (!year.marked && !last?.marked && !(last && isModern(year.value)) && !isPlain(line, at, to, year.value))
    return null
  const calendar = calendarOf(line, year.value)
  const from = { kind: 'year', year: year.value, calendar } as const
  const shape = last ? ({ kind: 'range', from, to: { kind: 'year', year: last.value, calendar } } as const) : from
  return { from: at, to, shape, rule: 'bare-year' }
}

function yearTo(
  line: TimeLine,
  from: number,
  at: number,
): { readonly value: number; readonly to: number; readonly marked: boolean } | null {
  const dash = isMark(line, at, dashes) && isTight(line, at) ? at + 1 : null
  // "between 2014 and 2020"
  const and = pieceBefore(line, from, 'span-from') ? (pieceAt(line, at, 'join') ?? pieceAt(line, at, 'span-to')) : null
  const to = dash ?? and?.to ?? null
  const last = to === null ? null : yearAt(line, to)
  return last && isModern(last.value) ? last : null
}

/** Four digits without a year's mark count after a preposition ("in 2022"), or where nothing is known of the language. */
function isPlain(line: TimeLine, at: number, to: number, value: number): boolean {
  if (!isModern(value) || isMark(line, at - 1, '$€£#+-/.№') || isMark(line, to, '%$€£-/')) return false
  if (isTight(line, to) && line.tokens[to]?.kind === 'word') return false
  if (pieceAt(line, to, 'unit') !== null) return false
  const before = skipBack(line, at)
  if (pieceBefore(line, before, 'preposition') !== null) return true
  return !line.lexicon.known && line.tokens[to]?.kind !== 'number'
}

/** Over fillers, backwards: "en el 2022". */
function skipBack(line: TimeLine, at: number): number {
  return pieceBefore(line, at, 'filler')?.from ?? at
}

function isModern(year: number): boolean {
  return year >= 1900 && year < 2100
}
