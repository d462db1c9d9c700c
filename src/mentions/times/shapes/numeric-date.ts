import type { FieldOrder } from '../icu-names.ts'
import { dateShape, type Found, type Shape } from '../shape.ts'
import { calendarOf, commonYear, isMark, isTight, pieceBefore, type TimeLine } from '../time-line.ts'

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const dottedYearFirst = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/
const dayAndMonth = /^(\d{1,2})\.(\d{2})$/

/** "12.02.2025", "12/02/2025", "2025-02-12", "2025. 2. 12.", "12.02." */
export function numericDate(line: TimeLine, at: number): Found | null {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || isPartOfNumber(line, at)) return null
  const found = inOneToken(line, at, token.norm) ?? inFields(line, at)
  if (found?.shape.kind !== 'date' || found.shape.year === null) return found
  const year = commonYear(line, found.shape.year)
  return { ...found, shape: { ...found.shape, year, calendar: calendarOf(line, year) } }
}

/** Tells whether more digits come right before: "1-2025-02-12" is no date. */
function isPartOfNumber(line: TimeLine, at: number): boolean {
  return isTight(line, at) && isMark(line, at - 1, '-/.+') && isTight(line, at - 1) && isNumber(line, at - 2)
}

function isNumber(line: TimeLine, at: number): boolean {
  return line.tokens[at]?.kind === 'number'
}

function inOneToken(line: TimeLine, at: number, norm: string): Found | null {
  const full = dotted.exec(norm) ?? dottedYearFirst.exec(norm)
  if (full) {
    const fields = full.slice(1).map(Number)
    // Dates with dots begin with the day everywhere.
    const shape = fromFields(fields, full[1]?.length === 4 ? ['year', 'month', 'day'] : ['day', 'month', 'year'])
    return shape && { from: at, to: at + 1, shape, rule: 'numeric-date' }
  }
  // "am 12.02." where the language writes dates with dots
  const [, day, month] = dayAndMonth.exec(norm) ?? []
  if (!day || !month || !isMark(line, at + 1, '.') || !isTight(line, at + 1) || isLast(line, at + 1)) return null
  const shape = dayOf(null, Number(month), Number(day))
  return shape && { from: at, to: at + 2, shape, rule: 'numeric-date' }
}

function isLast(line: TimeLine, at: number): boolean {
  return line.tokens[at + 1] === undefined
}

/** Three numbers with the same mark between. */
function inFields(line: TimeLine, at: number): Found | null {
  const mark = line.tokens[at + 1]?.norm
  if (mark !== '/' && mark !== '-' && mark !== '.') return null
  if (mark === '/' && line.tokens[at + 3]?.norm !== '/') return dayAndMonthOnly(line, at)
  if (!isTight(line, at + 1) || !isNumber(line, at + 2) || line.tokens[at + 3]?.norm !== mark) return null
  if (!isTight(line, at + 3) || !isNumber(line, at + 4)) return null
  if (mark !== '.' && !(isTight(line, at + 2) && isTight(line, at + 4))) return null
  const texts = [at, at + 2, at + 4].map((index) => (line.tokens[index] as { norm: string }).norm)
  if (!texts.every((text) => /^\d{1,4}$/.test(text)) || texts[1]?.length === 4) return null
  // "2025-02-12-7" is a number of something.
  if (isMark(line, at + 5, '-/') && isTight(line, at + 5) && isNumber(line, at + 6)) return null
  const fields = texts.map(Number)
  const shape =
    texts[0]?.length === 4
      ? fromFields(fields, ['year', 'month', 'day'])
      : texts[2]?.length === 3
        ? null
        : dayFirst(line, fields, texts)
  if (!shape) return null
  const end = mark === '.' && isMark(line, at + 5, '.') && isTight(line, at + 5) ? at + 6 : at + 5
  return withHour(line, { from: at, to: end, shape, rule: 'numeric-date' })
}

/** "ngày 12/2": a word before it says that it is a day. */
function dayAndMonthOnly(line: TimeLine, at: number): Found | null {
  const led = pieceBefore(line, at, 'mark', ({ of, side }) => of === 'day' && side === 'before')
  const fields = [at, at + 2].map((index) => Number(line.tokens[index]?.norm))
  const shape = led && dayOf(null, fields[1] ?? 0, fields[0] ?? 0)
  return shape && { from: at, to: at + 3, shape, rule: 'numeric-date' }
}

/** Day and month in the language's own order; either, where that is not one. */
function dayFirst(line: TimeLine, fields: readonly number[], texts: readonly string[]): Shape | null {
  const { order } = line.lexicon
  if (order && texts[2]?.length === 2 && order[0] === 'year') return fromFields(fields, order)
  const [first = 0, second = 0, year = 0] = fields
  if (texts[2]?.length === 2 && !order) return null
  const monthFirst = order !== null && order.indexOf('month') < order.indexOf('day') && order[0] !== 'year'
  const a = fromFields([first, second, year], ['day', 'month', 'year'])
  const b = fromFields([first, second, year], ['month', 'day', 'year'])
  if (order) return monthFirst ? (b ?? a) : (a ?? b)
  if (!a || !b || first === second) return a ?? b
  return {
    kind: 'either',
    year: fullYear(year),
    days: [
      [second, first],
      [first, second],
    ],
  }
}

function fromFields(fields: readonly number[], order: FieldOrder): Shape | null {
  const value = (name: 'day' | 'month' | 'year') => fields[order.indexOf(name)] ?? 0
  return dayOf(fullYear(value('year')), value('month'), value('day'))
}

function dayOf(year: number | null, month: number, day: number): Shape | null {
  if (!Number.isInteger(month) || month < 1 || month > 12 || !(day >= 1) || day > 31) return null
  return dateShape({ year, month, day })
}

function fullYear(year: number): number {
  return year < 100 ? (year < 70 ? 2000 : 1900) + year : year
}

/** "2025-02-12T09:30" */
function withHour(line: TimeLine, found: Found): Found {
  const hour = /^t(\d{2})$/.exec(line.tokens[found.to]?.norm ?? '')?.[1]
  if (!hour || !isTight(line, found.to) || Number(hour) > 23) return found
  const minute = isMark(line, found.to + 1, ':')
    ? /^[0-5]\d(?=$|:)/.exec(line.tokens[found.to + 2]?.norm ?? '')?.[0]
    : undefined
  const clock = { kind: 'clock', hour: Number(hour), minute: minute ? Number(minute) : null } as const
  let to = found.to + (minute ? 3 : 1)
  if (line.tokens[to]?.norm === 'z' && isTight(line, to)) to++
  return { ...found, to, shape: { kind: 'timed', day: found.shape, clock } }
}
