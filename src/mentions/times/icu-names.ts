import type { CalendarName, TimeUnit } from '../../languages/sections/time.ts'
import { calendarDay } from './calendars.ts'
import { asciiDigits } from './digits.ts'

/** A name from ICU with its number; `full` is false for abbreviations. */
export interface IcuName {
  readonly name: string
  readonly number: number
  readonly full: boolean
}

const dayLength = 86_400_000
const firstDay = 19_358 // 2023-01-01, a Sunday

/** Months of a calendar as a locale writes them, alone and beside a day. */
export function monthNames(locale: string, calendar: CalendarName): IcuName[] {
  const formats = [
    { full: true, options: { month: 'long' } },
    { full: true, options: { month: 'long', day: 'numeric' } },
    { full: true, options: { month: 'long', day: 'numeric', year: 'numeric' } },
    { full: false, options: { month: 'short' } },
    { full: false, options: { month: 'short', day: 'numeric' } },
  ] as const
  // A day in every month, and the months whose names ICU writes with spaces or numbers ("tháng 2") whole.
  const days = Array.from({ length: calendar === 'gregory' ? 12 : 13 }, (_, index) => firstDay + 14 + index * 30)
  return formats.flatMap(({ full, options }) => {
    const format = formatOf(locale, calendar, options)
    return days.map((day) => ({ name: part(format, day, 'month'), number: calendarDay(calendar, day).month, full }))
  })
}

/** Weekdays as a locale writes them; 1 is Monday. */
export function weekdayNames(locale: string): IcuName[] {
  const formats = [
    { full: true, options: { weekday: 'long' } },
    { full: true, options: { weekday: 'long', day: 'numeric', month: 'long' } },
    { full: false, options: { weekday: 'short' } },
  ] as const
  return formats.flatMap(({ full, options }) => {
    const format = formatOf(locale, 'gregory', options)
    return [1, 2, 3, 4, 5, 6, 7].map((number) => ({ name: part(format, firstDay + number, 'weekday'), number, full }))
  })
}

function formatOf(locale: string, calendar: CalendarName, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(new Intl.Locale(locale, { calendar }), { ...options, timeZone: 'UTC' })
}

function part(format: Intl.DateTimeFormat, day: number, type: 'month' | 'weekday'): string {
  return asciiDigits(format.formatToParts(day * dayLength).find((found) => found.type === type)?.value ?? '')
}

export type FieldOrder = readonly ('day' | 'month' | 'year')[]

/** In which order a locale writes day, month and year in digits; null where its regions differ (12/02 is February or December). */
export function numericOrder(locale: string): FieldOrder | null {
  const own = orderOf(locale)
  return own.join() === orderOf(`${locale}-001`).join() ? own : null
}

function orderOf(locale: string): FieldOrder {
  const parts = formatOf(locale, 'gregory', { dateStyle: 'short' }).formatToParts(firstDay * dayLength)
  const order = parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []))
  return order.length === 3 ? order : ['day', 'month', 'year']
}

/** "yesterday", "last week": a phrase, its unit and how many from now. */
export interface IcuOffset {
  readonly phrase: string
  readonly unit: TimeUnit
  readonly count: number
}

/** "3 hours ago": what stands before and after the number. */
export interface IcuTail {
  readonly head: string
  readonly tail: string
  readonly unit: TimeUnit
  readonly sign: 1 | -1
}

const counted = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
const named = ['day', 'week', 'month', 'quarter', 'year'] as const

/** What ICU's relative times give in a locale. */
export function relativeNames(locale: string): { readonly offsets: IcuOffset[]; readonly tails: IcuTail[] } {
  const offsets: IcuOffset[] = []
  const tails: IcuTail[] = []
  const auto = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const always = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  for (const unit of named) {
    for (const count of [-2, -1, 0, 1, 2]) {
      if (unit === 'day' || Math.abs(count) < 2) take(auto, unit, count)
    }
  }
  for (const unit of counted) for (const count of [-1, -2, -3, -5, -11, 3, 5]) take(always, unit, count)

  function take(format: Intl.RelativeTimeFormat, unit: (typeof counted)[number] | 'quarter', count: number): void {
    const parts = format.formatToParts(count, unit)
    const at = parts.findIndex((found) => found.type === 'integer')
    if (at < 0) {
      // Some locales print a number as a literal in brackets.
      const phrase = parts.map(({ value }) => value).join('')
      if (!/\p{N}/u.test(phrase)) offsets.push({ phrase, unit, count })
    } else if (format === always) {
      const literals = (from: number, to: number) =>
        parts
          .slice(from, to)
          .map(({ value }) => value)
          .join('')
      const sign = count < 0 ? -1 : 1
      tails.push({ head: literals(0, at).trim(), tail: literals(at + 1, parts.length).trim(), unit, sign })
    }
  }
  return { offsets, tails }
}
