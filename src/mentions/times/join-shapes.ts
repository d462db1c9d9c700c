import type { AtomOf } from './atom.ts'
import type { Found, Shape } from './shape.ts'
import { withPart } from './shapes/clock-time.ts'
import { dashes, isMark, isTight, pieceAt, pieceBefore, skip, type TimeLine } from './time-line.ts'

/** What two neighbours are together; null where they are two things. */
interface Join {
  readonly of: (first: Shape, second: Shape) => Shape | null
  /** Whether a comma may stand between. */
  readonly comma: boolean
}

/** The first row that answers counts. */
const joins: readonly Join[] = [
  // "Wednesday, Feb. 12"
  { comma: true, of: (a, b) => (a.kind === 'weekday' && isDay(b) ? { ...b, weekday: a.weekday } : null) },
  // "12 Şubat Çarşamba"; but "Feb. 12, Wednesday and Thursday"
  { comma: false, of: (a, b) => (isDay(a) && a.weekday === null && isBare(b) ? { ...a, weekday: b.weekday } : null) },
  // "Friday the 12th", 12日水曜日
  { comma: true, of: (a, b) => (a.kind === 'weekday' && b.kind === 'day-of-month' ? b : null) },
  { comma: false, of: (a, b) => (a.kind === 'day-of-month' && isBare(b) ? a : null) },
  // 上月12日, "on the 12th of this month"
  { comma: false, of: (a, b) => inMonth(a, b) ?? inMonth(b, a) },
  // "in February last year", 去年11月
  { comma: false, of: (a, b) => inYear(a, b) ?? inYear(b, a) },
  // "on Friday next week", "next week on Friday"
  { comma: false, of: (a, b) => onWeek(a, b) ?? onWeek(b, a) },
  // "today, Feb. 13", "yesterday, Wednesday": the date says more, the weekday does not
  { comma: true, of: (a, b) => (isToday(a) && isDay(b) ? b : null) },
  { comma: true, of: (a, b) => (isToday(a) && isBare(b) ? a : null) },
  { comma: false, of: (a, b) => (isBare(a) && isToday(b) ? b : null) },
  // "Wednesday at 6 p.m.", "в 18:00 12 февраля"
  { comma: true, of: (a, b) => (hasDay(a) && b.kind === 'clock' ? { kind: 'timed', day: a, clock: b } : null) },
  { comma: true, of: (a, b) => (a.kind === 'clock' && hasDay(b) ? { kind: 'timed', day: b, clock: a } : null) },
]

function isBare(shape: Shape): shape is Extract<Shape, { kind: 'weekday' }> {
  return shape.kind === 'weekday' && shape.near === null
}

function isDay(shape: Shape): shape is Extract<Shape, { kind: 'date' }> {
  return shape.kind === 'date' && shape.day !== null
}

function isToday(shape: Shape): boolean {
  return shape.kind === 'offset' && shape.readings.every(({ unit }) => unit === 'day') && !shape.counted
}

function hasDay(shape: Shape): boolean {
  return (
    isDay(shape) ||
    shape.kind === 'weekday' ||
    shape.kind === 'day-of-month' ||
    isToday(shape) ||
    shape.kind === 'either'
  )
}

function inMonth(month: Shape, day: Shape): Shape | null {
  if (month.kind !== 'offset' || month.counted || day.kind !== 'day-of-month') return null
  const [reading] = month.readings
  return reading?.unit === 'month' ? { ...day, months: reading.count } : null
}

function inYear(year: Shape, date: Shape): Shape | null {
  if (year.kind !== 'offset' || year.counted || date.kind !== 'date' || date.year !== null) return null
  const [reading] = year.readings
  return reading?.unit === 'year' ? { ...date, years: reading.count } : null
}

function onWeek(day: Shape, week: Shape): Shape | null {
  if (day.kind !== 'weekday' || day.near !== null || week.kind !== 'offset' || week.counted) return null
  const [reading] = week.readings
  return reading?.unit === 'week' ? { ...day, week: reading.count } : null
}

/**
 * Joins neighbours with nothing between but fillers, commas and brackets; then the ends of ranges; then takes in parts of
 * the day and abbreviated weekdays. One pass each.
 */
export function joinShapes(line: TimeLine, found: readonly Found[]): Found[] {
  const joined = fold(found, (a, b) => neighbours(line, a, b))
  const ranges = fold(joined, (a, b) => rangeOf(line, a, b))
  const widened: Found[] = []
  for (const [index, each] of ranges.entries()) {
    // What the one before took in is no longer free.
    const from = widened.at(-1)?.to ?? 0
    const to = ranges[index + 1]?.from ?? line.tokens.length
    const wide = hasDay(each.shape) ? withPart(line, withBracketedWeekday(line, each)) : each
    widened.push(wide.from >= from && wide.to <= to ? wide : each)
  }
  return widened
}

function fold(found: readonly Found[], join: (a: Found, b: Found) => Found | null): Found[] {
  const out: Found[] = []
  for (const next of found) {
    const last = out.at(-1)
    const joined = last && next.from >= last.to ? join(last, next) : null
    if (joined) out[out.length - 1] = joined
    else out.push(next)
  }
  return out
}

function neighbours(line: TimeLine, a: Found, b: Found): Found | null {
  const gap = gapBetween(line, a.to, b.from)
  if (!gap) return null
  for (const join of joins) {
    const shape = join.comma || gap === 'open' ? join.of(a.shape, b.shape) : null
    if (!shape) continue
    const rule = shape === a.shape || b.shape.kind === 'clock' ? a.rule : b.rule
    return { from: a.from, to: b.to, shape, rule }
  }
  return null
}

/** At most three tokens of fillers, commas and brackets; null where more or anything else stands between. */
function gapBetween(line: TimeLine, from: number, to: number): 'open' | 'comma' | null {
  if (to - from > 3) return null
  let comma = false
  for (let at = from; at < to; ) {
    const mark = isMark(line, at, ',(\u060c\u3001\uff08') ? { to: at + 1 } : null
    comma ||= mark !== null && !isMark(line, at, '(\uff08')
    const piece = mark ?? pieceAt(line, at, 'filler') ?? pieceAt(line, at, 'clock', leadsClock)
    if (!piece) return null
    at = piece.to
  }
  return comma ? 'comma' : 'open'
}

function leadsClock({ role }: AtomOf<'clock'>): boolean {
  return role === 'lead' || role === 'opener'
}

/** "from Monday to Friday", "10 February – 12 March", "2014-2020" */
function rangeOf(line: TimeLine, a: Found, b: Found): Found | null {
  if (
    !rangeable(a.shape) ||
    !rangeable(b.shape) ||
    (a.shape.kind !== b.shape.kind && !(isDay(a.shape) && isDay(b.shape)))
  )
    return null
  const dash = isMark(line, a.to, dashes) && (isTight(line, a.to) || b.shape.kind === 'date') ? a.to + 1 : null
  const word = pieceAt(line, a.to, 'span-to')?.to ?? null
  const lead = pieceBefore(line, a.from, 'span-from')
  // "in 2014 and 2020" is two years, "between 2014 and 2020" is one stretch.
  const join = lead ? (pieceAt(line, a.to, 'join')?.to ?? null) : null
  const after = dash ?? word ?? join
  if (after === null || skip(line, after, 'filler') < b.from) return null
  return { from: lead?.from ?? a.from, to: b.to, shape: { kind: 'range', from: a.shape, to: b.shape }, rule: 'range' }
}

function rangeable(shape: Shape): boolean {
  return shape.kind === 'date' || shape.kind === 'weekday' || shape.kind === 'year' || shape.kind === 'day-of-month'
}

/** 12日（水）, "Wed, Feb 12": an abbreviated weekday counts beside a date alone. */
function withBracketedWeekday(line: TimeLine, found: Found): Found {
  if (!isDay(found.shape) || found.shape.weekday !== null) return found
  if (isMark(line, found.to, '(\uff08')) {
    const weekday = pieceAt(line, found.to + 1, 'weekday')
    if (weekday && isMark(line, weekday.to, ')\uff09')) {
      return { ...found, to: weekday.to + 1, shape: { ...found.shape, weekday: weekday.atom.weekday } }
    }
  }
  const gap = isMark(line, found.from - 1, ',') ? 1 : 0
  const stop = isMark(line, found.from - gap - 1, '.') ? 1 : 0
  const before = pieceBefore(line, found.from - gap - stop, 'weekday')
  if (!before) return found
  return { ...found, from: before.from, shape: { ...found.shape, weekday: before.atom.weekday } }
}
