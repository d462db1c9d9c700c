import type { TimeUnit } from '../../languages/sections/time.ts'
import type { Precision } from '../../model/value.ts'
import { civilOf, four, isoDay, isoMonth, mondayOf, two } from './civil.ts'
import type { Anchor } from './reference.ts'
import { type Ground, known, type Resolved, unknown } from './resolved.ts'
import type { Offset, OffsetShape, StretchShape } from './shape.ts'

/** "yesterday", "3 hours ago"; of several readings the verb tells which: कल is yesterday or tomorrow. */
export function resolveOffset({ readings, counted, fixed }: OffsetShape, { anchor, tense }: Ground): Resolved {
  const wanted = tense === 'future' ? 1 : -1
  const reading = (readings.find(({ count }) => Math.sign(count) === wanted) ?? readings[0]) as Offset
  if (!anchor) return unknown(precisionOf(reading, counted), 'no day to count from')
  if (!fixed && reading.count > 0 && tense === 'past') return unknown(null, 'counted from another event')
  const found = offset(reading, counted, anchor)
  return !fixed && found.value !== null && tense !== 'future' ? { ...found, certainty: 'inferred' } : found
}

/** "the past two weeks": an interval in the grain of its far end. */
export function resolveStretch({ unit, count }: StretchShape, { anchor }: Ground): Resolved {
  if (!anchor) return unknown(precisionOf({ unit, count }, true), 'no day to count from')
  const other = offset({ unit, count }, true, anchor)
  if (other.value === null || unit === 'hour' || unit === 'minute') {
    return unknown(null, 'a stretch of hours up to publication')
  }
  const near = isoDay(anchor.day).slice(0, other.value.length)
  const value = count < 0 ? `${other.value}/${near}` : `${near}/${other.value}`
  return known(value, other.precision, 'a stretch that ends or begins with the day of publication')
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
