import type { CalendarName, TimeUnit } from '../../languages/sections/time.ts'

/** What words say of a day, before anything is known of the day they were written on. */
export type Shape =
  | DateShape
  | YearShape
  | DayOfMonthShape
  | WeekdayShape
  | OffsetShape
  | StretchShape
  /** Words of time that cannot be a day: "hours after the call", "several days ago". */
  | { readonly kind: 'open'; readonly unit: TimeUnit; readonly how: string }
  | ClockShape
  | EitherShape
  | { readonly kind: 'timed'; readonly day: Shape; readonly clock: ClockShape }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape }

export interface DateShape {
  readonly kind: 'date'
  readonly calendar: CalendarName
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly dayTo: number | null
  readonly weekday: number | null
  /** "last May" -1, "next May" 1. */
  readonly near: Near | null
  /** Years from this one: "in February last year" -1. */
  readonly years: number | null
}

/** "the 12th", 12日; `dayTo` is the last of "12–14日". */
export interface DayOfMonthShape {
  readonly kind: 'day-of-month'
  readonly day: number
  readonly dayTo: number | null
  /** 지난 12일 is the 12th gone by, 오는 18일 the 18th to come. */
  readonly near: Near | null
  /** Months from this one: 上月12日 -1. */
  readonly months: number | null
}

/** Gone by, this one, to come. */
export type Near = -1 | 0 | 1

export interface YearShape {
  readonly kind: 'year'
  readonly year: number
  readonly calendar: CalendarName
}

/** "yesterday", "last week", "3 hours ago". */
export interface OffsetShape {
  readonly kind: 'offset'
  /** Several where one word has several: कल. */
  readonly readings: readonly Offset[]
  readonly counted: boolean
  /** False where the words may as well count from another event: 3天后. */
  readonly fixed: boolean
}

/** "the past two weeks" */
export interface StretchShape {
  readonly kind: 'stretch'
  readonly unit: TimeUnit
  readonly count: number
}

/** 12/02/2025 where day and month cannot be told apart. */
export interface EitherShape {
  readonly kind: 'either'
  readonly year: number
  readonly days: readonly (readonly [month: number, day: number])[]
}

export interface WeekdayShape {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly near: Near | null
  /** True for the first such day to come, false for that of another week. */
  readonly soonest: boolean
  /** Weeks from this one: "on Friday next week" 1. */
  readonly week: number | null
}

export interface ClockShape {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number | null
}

export interface Offset {
  readonly unit: TimeUnit
  readonly count: number
}

/** A shape found in the tokens `from` to `to` (exclusive) and the name of the rule that found it. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly shape: Shape
  readonly rule: string
}

/** A date of which only what is given is known. */
export function dateShape(given: Partial<DateShape> & { readonly month: number }): DateShape {
  return {
    kind: 'date',
    calendar: 'gregory',
    year: null,
    day: null,
    dayTo: null,
    weekday: null,
    near: null,
    years: null,
    ...given,
  }
}
