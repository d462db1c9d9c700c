import type { Tense, TimeUnit } from '../../languages/sections/time.ts'
import type { Certainty, Edtf, Precision } from '../../model/value.ts'
import { calendarDay, dayIn, monthIn } from './calendars.ts'
import { civilOf, four, isoDay, isoMonth, mondayOf, two, weekdayOf } from './civil.ts'
import type { Anchor } from './reference.ts'
import type { DateShape, DayOfMonthShape, Near, Offset, Shape, WeekdayShape } from './shape.ts'

/** A shape with its value. */
export interface Resolved {
  readonly value: Edtf | null
  readonly precision: Precision | null
  readonly certainty: Certainty
  readonly how: string
}

/** What resolving knows besides the shape. */
interface Ground {
  readonly anchor: Anchor | null
  readonly tense: Tense | null
}

type Resolver<K extends Shape['kind']> = (shape: Extract<Shape, { readonly kind: K }>, ground: Ground) => Resolved

/** Gives a shape its value: what it says itself, or what it comes to when counted from the anchor. */
export function resolveShape(shape: Shape, anchor: Anchor | null, tense: Tense | null): Resolved {
  const found = resolve(shape, { anchor, tense })
  if (found.value === null || !anchor?.bound || !countsFrom(shape)) return found
  return {
    ...found,
    certainty: 'inferred',
    how: `${found.how}, counted from the best bound there is (${isoDay(anchor.day)})`,
  }
}

function resolve(shape: Shape, ground: Ground): Resolved {
  return (resolvers[shape.kind] as Resolver<Shape['kind']>)(shape, ground)
}

/** Tells whether a shape's value depends on the day of publication. */
function countsFrom(shape: Shape): boolean {
  switch (shape.kind) {
    case 'date':
      return shape.year === null
    case 'year':
      return false
    case 'timed':
      return countsFrom(shape.day)
    case 'range':
      return countsFrom(shape.from) || countsFrom(shape.to)
    default:
      return true
  }
}

const resolvers: { readonly [K in Shape['kind']]: Resolver<K> } = {
  date: resolveDate,
  year: ({ year, calendar }) => {
    if (calendar === 'gregory') return known(four(year), 'year', 'a year')
    const first = dayIn(calendar, year, 1, 1)
    const next = dayIn(calendar, year + 1, 1, 1)
    if (first === null || next === null) return unknown('year', 'a year outside the calendar')
    return known(`${isoDay(first)}/${isoDay(next - 1)}`, 'year', `a year of the ${calendar} calendar`)
  },
  'day-of-month': resolveDayOfMonth,
  weekday: resolveWeekday,
  offset: ({ readings, counted, fixed }, ground) => {
    const { anchor, tense } = ground
    if (!anchor) return unknown(precisionOf(readings[0] as Offset, counted), 'no day to count from')
    // कल is yesterday or tomorrow: the verb tells.
    const wanted = tense === 'future' ? 1 : -1
    const reading = (readings.find(({ count }) => Math.sign(count) === wanted) ?? readings[0]) as Offset
    if (!fixed && reading.count > 0 && tense === 'past') return unknown(null, 'counted from another event')
    const found = offset(reading, counted, anchor)
    return !fixed && found.value !== null && tense !== 'future' ? { ...found, certainty: 'inferred' } : found
  },
  stretch: ({ unit, count }, { anchor }) => {
    if (!anchor) return unknown(precisionOf({ unit, count }, true), 'no day to count from')
    const other = offset({ unit, count }, true, anchor)
    const far = other.value
    if (far === null || unit === 'hour' || unit === 'minute')
      return unknown(null, 'a stretch of hours up to publication')
    const near =
      far.length === 4
        ? isoDay(anchor.day).slice(0, 4)
        : far.length === 7
          ? isoDay(anchor.day).slice(0, 7)
          : isoDay(anchor.day)
    const value = count < 0 ? `${far}/${near}` : `${near}/${far}`
    return known(value, other.precision, 'a stretch that ends or begins with the day of publication')
  },
  open: ({ unit, how }) => unknown(unit === 'weekend' ? 'day' : unit === 'quarter' ? 'month' : unit, how),
  clock: ({ minute }) => unknown(minute === null ? 'hour' : 'minute', 'an hour of an unknown day'),
  either: ({ year, days }, { anchor }) => {
    const numbers = days.flatMap(([month, day]) => dayIn('gregory', year, month, day) ?? [])
    const [first, second] = numbers
    if (!anchor || first === undefined || second === undefined) {
      return first !== undefined && second === undefined
        ? known(isoDay(first), 'day', 'the only day these digits can be', 'inferred')
        : known(four(year), 'year', 'day and month cannot be told apart')
    }
    const nearer = Math.abs(first - anchor.day) <= Math.abs(second - anchor.day) ? first : second
    return known(
      isoDay(nearer),
      'day',
      'of the two days these digits can be, the one nearer to publication',
      'inferred',
    )
  },
  timed: ({ day, clock }, ground) => {
    const on = resolve(day, ground)
    if (on.value === null || on.value.length !== 10) return on
    const hour = `T${two(clock.hour % 24)}`
    const value =
      clock.hour === 24 ? on.value : `${on.value}${hour}${clock.minute === null ? '' : `:${two(clock.minute)}`}`
    return {
      ...on,
      value,
      precision: clock.minute === null ? 'hour' : 'minute',
      how: `${on.how}, at an hour of its own place`,
    }
  },
  range: ({ from, to }, ground) => {
    const year = to.kind === 'date' ? to.year : null
    const start = resolve(
      from.kind === 'date' && from.year === null && year !== null ? { ...from, year } : from,
      ground,
    )
    if (start.value === null) return start
    const end = endOf(to, start.value, ground)
    const [first = '', last = ''] = [start.value.split('/')[0], end.value?.split('/').at(-1)]
    if (end.value === null || last < first) return unknown(start.precision, 'a range whose end is not known')
    return { ...start, value: `${first}/${last}`, how: `from one to the other: ${start.how}` }
  },
}

/** The end of a range is the first that fits after its beginning. */
function endOf(to: Shape, start: Edtf, ground: Ground): Resolved {
  if (to.kind === 'date' && to.year !== null) return resolve(to, ground)
  if (to.kind === 'year') return resolve(to, ground)
  const [year = 0, month = 1, day = 1] = (start.split('/')[0] as string).split('-').map(Number)
  const begun = dayIn('gregory', year, month, day)
  return begun === null
    ? resolve(to, ground)
    : resolve(to, { anchor: { day: begun, minute: null, bound: null }, tense: 'future' })
}

/**
 * A day or month without a year is the one nearest to publication; one to come must be three times nearer than one gone by,
 * unless the clause speaks of what is to come. A weekday beside it decides between years.
 */
function resolveDate(shape: DateShape, { anchor, tense }: Ground): Resolved {
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
  tense: Tense | null,
): Dated | undefined {
  if (near === -1) return all.findLast((each) => distance(each) < 0)
  if (near === 1) return all.find((each) => distance(each) > 0)
  const coming = tense === 'future' ? all.find((each) => distance(each) >= 0) : undefined
  const cost = (each: Dated) => (distance(each) > 0 ? 3 * distance(each) : -distance(each))
  return coming ?? all.toSorted((a, b) => cost(a) - cost(b))[0]
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
function resolveDayOfMonth({ day, dayTo, near, months }: DayOfMonthShape, { anchor, tense }: Ground): Resolved {
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
function resolveWeekday({ weekday, near, week }: WeekdayShape, { anchor, tense }: Ground): Resolved {
  if (!anchor) return unknown('day', 'a weekday of an unknown week')
  const today = weekdayOf(anchor.day)
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

function offset({ unit, count }: Offset, counted: boolean, anchor: Anchor): Resolved {
  const how = counted ? 'counted from publication' : 'relative to publication'
  const { year, month } = civilOf(anchor.day)
  if (!inReach(unit, count)) return unknown(null, 'too far off to be a date')
  switch (unit) {
    case 'minute':
    case 'hour': {
      if (anchor.minute === null) return unknown(unit, 'no hour to count from')
      const minutes = anchor.day * 1440 + anchor.minute + Math.round(count * (unit === 'hour' ? 60 : 1))
      const at = ((minutes % 1440) + 1440) % 1440
      const value = `${isoDay(Math.floor(minutes / 1440))}T${two(Math.floor(at / 60))}`
      const fine = unit === 'minute' || !Number.isInteger(count)
      return known(fine ? `${value}:${two(at % 60)}` : value, fine ? 'minute' : 'hour', how)
    }
    case 'day':
      return known(isoDay(anchor.day + Math.round(count)), 'day', how)
    case 'week': {
      if (counted) return known(isoDay(anchor.day + Math.round(7 * count)), 'day', how)
      const monday = mondayOf(anchor.day) + 7 * count
      return known(`${isoDay(monday)}/${isoDay(monday + 6)}`, 'week', how)
    }
    case 'weekend': {
      const saturday = mondayOf(anchor.day) + 7 * count + 5
      return known(`${isoDay(saturday)}/${isoDay(saturday + 1)}`, 'day', how)
    }
    case 'month': {
      const half = civilOf(anchor.day + Math.round(30.44 * count))
      if (!Number.isInteger(count)) return known(isoMonth(half.year, half.month), 'month', how)
      return known(isoMonth(year, month + count), 'month', how)
    }
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * Math.round(count)
      return known(`${isoMonth(year, first)}/${isoMonth(year, first + 2)}`, 'month', how)
    }
    case 'year':
      if (!Number.isInteger(count)) return known(isoMonth(year, month + Math.round(12 * count)), 'month', how)
      return known(four(year + count), 'year', how)
  }
}

const most: Readonly<Record<TimeUnit, number>> = {
  minute: 6000,
  hour: 1000,
  day: 4000,
  week: 1000,
  weekend: 60,
  month: 600,
  quarter: 100,
  year: 1000,
}

function inReach(unit: TimeUnit, count: number): boolean {
  return Math.abs(count) <= most[unit]
}

function precisionOf({ unit }: Offset, counted: boolean): Precision {
  return unit === 'weekend' || (unit === 'week' && counted) ? 'day' : unit === 'quarter' ? 'month' : unit
}

function rolled(year: number, month: number): readonly [number, number] {
  const months = year * 12 + month - 1
  return [Math.floor(months / 12), (months % 12) + 1]
}

function known(value: Edtf, precision: Precision | null, how: string, certainty: Certainty = 'stated'): Resolved {
  return { value, precision, how, certainty }
}

function unknown(precision: Precision | null, how: string): Resolved {
  return { value: null, precision, how, certainty: 'open' }
}
