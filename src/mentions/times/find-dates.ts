import type { Range } from '../../model/span.ts'
import type { Bound, Certainty, Edtf, Precision } from '../../model/value.ts'
import type { Token } from '../../text/tokens.ts'
import { type AtomOf, anyOf } from './atom.ts'
import { joinShapes } from './join-shapes.ts'
import type { Anchor } from './reference.ts'
import { resolveShape } from './resolve-shape.ts'
import type { Found } from './shape.ts'
import { bareYear } from './shapes/bare-year.ts'
import { clockTime } from './shapes/clock-time.ts'
import { dayAlone, namedDate } from './shapes/named-date.ts'
import { numericDate } from './shapes/numeric-date.ts'
import { awayTime, bareWeekday, nearbyTime, relativeWord } from './shapes/relative-time.ts'
import { tenseAt } from './tense.ts'
import { isMark, pieceAt, pieceBefore, type TimeLine } from './time-line.ts'

/** Words for a day, hour, week, month or year. */
export interface TimeMention extends Range {
  /** EDTF; null = words without a value. */
  readonly value: Edtf | null
  readonly precision: Precision | null
  readonly bound: Bound | null
  readonly certainty: Certainty
  /** How the words led to the value, in English. */
  readonly how: string
  readonly rule: string
}

/** A construction of a time and the kinds of pieces it can begin with. */
interface Shaper {
  readonly begins: number
  readonly shape: (line: TimeLine, at: number) => Found | null
}

const counts = anyOf('digits', 'number', 'length', 'halving', 'uncounted', 'unit')

/** Every construction of a time. They are independent; of those that begin at one token the longest counts. */
export const shapers: readonly Shaper[] = [
  { begins: anyOf('digits'), shape: numericDate },
  { begins: anyOf('digits', 'number', 'ordinal', 'month', 'mark', 'era'), shape: namedDate },
  { begins: anyOf('digits', 'number', 'ordinal', 'frame', 'mark'), shape: dayAlone },
  { begins: anyOf('digits', 'number', 'mark', 'era'), shape: bareYear },
  { begins: anyOf('offset'), shape: relativeWord },
  { begins: anyOf('nearby', 'weekday', 'unit', 'month'), shape: nearbyTime },
  { begins: anyOf('weekday'), shape: bareWeekday },
  { begins: counts | anyOf('away', 'relation'), shape: awayTime },
  { begins: anyOf('digits', 'number', 'clock', 'part'), shape: clockTime },
]

/** All shapes in a line, from left to right, none overlapping another. */
export function findShapes(line: TimeLine): Found[] {
  const found: Found[] = []
  for (let at = 0; at < line.tokens.length; ) {
    const mask = line.masks[at] as number
    const best = mask === 0 ? null : longest(line, at, mask)
    if (best) found.push(best)
    at = best?.to ?? at + 1
  }
  return joinShapes(line, found)
}

function longest(line: TimeLine, at: number, mask: number): Found | null {
  let best: Found | null = null
  for (const { begins, shape } of shapers) {
    if ((mask & begins) === 0) continue
    const found = shape(line, at)
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

/** A shape with the bound that words beside it set. */
interface Bounded extends Found {
  readonly bound: Bound | null
}

/** Gives every shape its value. */
export function resolveShapes(line: TimeLine, found: readonly Found[], anchor: Anchor | null): TimeMention[] {
  let free = 0
  return found.map((each, index) => {
    const wide = withBound(line, each)
    // A word that belongs to the time before or behind is no bound of this one.
    const next = found[index + 1]?.from ?? line.tokens.length
    const bounded = wide.from >= free && wide.to <= next ? wide : { ...each, bound: null }
    free = bounded.to
    // "by Friday" looks ahead unless its clause is in the past.
    const tense = tenseAt(line, each.from, each.to) ?? (bounded.bound === 'not-after' ? 'future' : null)
    const { value, precision, certainty, how } = resolveShape(each.shape, anchor, tense)
    const first = line.tokens[bounded.from] as Token
    const last = line.tokens[bounded.to - 1] as Token
    return {
      start: first.start,
      end: last.end,
      value,
      precision,
      bound: bounded.bound,
      certainty,
      how,
      rule: each.rule,
    }
  })
}

/** Bounds that a day can have; "more than" and "nearly" belong to lengths. */
const ofDays: ReadonlySet<Bound> = new Set(['about', 'not-before', 'not-after'])

/** "no earlier than Feb. 13", "by Friday", "до пятницы" */
function withBound(line: TimeLine, found: Found): Bounded {
  if (!takesBound(found)) return { ...found, bound: null }
  const own = pieceAt(line, found.from, 'bound', isLeading)
  if (own && own.to < found.to) return { ...found, bound: own.atom.bound }
  const filled = pieceBefore(line, found.from, 'filler')?.from ?? found.from
  const before = pieceBefore(line, found.from, 'bound', isLeading) ?? pieceBefore(line, filled, 'bound', isLeading)
  // "after Friday's call" is no bound of a day.
  const owned = line.tokens[found.to]?.norm.startsWith("'") && !isMark(line, found.to, "'")
  if (before && !owned) return { ...found, from: before.from, bound: before.atom.bound }
  const after = pieceAt(line, found.to, 'bound', ({ bound, side }) => side === 'after' && ofDays.has(bound))
  return after ? { ...found, to: after.to, bound: after.atom.bound } : { ...found, bound: null }
}

function isLeading({ bound, side }: AtomOf<'bound'>): boolean {
  return side === 'before' && ofDays.has(bound)
}

/** "from 18 to 19 February" has two ends of its own. */
function takesBound({ shape }: Found): boolean {
  if (shape.kind === 'open' || shape.kind === 'offset' || shape.kind === 'range') return false
  return !('dayTo' in shape) || shape.dayTo === null
}
