import type { Edtf } from '../../model/value.ts'
import { calendarDay, dayIn, monthIn } from './calendars.ts'
import { civilOf, four, isoDay, isoMonth, mondayOf, weekdayOf } from './civil.ts'
import { type Ground, known, type Resolved, unknown } from './resolved.ts'
import type { DateShape, DayOfMonthShape, EitherShape, Near, WeekdayShape, YearShape } from './shape.ts'

/**
 * A day or month without a year is the one nearest to publication: one to come must be three times nearer than one gone by,
 * or the other way round where the clause speaks of what is to come. A weekday beside it decides between years.
 */
export function resolveDate(shape: DateShape, { anchor, tense }: Ground): Resolved {
  const precision = shape.day === null ? 'month' : 'day'
  const calendar = shape.calendar === 'gregory' ? '' : ` of the ${shape.calendar} calendar`
  if (shape.year !== null) {
    const found = onYear(shape, shape.year)
    if (!found) return unknown(precision, `no such day in the calendar${calendar}`)
    const misfit = shape.weekday !== null && weekdayOf(found.first) !== shape.weekday
    return known(
      found.value,
      precision,
      misfit ? 'a date that its weekday does not fit' : `a date${calendar}`,
      misfit ? 'inferred' : 'stated',
    )
  }
  if (!anchor) return unknown(precision, 'a date without its year')
  const own = calendarDay(shape.calendar, anchor.day)
  if (shape.years !== null)
    return resolveDate({ ...shape, year: own.year + shape.years, years: null }, { anchor, tense })
  const all = [own.year - 1, own.year, own.year + 1].flatMap((year) => onYear(shape, year) ?? [])
  const fitting = all.filter(({ first }) => weekdayOf(first) === shape.weekday)
  const candidates = shape.weekday !== null && fitting.length > 0 ? fitting : all
  const distance = ({ first, last }: Dated) =>
    anchor.day < first ? first - anchor.day : anchor.day > last ? last - anchor.day : 0
  const chosen = pick(candidates, distance, shape.near, tense)
  if (!chosen) return unknown(precision, `no such day near publication${calendar}`)
  return known(chosen.value, precision, `a date without its year: the nearest to publication${calendar}`, 'inferred')
}

interface Dated {
  readonly value: Edtf
  readonly first: number
  readonly last: number
}

function pick(
  all: readonly Dated[],
  distance: (each: Dated) => number,
  near: Near | null,
  tense: Ground['tense'],
): Dated | undefined {
  if (near === -1) return all.findLast((each) => distance(each) < 0)
  if (near === 1) return all.find((each) => distance(each) > 0)
  const [ahead, back] = tense === 'future' ? [1, 3] : [3, 1]
  const cost = (each: Dated) => Math.max(distance(each) * ahead, -distance(each) * back)
  return all.toSorted((a, b) => cost(a) - cost(b))[0]
}

function onYear({ calendar, month, day, dayTo }: DateShape, year: number): Dated | null {
  if (day === null) {
    const days = monthIn(calendar, year, month)
    if (!days) return null
    const value = calendar === 'gregory' ? isoMonth(year, month) : `${isoDay(days[0])}/${isoDay(days[1])}`
    return { value, first: days[0], last: days[1] }
  }
  const first = dayIn(calendar, year, month, day)
  const last = dayTo === null ? first : dayIn(calendar, year, month, dayTo)
  if (first === null || last === null) return null
  return { value: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`, first, last }
}

/** A day alone is the last such day up to publication, unless the clause speaks of what is to come. */
export function resolveDayOfMonth({ day, dayTo, near, months }: DayOfMonthShape, { anchor, tense }: Ground): Resolved {
  if (!anchor) return unknown('day', 'a day of an unknown month')
  const { year, month } = civilOf(anchor.day)
  const aways = months === null ? [-2, -1, 0, 1, 2] : [months]
  const days = aways.flatMap((away) => dayIn('gregory', ...rolled(year, month + away), day) ?? [])
  const coming = near === 1 || (near !== -1 && tense === 'future')
  const found =
    months !== null
      ? days[0]
      : coming
        ? days.find((each) => each >= anchor.day)
        : days.findLast((each) => each <= anchor.day)
  if (found === undefined) return unknown('day', 'a day that no near month has')
  const how =
    months !== null
      ? 'a day of a month counted from publication'
      : coming
        ? 'the next such day of a month'
        : 'the last such day of a month up to publication'
  const value = dayTo === null ? isoDay(found) : `${isoDay(found)}/${isoDay(found + dayTo - day)}`
  return known(value, 'day', how, months === null && near === null ? 'inferred' : 'stated')
}

/** A bare weekday is the last one up to the day of publication, unless the clause speaks of what is to come. */
export function resolveWeekday({ weekday, near, soonest, week }: WeekdayShape, { anchor, tense }: Ground): Resolved {
  if (!anchor) return unknown('day', 'a weekday of an unknown week')
  const today = weekdayOf(anchor.day)
  if (near === 1 && soonest && week === null) {
    return known(isoDay(anchor.day + ((weekday - today + 6) % 7) + 1), 'day', 'the first such weekday to come')
  }
  if (week !== null || near === 1) {
    const day = mondayOf(anchor.day) + 7 * (week ?? 1) + weekday - 1
    return known(isoDay(day), 'day', 'a weekday of a week counted from publication')
  }
  const back = (today - weekday + 7) % 7
  if (near === -1) return known(isoDay(anchor.day - (back || 7)), 'day', 'the last such weekday before publication')
  if (tense === 'future') {
    return known(
      isoDay(anchor.day + ((weekday - today + 7) % 7)),
      'day',
      'a weekday with a verb in the future: the next one',
    )
  }
  return known(isoDay(anchor.day - back), 'day', 'a bare weekday: the last one up to publication')
}

function rolled(year: number, month: number): readonly [number, number] {
  const months = year * 12 + month - 1
  return [Math.floor(months / 12), (months % 12) + 1]
}

/** A year of any calendar. */
export function resolveYear({ year, calendar }: YearShape): Resolved {
  if (calendar === 'gregory') return known(four(year), 'year', 'a year')
  const first = dayIn(calendar, year, 1, 1)
  const next = dayIn(calendar, year + 1, 1, 1)
  if (first === null || next === null) return unknown('year', 'a year outside the calendar')
  return known(`${isoDay(first)}/${isoDay(next - 1)}`, 'year', `a year of the ${calendar} calendar`)
}

/** 12/02/2025 is the nearer of its two days; without a day of publication no more than its year. */
export function resolveEither({ year, days }: EitherShape, { anchor }: Ground): Resolved {
  const numbers = days.flatMap(([month, day]) => dayIn('gregory', year, month, day) ?? [])
  if (numbers.length < 2 || !anchor) {
    return numbers[0] !== undefined && numbers.length === 1
      ? known(isoDay(numbers[0]), 'day', 'the only day these digits can be', 'inferred')
      : known(four(year), 'year', 'day and month cannot be told apart')
  }
  const [nearer = anchor.day] = numbers.toSorted((a, b) => Math.abs(a - anchor.day) - Math.abs(b - anchor.day))
  return known(isoDay(nearer), 'day', 'of the two days these digits can be, the one nearer to publication', 'inferred')
}
