import type { TimeUnit } from '../../languages/sections/time.ts'
import { numberAt } from './numbers.ts'
import { dashes, isMark, pieceAt, pieceBefore, type TimeLine } from './time-line.ts'

/** So many of a unit: "two and a half hours". */
export interface Quantity {
  readonly unit: TimeUnit
  /** Null where it is not told ("several hours"). */
  readonly count: number | null
  /** The upper end of "two to three hours"; otherwise null. */
  readonly most: number | null
  readonly to: number
  /** False for a unit with nothing that counts it ("hours after"); then `count` is null. */
  readonly counted: boolean
  /** True where one word is count and unit ("час"). */
  readonly bare: boolean
}

export const unitMinutes: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 1, hour: 60, day: 1440 }

/** Reads a count and its unit at token `at`. */
export function quantityAt(line: TimeLine, at: number): Quantity | null {
  if (pieceAt(line, at, 'no-count') || pieceBefore(line, at, 'no-name')) return null
  const first =
    lengthAt(line, at) ?? halfUnit(line, at) ?? counted(line, at) ?? uncounted(line, at) ?? bareUnit(line, at)
  if (!first || first.count === null || first.most !== null) return first
  return withMore(line, first)
}

/** "полтора часа" */
function lengthAt(line: TimeLine, at: number): Quantity | null {
  const length = pieceAt(line, at, 'length')
  if (!length) return null
  const { minutes } = length.atom
  const unit = minutes % 1440 === 0 ? 'day' : minutes >= 60 || minutes === 30 ? 'hour' : 'minute'
  return { unit, count: minutes / (unitMinutes[unit] as number), most: null, to: length.to, counted: true, bare: false }
}

/** "half an hour" */
function halfUnit(line: TimeLine, at: number): Quantity | null {
  const half = pieceAt(line, at, 'halving', ({ place }) => place === 'alone')
  const unit = half && pieceAt(line, half.to, 'unit')
  return unit
    ? { unit: unit.atom.unit, count: 0.5 * unit.atom.count, most: null, to: unit.to, counted: true, bare: false }
    : null
}

/** "one and a half hours", "साढ़े तीन घंटे", "90-minute", 一个半小时, "two to three hours" */
function counted(line: TimeLine, at: number): Quantity | null {
  const before = pieceAt(line, at, 'halving', ({ place }) => place === 'before')
  const number = numberAt(line, before?.to ?? at)
  if (!number) return null
  const upper = upperAt(line, number.to)
  let to = upper?.to ?? number.to
  let value = number.value + (before ? 0.5 : 0)
  to = pieceAt(line, to, 'counter')?.to ?? to
  const added = pieceAt(line, to, 'halving', ({ place }) => place === 'added')
  if (added && !upper) {
    value += 0.5
    to = added.to
  }
  if (isMark(line, to, dashes)) to++
  const unit = pieceAt(line, to, 'unit')
  if (!unit) return null
  const count = value * unit.atom.count
  return { unit: unit.atom.unit, count, most: upper?.value ?? null, to: unit.to, counted: true, bare: false }
}

/** The second number of "two to three" or "90–100". */
function upperAt(line: TimeLine, at: number): { readonly value: number; readonly to: number } | null {
  const to = isMark(line, at, dashes) ? at + 1 : pieceAt(line, at, 'span-to')?.to
  const number = to === undefined ? null : numberAt(line, to)
  return number
}

/** "several hours" */
function uncounted(line: TimeLine, at: number): Quantity | null {
  const some = pieceAt(line, at, 'uncounted')
  // 几十年: dozens of years
  const tens = some && pieceAt(line, some.to, 'number')
  const unit = some && pieceAt(line, tens?.to ?? some.to, 'unit')
  return unit ? { unit: unit.atom.unit, count: null, most: null, to: unit.to, counted: true, bare: false } : null
}

/** "час": one, where a word counts by itself; "hours": an unknown number. */
function bareUnit(line: TimeLine, at: number): Quantity | null {
  const alone = pieceAt(line, at, 'unit', (atom) => atom.alone)
  const unit = alone ?? pieceAt(line, at, 'unit')
  if (!unit) return null
  const { unit: name, count } = unit.atom
  return { unit: name, count: alone ? count : null, most: null, to: unit.to, counted: alone !== null, bare: true }
}

/** "an hour and a half", "one hour and ten minutes", 1時間半 */
function withMore(line: TimeLine, first: Quantity): Quantity {
  const half = pieceAt(line, first.to, 'halving', ({ place }) => place === 'added')
  if (half) return { ...first, count: (first.count as number) + 0.5, to: half.to, counted: true, bare: false }
  if (first.unit !== 'hour') return first
  const from = pieceAt(line, first.to, 'join')?.to ?? first.to
  const rest = counted(line, from)
  if (rest?.unit !== 'minute' || rest.most !== null || rest.count === null || rest.count >= 60) return first
  return { ...first, count: (first.count as number) + rest.count / 60, to: rest.to, counted: true, bare: false }
}
