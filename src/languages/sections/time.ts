import type { Bound } from '../../model/value.ts'

/** Units that are counted; `weekend` only as a whole ("last weekend"). */
export const timeUnits = ['minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year'] as const

export type TimeUnit = (typeof timeUnits)[number]

/** Words that stand before what they belong to, and words that stand after it. */
export interface Sided {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Where a word for half stands: before a unit, after a number or unit, before a number. */
export type HalfPlace = 'alone' | 'added' | 'before'

/** What a word does beside the number of an hour. */
export type ClockRole = 'lead' | 'opener' | 'hours' | 'minutes' | 'am' | 'pm'

export type Tense = 'future' | 'past'

/** ICU names of calendars that coverage dates by. */
export type CalendarName = 'gregory' | 'persian' | 'islamic-umalqura'

/**
 * What ICU does not tell about days and lengths of time. Months, weekdays, "yesterday", "last week" and "3 hours ago" come
 * from ICU in every language; a pack adds variants, endings and everything else. Lower case; straight apostrophes; a word
 * that ends in `*` is a stem. In `tense` and `otherEvent` a word that begins with `-` is an ending.
 */
export interface TimeWords {
  /** Other ICU locales whose month and weekday names are used too ("ar-SY": شباط). */
  readonly locales: readonly string[]
  /** Calendars whose months are named beside the Gregorian ones. */
  readonly calendars: readonly CalendarName[]
  /** Words that count years otherwise, and what to add: 令和 2018, พ.ศ. -543. */
  readonly eras: Readonly<Record<string, number>> | null
  readonly names: CalendarNames
  /** Other endings of names: for a name that ends in the first, the first is replaced by each of the second. */
  readonly inflect: readonly (readonly [string, readonly string[]])[]
  /** Written together with the next word: "d'", و, ב. */
  readonly prefixes: readonly string[]
  /** All forms of the words for units. */
  readonly units: Readonly<Partial<Record<TimeUnit, readonly string[]>>>
  /** Words that count by themselves: يومين is two days, полгода six months, and without an article «неделю» one week. */
  readonly counted: Readonly<Record<string, readonly [number, TimeUnit]>> | null
  /** Whole phrases: unit and how many from now; one phrase may have two readings, and tense decides. */
  readonly relative: readonly (readonly [string, TimeUnit, number])[]
  readonly nearby: Nearby
  /** "3 hours ago", "vor 3 Stunden". */
  readonly ago: Sided
  /** "in 3 hours", 3天后. */
  readonly ahead: Sided
  /** After a count: the words count from another event, not from today ("hours after the call"). */
  readonly relation: readonly string[]
  /** Words beside a count with `ago` or `ahead` that tie it to another event (会談の3日前). */
  readonly otherEvent: Sided
  /** Words after "last week" that make it a part of something else: "of". */
  readonly partOf: readonly string[]
  readonly count: CountWords
  readonly day: DayWords
  /** Beside the number of a month: 2月, "tháng 2". */
  readonly month: Sided | null
  /** Beside the number of a year: 年, "года", "in". */
  readonly year: Sided
  /** Words that may stand between the parts of one date: "of", "de", "the". */
  readonly fillers: readonly string[]
  /** Between the ends of a range, dashes aside, and before its first end: "from", "to". */
  readonly range: { readonly from: readonly string[]; readonly to: readonly string[] }
  readonly bounds: Readonly<Partial<Record<Bound, Sided>>>
  /** Parts of the day before and after noon, as they stand beside a day. */
  readonly parts: { readonly early: readonly string[]; readonly late: readonly string[] }
  readonly clock: ClockWords | null
  readonly tense: TenseWords
}

export interface CalendarNames {
  /** Variants that ICU lacks, with the number of the month. */
  readonly months: Readonly<Record<string, number>>
  /** Variants that ICU lacks; 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Forms of names that are also other words: they count only beside a number, or after one of `prepositions`. */
  readonly weak: readonly string[]
  readonly prepositions: readonly string[]
  /** Words after which a name is no name and a count no count: "lần thứ hai" is "the second time", 第. */
  readonly notAfter: readonly string[]
  /** Names always begin with a capital. */
  readonly capitals: boolean
}

/** "last", "this", "next" and "coming" with a unit, a weekday or a month, in all forms; a word may stand on either side. */
export interface Nearby {
  readonly last: Sided
  readonly this: Sided
  /** With a weekday: that of the week after this one. */
  readonly next: Sided
  /** As `next`, but with a weekday the first one to come. */
  readonly coming: Sided
}

export interface CountWords {
  readonly numbers: Readonly<Record<string, number>>
  /** Ordinal words as days of a month: "first", "twelfth". */
  readonly ordinals: Readonly<Record<string, number>>
  /** A count that is not told: "several", "a few". */
  readonly several: readonly string[]
  /** `alone`: before a unit, half of it; `added`: after a number or a unit, and a half; `before`: before a number, and a half. */
  readonly half: {
    readonly alone: readonly string[]
    readonly added: readonly string[]
    readonly before: readonly string[]
  }
  /** Lengths in one word or phrase, in minutes: "полтора часа" 90. */
  readonly lengths: Readonly<Record<string, number>>
  /** Between number and unit: 个, か. */
  readonly counters: readonly string[]
  /** Between two counts ("an hour and ten minutes") and between tens and ones. */
  readonly join: readonly string[]
  /** Phrases that look like a count and are none: 十分 is "very". */
  readonly not: readonly string[]
}

/** Marks of a day's number: "12th", 12日, "ngày 12". */
export interface DayWords extends Sided {
  /** True where number and mark are a day without a month (12日). */
  readonly alone: boolean
  /** Words before number and mark that make them a day where `alone` is false ("on the"). */
  readonly frames: readonly string[]
  /** Words after a day or year that make it something else (12日間, 1980年代). */
  readonly not: readonly string[]
}

export interface ClockWords {
  /** Words that make the next number an hour: "a las", "klo", ساعت. */
  readonly leads: readonly string[]
  /** Words that may stand before an hour, but before much else too: "at", "um". */
  readonly before: readonly string[]
  /** After the hour: "Uhr", 点, "h". */
  readonly hour: readonly string[]
  readonly minute: readonly string[]
  readonly am: readonly string[]
  readonly pm: readonly string[]
}

/** Marks by which a clause speaks of the past or of what is to come. */
export interface TenseWords {
  /** Side of a time word on which its verb is looked for first. */
  readonly verb: 'before' | 'after'
  readonly future: readonly string[]
  readonly past: readonly string[]
  /** Words that begin another clause: "that", "which". */
  readonly clause: readonly string[]
}
