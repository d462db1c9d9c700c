import type { TimeUnit } from '../../../languages/sections/time.ts'
import { isTiedToAnother } from '../other-event.ts'
import { quantityAt } from '../quantities.ts'
import { dateShape, type Found, type Near, type Offset, type Shape } from '../shape.ts'
import { isMark, pieceAt, pieceBefore, skip, type TimeLine } from '../time-line.ts'
import { dayAlone, isCapital, notAName } from './named-date.ts'

/** "yesterday", позавчера, कल, "last week" where it is one phrase */
export function relativeWord(line: TimeLine, at: number): Found | null {
  const readings: Offset[] = []
  let to = at
  for (const { to: end, entry } of line.atoms[at] ?? []) {
    if (entry.kind !== 'offset' || (readings.length > 0 && end < to)) continue
    readings.push({ unit: entry.unit, count: entry.count })
    to = end
  }
  if (readings.length === 0 || isInPart(line, at)) return null
  return { from: at, to, shape: { kind: 'offset', readings, counted: false, fixed: true }, rule: 'relative-word' }
}

/** "por la mañana", "am Morgen": the word belongs to a part of the day that began before it. */
function isInPart(line: TimeLine, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    if (pieceAt(line, from, 'part', undefined)?.to === at + 1) return true
  }
  return false
}

/** "last Friday", "la semaine dernière", "next May", "the past two weeks" */
export function nearbyTime(line: TimeLine, at: number): Found | null {
  const found = nearbyBefore(line, at) ?? nearbyAfter(line, at)
  return found && { ...found, from: at, rule: 'nearby' }
}

function nearbyBefore(line: TimeLine, at: number): Pick<Found, 'to' | 'shape'> | null {
  const nearby = pieceAt(line, at, 'nearby', ({ side }) => side === 'before')
  if (!nearby) return null
  const { near } = nearby.atom
  const from = skip(line, nearby.to, 'counter', 1)
  const weekday = weekdayPiece(line, from, true)
  if (weekday)
    return {
      to: weekday.to,
      shape: { kind: 'weekday', weekday: weekday.number, near, soonest: nearby.atom.soonest, week: null },
    }
  const month = pieceAt(
    line,
    from,
    'month',
    ({ strong, calendar }) => calendar === 'gregory' && (strong || isCapital(line, from)),
  )
  if (month && !startsDate(line, month.to)) return { to: month.to, shape: dateShape({ month: month.atom.month, near }) }
  const day = dayAlone(line, from)?.shape
  if (day?.kind === 'day-of-month') return { to: dayAlone(line, from)?.to ?? from, shape: { ...day, near } }
  const unit = pieceAt(line, from, 'unit', ({ count }) => count === 1)
  const shape = unit && ofUnit(unit.atom.unit, near)
  if (unit) {
    // "the last week of January" takes in the "of", so that it is longer than "last week".
    const part = pieceAt(line, unit.to, 'part-of')
    return part ? { to: part.to, shape: open(unit.atom.unit) } : shape && { to: unit.to, shape }
  }
  const quantity = near === 0 ? null : quantityAt(line, from)
  if (!quantity) return null
  if (quantity.count === null) return { to: quantity.to, shape: open(quantity.unit) }
  return { to: quantity.to, shape: { kind: 'stretch', unit: quantity.unit, count: near * quantity.count } }
}

function nearbyAfter(line: TimeLine, at: number): Pick<Found, 'to' | 'shape'> | null {
  const weekday = weekdayPiece(line, at)
  const unit = weekday ? null : pieceAt(line, at, 'unit', ({ count }) => count === 1)
  const month =
    weekday || unit ? null : pieceAt(line, at, 'month', ({ strong, calendar }) => strong && calendar === 'gregory')
  const first = weekday ?? unit ?? month
  const nearby = first && pieceAt(line, first.to, 'nearby', ({ side }) => side === 'after')
  if (!nearby) return null
  const { near } = nearby.atom
  const { to } = nearby
  if (weekday)
    return { to, shape: { kind: 'weekday', weekday: weekday.number, near, soonest: nearby.atom.soonest, week: null } }
  if (month) return { to, shape: dateShape({ month: month.atom.month, near }) }
  const shape = unit && ofUnit(unit.atom.unit, near)
  return shape ? { to, shape } : null
}

/** "next day" is the day after something else; "last hour" is no date. */
function ofUnit(unit: TimeUnit, near: Near): Shape | null {
  if (unit === 'minute' || unit === 'hour') return null
  if (unit === 'day') return near === 0 ? null : open(unit)
  return { kind: 'offset', readings: [{ unit, count: near }], counted: false, fixed: true }
}

function startsDate(line: TimeLine, at: number): boolean {
  const next = line.tokens[isMark(line, at, '.') ? at + 1 : at]
  return next?.kind === 'number' && /^\d{1,4}$/.test(next.norm)
}

/** A weekday by itself: "on Friday", బుధవారం */
export function bareWeekday(line: TimeLine, at: number): Found | null {
  const weekday = weekdayPiece(line, at)
  // "the second Monday in March" is none by itself.
  if (!weekday || pieceBefore(line, at, 'ordinal')) return null
  return {
    from: at,
    to: weekday.to,
    shape: { kind: 'weekday', weekday: weekday.number, near: null, soonest: false, week: null },
    rule: 'weekday',
  }
}

/** A name of a weekday; a weak one only after a preposition, beside the word for day, or beside a date. */
function weekdayPiece(
  line: TimeLine,
  at: number,
  sure = false,
): { readonly number: number; readonly to: number } | null {
  const { capitals } = line.lexicon.words.names
  const piece = pieceAt(line, at, 'weekday')
  if (!piece || notAName(line, at) || (capitals && !isCapital(line, at))) return null
  const unit = pieceAt(line, piece.to, 'unit', (atom) => atom.unit === 'day')
  const named = sure || piece.atom.strong || unit !== null || pieceBefore(line, at, 'preposition') !== null
  return named ? { number: piece.atom.weekday, to: unit?.to ?? piece.to } : null
}

/** "3 hours ago", "vor drei Wochen", "через три дня", "hours after the call" */
export function awayTime(line: TimeLine, at: number): Found | null {
  const found = headed(line, at) ?? tailed(line, at) ?? icuTail(line, at) ?? led(line, at)
  return found && { from: at, ...found, rule: found.shape.kind === 'open' ? 'relation' : 'away' }
}

/** "vor drei Wochen", "il y a environ deux ans", "in 3 days" */
function headed(line: TimeLine, at: number): Pick<Found, 'to' | 'shape'> | null {
  const head = pieceAt(line, at, 'away', ({ side }) => side === 'before')
  if (!head) return null
  const from = pieceAt(line, head.to, 'bound')?.to ?? head.to
  const quantity = quantityAt(line, skip(line, from, 'filler', 1))
  return quantity?.counted ? awayShape(line, at, quantity.to, quantity, head.atom.sign) : null
}

/** "two weeks ago", "hours after", 3天后 */
function tailed(line: TimeLine, at: number): Pick<Found, 'to' | 'shape'> | null {
  const quantity = quantityAt(line, at)
  if (!quantity) return null
  const tail = pieceAt(line, quantity.to, 'away', ({ side }) => side === 'after')
  if (tail && (quantity.counted || tail.atom.sign < 0)) return awayShape(line, at, tail.to, quantity, tail.atom.sign)
  const relation = pieceAt(line, quantity.to, 'relation')
  return relation && { to: relation.to, shape: open(quantity.unit) }
}

/** "спустя два дня": some words of relation stand before the count. */
function led(line: TimeLine, at: number): Pick<Found, 'to' | 'shape'> | null {
  const relation = pieceAt(line, at, 'relation')
  if (!relation || pieceAt(line, at, 'bound') || pieceAt(line, at, 'away')) return null
  const quantity = quantityAt(line, relation.to)
  if (!quantity?.counted || quantity.unit === 'hour' || quantity.unit === 'minute') return null
  return { to: quantity.to, shape: open(quantity.unit) }
}

/** What ICU knows of "3 hours ago" in a language; the words before the number belong to it. */
function icuTail(line: TimeLine, at: number): Pick<Found, 'from' | 'to' | 'shape'> | null {
  const { tokens } = line
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.norm)) return null
  const tail = pieceAt(line, at + 1, 'tail', ({ head }) =>
    head.every((word, index) => word === tokens[at - head.length + index]?.norm),
  )
  if (!tail) return null
  const { unit, sign, head } = tail.atom
  const from = at - head.length
  return { ...awayShape(line, from, tail.to, { unit, count: Number(token.norm) }, sign), from }
}

function awayShape(
  line: TimeLine,
  from: number,
  to: number,
  { unit, count }: { readonly unit: TimeUnit; readonly count: number | null },
  sign: 1 | -1,
): Pick<Found, 'to' | 'shape'> {
  const after = pieceAt(line, to, 'relation')
  if (after || isTiedToAnother(line, from, to)) return { to: after?.to ?? to, shape: open(unit) }
  if (count === null) return { to, shape: { kind: 'open', unit, how: 'how many is not told' } }
  return { to, shape: { kind: 'offset', readings: [{ unit, count: sign * count }], counted: true, fixed: sign < 0 } }
}

function open(unit: TimeUnit): Shape {
  return { kind: 'open', unit, how: 'counted from another event, not from the day of publication' }
}
