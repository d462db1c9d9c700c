import type { Language } from '../languages/language.ts'
import { findTimes } from '../mentions/times/find-times.ts'
import { isEdtf } from '../model/edtf.ts'
import type { Edtf, Precision } from '../model/value.ts'
import { tokenize } from '../text/tokens.ts'

/** A day or minute as a page or a caller wrote it. */
export interface WrittenDay {
  /** On the clock of whoever wrote it. */
  readonly value: Edtf
  readonly precision: Precision
  /** Milliseconds since 1970 where the zone is written. */
  readonly instant: number | null
  /** The zone is UTC, which is a server's and seldom the outlet's. */
  readonly universal: boolean
}

const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i
const dayFirst = /^(?:\p{L}{2,4}, )?\d{1,2} \p{L}{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[A-Z]{1,4}|[+-]\d{4})$/u
const seconds = /^1\d{9}(?:\d{3})?$/
/** The web is no older; clocks set to nothing say year 1 or 1970. */
const earliest = '1990'
const latest = '2100'

/** Reads a date as pages write it: ISO 8601, mail headers, seconds since 1970, or words of the page's language. Null where it is none. */
export function readDay(words: string, pack: Language | null): WrittenDay | null {
  const day = fromIso(words.trim()) ?? fromClock(words.trim()) ?? (pack ? fromWords(words, pack) : null)
  return day && day.value >= earliest && day.value < latest ? day : null
}

function fromIso(words: string): WrittenDay | null {
  const found = iso.exec(words)
  if (!found)
    return isEdtf(words) ? { value: words, precision: precisionOf(words), instant: null, universal: false } : null
  const [, year, month, date, hour, minute, zone] = found
  const day = `${year}-${month}-${date}`
  if (!isEdtf(day)) return null
  if (hour === undefined) return { value: day, precision: 'day', instant: null, universal: false }
  const value = `${day}T${hour}:${minute}`
  const universal = zone !== undefined && /^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone)
  const offset = universal ? 'Z' : zone?.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')
  const instant = offset === undefined ? Number.NaN : Date.parse(`${value}${offset}`)
  return { value, precision: 'minute', instant: Number.isNaN(instant) ? null : instant, universal }
}

/** "Thu, 13 Feb 2025 10:00:00 GMT", "1739430209" */
function fromClock(words: string): WrittenDay | null {
  const instant = seconds.test(words)
    ? Number(words.slice(0, 10)) * 1000
    : dayFirst.test(words)
      ? Date.parse(words)
      : Number.NaN
  if (Number.isNaN(instant)) return null
  return { value: new Date(instant).toISOString().slice(0, 16), precision: 'minute', instant, universal: true }
}

/** "November 20, 2019 12:32": the first full day in words. */
function fromWords(words: string, pack: Language): WrittenDay | null {
  const { dates } = findTimes(tokenize(words.slice(0, 200)), pack, null)
  const found = dates.find(
    ({ value, precision }) => value && (precision === 'day' || precision === 'minute' || precision === 'hour'),
  )
  return found?.value
    ? { value: found.value, precision: found.precision ?? 'day', instant: null, universal: false }
    : null
}

function precisionOf(value: Edtf): Precision {
  if (value.includes('/')) return 'week'
  const precisions: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day', 13: 'hour' }
  return precisions[value.length] ?? 'minute'
}
