import type { CalendarName } from '../../../languages/sections/time.ts'
import { type NumberAt, smallAt, yearAt } from '../numbers.ts'
import { dateShape, type Found } from '../shape.ts'
import { dashes, isMark, isTight, pieceAt, pieceBefore, skip, type TimeLine } from '../time-line.ts'

interface MonthAt {
  readonly month: number
  readonly calendar: CalendarName
  readonly to: number
  readonly strong: boolean
}

interface DayAt {
  readonly day: number
  /** False for a number in words: "bir ara" is no 1 December. */
  readonly digits: boolean
  /** The last of "10–12". */
  readonly dayTo: number | null
  readonly to: number
}

/** "12 February 2025", "Feb. 12", "12 de febrero", "February 10–12, 2025", 2025年2月12日, "ngày 12 tháng 2" */
export function namedDate(line: TimeLine, at: number): Found | null {
  const yearFirst = yearMonthDay(line, at)
  const found = yearFirst ?? dayMonth(line, at) ?? monthDay(line, at)
  return found && { ...found, from: at, rule: 'named-date' }
}

type Named = Pick<Found, 'to' | 'shape'>

/** 2025年2月12日, "2022 ఫిబ్రవరి", "2025. gada 12. februārī" */
function yearMonthDay(line: TimeLine, at: number): Named | null {
  const year = yearAt(line, at)
  if (!year) return null
  const from = skip(line, year.to, 'filler')
  const month = monthAt(line, from)
  if (month) {
    const day = dayAt(line, afterGap(line, month.to))
    if (day && month.calendar === 'gregory') {
      return { to: day.to, shape: dateShape({ year: year.value, month: month.month, ...daysOf(day) }) }
    }
    if (!month.strong && !year.marked) return null
    return { to: month.to, shape: dateShape({ year: year.value, month: month.month, calendar: month.calendar }) }
  }
  const day = year.marked ? dayAt(line, from) : null
  const later = day && monthAt(line, skip(line, day.to, 'filler'))
  return day && later
    ? { to: later.to, shape: dateShape({ year: year.value, month: later.month, ...daysOf(day) }) }
    : null
}

/** "12 February 2025", "12-го февраля", "10–12 Feb." */
function dayMonth(line: TimeLine, at: number): Named | null {
  const day = dayAt(line, at)
  if (!day) return null
  const month = monthAt(line, skip(line, isMark(line, day.to, dashes) ? day.to + 1 : day.to, 'filler'))
  if (!month || (!month.strong && !day.digits)) return null
  const shape = dateShape({ month: month.month, calendar: month.calendar, ...daysOf(day) })
  return withYear(line, month.to, shape)
}

/** "February 12, 2025", "Feb. 10–12", "February 2025" */
function monthDay(line: TimeLine, at: number): Named | null {
  const month = monthAt(line, at)
  if (!month || notAName(line, at)) return null
  const shape = dateShape({ month: month.month, calendar: month.calendar })
  const year = yearAfter(line, month.to)
  if (year && !isMark(line, year.from - 1, ',')) return { to: year.to, shape: { ...shape, year: year.value } }
  const day = dayAt(line, afterGap(line, month.to))
  if (day && !countsSomething(line, day)) return withYear(line, day.to, { ...shape, ...daysOf(day) })
  if (year) return { to: year.to, shape: { ...shape, year: year.value } }
  // "ocak ayında", "மே மாதம்": the word for month makes it one.
  const unit = pieceAt(line, month.to, 'unit', (atom) => atom.unit === 'month')
  const named = month.strong || unit !== null || pieceBefore(line, at, 'preposition') !== null
  return named ? { to: unit?.to ?? month.to, shape } : null
}

/** "February 2 million" is no day. */
function countsSomething(line: TimeLine, day: DayAt): boolean {
  return pieceAt(line, day.to, 'unit') !== null || isMark(line, day.to, '%$€£')
}

/** "lần thứ hai": a word before it makes the name an ordinal. */
export function notAName(line: TimeLine, at: number): boolean {
  return pieceBefore(line, at, 'no-name') !== null
}

function daysOf(day: DayAt): { readonly day: number; readonly dayTo: number | null } {
  return { day: day.day, dayTo: day.dayTo }
}

function withYear(line: TimeLine, to: number, shape: ReturnType<typeof dateShape>): Named {
  const year = yearAfter(line, to)
  return year ? { to: year.to, shape: { ...shape, year: year.value } } : { to, shape }
}

/** ", 2025", "de 2025", "2025 года" */
function yearAfter(
  line: TimeLine,
  at: number,
): { readonly from: number; readonly value: number; readonly to: number } | null {
  const from = skip(line, isMark(line, at, ',\u060c') ? at + 1 : at, 'filler')
  const year = yearAt(line, from)
  return year ? { from, value: year.value, to: year.to } : null
}

/** A name of a month, or its number with a mark (2月, "tháng 2"). */
function monthAt(line: TimeLine, at: number): MonthAt | null {
  const name = pieceAt(line, at, 'month')
  if (name && (!line.lexicon.words.names.capitals || isCapital(line, at))) {
    const { month, calendar, strong } = name.atom
    return { month, calendar, strong, to: stop(line, name.to, strong) }
  }
  const before = pieceAt(line, at, 'mark', ({ of, side }) => of === 'month' && side === 'before')
  const number = smallAt(line, before?.to ?? at, 12)
  if (!number) return null
  if (before) return { month: number.value, calendar: 'gregory', strong: true, to: number.to }
  const after = pieceAt(line, number.to, 'mark', ({ of, side }) => of === 'month' && side === 'after')
  return after && { month: number.value, calendar: 'gregory', strong: true, to: after.to }
}

/** The stop of "Feb." belongs to the month where a number follows; a full stop after "February" does not. */
function stop(line: TimeLine, at: number, strong: boolean): number {
  const stopped = !strong && isMark(line, at, '.\u0970') && isTight(line, at)
  return stopped && line.tokens[at + 1]?.kind === 'number' ? at + 1 : at
}

export function isCapital(line: TimeLine, at: number): boolean {
  const first = line.tokens[at]?.text[0] ?? ''
  return first !== first.toLowerCase()
}

function afterGap(line: TimeLine, at: number): number {
  return skip(line, at, 'filler')
}

/** "12", "12th", "12.", "the twelfth", "ngày 12", "10–12" */
function dayAt(line: TimeLine, at: number): DayAt | null {
  const before = pieceAt(line, at, 'mark', ({ of, side }) => of === 'day' && side === 'before')
  const first = dayNumberAt(line, before?.to ?? at)
  if (!first) return null
  const to = dayEnd(line, first.to)
  const next = nextDay(line, to, first.value)
  const day = { day: first.value, digits: first.digits !== null }
  if (next) return { ...day, dayTo: first.value + 1, to: dayEnd(line, next.to) }
  const dash = isMark(line, to, dashes) ? to + 1 : (pieceAt(line, to, 'span-to')?.to ?? null)
  const last =
    dash === null ? null : dayNumberAt(line, pieceAt(line, dash, 'mark', ({ of }) => of === 'day')?.to ?? dash)
  if (last && last.value > first.value) return { ...day, dayTo: last.value, to: dayEnd(line, last.to) }
  return { ...day, dayTo: null, to }
}

/** The second of "18 and 19" or "18, 19": two days in a row are a range. */
function nextDay(line: TimeLine, at: number, first: number): Pick<NumberAt, 'to'> | null {
  const joined = pieceAt(line, at, 'join')?.to ?? (isMark(line, at, ',\u060c\u3001') ? at + 1 : null)
  const next = joined === null ? null : dayNumberAt(line, joined)
  return next?.value === first + 1 ? next : null
}

function dayNumberAt(line: TimeLine, at: number): NumberAt | null {
  const ordinal = pieceAt(line, at, 'ordinal', ({ value }) => value <= 31)
  if (!ordinal) return smallAt(line, at, 31)
  return { value: ordinal.atom.value, to: ordinal.to, digits: line.tokens[at]?.kind === 'number' ? '' : null }
}

/** Past the mark of a day: "12th", "12-го", 12日, and the stop of "12. Februar" and "12. bis 14." */
function dayEnd(line: TimeLine, at: number): number {
  const mark = pieceAt(line, at, 'mark', ({ of, side }) => of === 'day' && side === 'after')
  if (mark) return mark.to
  if (!isMark(line, at, '.') || !isTight(line, at)) return at
  const goesOn = monthAt(line, at + 1) ?? pieceAt(line, at + 1, 'span-to') ?? pieceAt(line, at + 1, 'join')
  return goesOn || isMark(line, at + 1, dashes) ? at + 1 : at
}

/** "on the 12th", 12日: a day without its month. */
export function dayAlone(line: TimeLine, at: number): Found | null {
  const { day } = line.lexicon.words
  const frame = pieceAt(line, at, 'frame')
  // "గత నెల 12న": after a month the number needs its mark alone.
  const month =
    pieceBefore(line, at, 'offset', ({ unit }) => unit === 'month') ??
    pieceBefore(line, at, 'unit', ({ unit }) => unit === 'month')
  const found = frame || day.alone || month ? dayAt(line, frame?.to ?? at) : null
  if (!found) return null
  const marked = pieceBefore(line, found.to, 'mark', ({ of }) => of === 'day')
  const led = pieceAt(line, frame?.to ?? at, 'mark', ({ of, side }) => of === 'day' && side === 'before')
  if (!(marked && marked.from > at) && !led) return null
  if (monthAt(line, skip(line, found.to, 'filler'))) return null
  if (pieceAt(line, found.to, 'no-day') || pieceAt(line, found.to, 'unit') || countsSomething(line, found)) return null
  const shape = { kind: 'day-of-month', day: found.day, dayTo: found.dayTo, near: null, months: null } as const
  return { from: at, to: found.to, shape, rule: 'day-alone' }
}
