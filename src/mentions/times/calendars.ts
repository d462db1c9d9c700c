import type { CalendarName } from '../../languages/sections/time.ts'
import { civilOf, dayNumber, isoDay, isoMonth } from './civil.ts'

interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of the first day of year 1 and mean length of a year in days. */
const epochs: Readonly<Record<CalendarName, readonly [first: number, year: number]>> = {
  gregory: [-719_162, 365.2425],
  persian: [-492_268, 365.2422],
  'islamic-umalqura': [-492_148, 354.367],
}

const formats = new Map<CalendarName, Intl.DateTimeFormat>()

/** Year, month and day of a day number in a calendar, by ICU. */
export function calendarDay(calendar: CalendarName, day: number): CalendarDay {
  if (calendar === 'gregory' && day >= epochs.gregory[0]) return civilOf(day)
  let format = formats.get(calendar)
  if (!format) {
    const locale = new Intl.Locale('en', { calendar, numberingSystem: 'latn' })
    format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    formats.set(calendar, format)
  }
  const parts = { year: 0, month: 0, day: 0 }
  for (const { type, value } of format.formatToParts(day * 86_400_000)) {
    const key = type === ('relatedYear' as string) ? 'year' : type
    if (key in parts) parts[key as keyof typeof parts] = Number.parseInt(value, 10)
  }
  return parts
}

/** Day number of a day in a calendar; null where the calendar has no such day. */
export function dayIn(calendar: CalendarName, year: number, month: number, day: number): number | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null
  if (calendar === 'gregory') {
    const found = dayNumber(year, month, day)
    return isoDay(found) === `${isoMonth(year, month)}-${String(day).padStart(2, '0')}` ? found : null
  }
  const [first, length] = epochs[calendar]
  let guess = Math.round(first + (year - 1) * length + ((month - 1) * length) / 12 + day - 1)
  for (let round = 0; round < 6; round++) {
    const at = calendarDay(calendar, guess)
    const off = (year - at.year) * length + ((month - at.month) * length) / 12 + day - at.day
    if (at.year === year && at.month === month && at.day === day) return guess
    guess += Math.round(off) || Math.sign(off)
  }
  return null
}

/** First and last day number of a month in a calendar; null where there is none. */
export function monthIn(calendar: CalendarName, year: number, month: number): readonly [number, number] | null {
  const first = dayIn(calendar, year, month, 1)
  const next = month === 12 ? dayIn(calendar, year + 1, 1, 1) : dayIn(calendar, year, month + 1, 1)
  return first === null || next === null ? null : [first, next - 1]
}
