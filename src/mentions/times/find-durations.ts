import type { Range } from '../../model/span.ts'
import type { Bound, Precision } from '../../model/value.ts'
import type { Token } from '../../text/tokens.ts'
import { type AtomOf, anyOf } from './atom.ts'
import { quantityAt, unitMinutes } from './quantities.ts'
import type { Found } from './shape.ts'
import { pieceAt, pieceBefore, skip, type TimeLine } from './time-line.ts'

/** Words for a length of time in minutes, hours or days. */
export interface DurationMention extends Range {
  /** Null = words without a value ("some hours"). */
  readonly minutes: number | null
  readonly bound: Bound | null
  readonly precision: Precision
}

const begins = anyOf('digits', 'number', 'length', 'halving', 'uncounted', 'unit')

/** "nearly 1.5 hours", "почти полтора часа", "దాదాపు 90 నిమిషాలు", "more than two days"; not what tells a day ("3 hours ago"). */
export function findDurations(line: TimeLine, dates: readonly Found[]): DurationMention[] {
  const found: DurationMention[] = []
  let date = 0
  for (let at = 0; at < line.tokens.length; ) {
    while (date < dates.length && (dates[date] as Found).to <= at) date++
    const taken = dates[date]
    if (taken && taken.from <= at) {
      at = taken.to
      continue
    }
    const one =
      ((line.masks[at] as number) & begins) !== 0 ? durationAt(line, at, taken?.from ?? line.tokens.length) : null
    if (one) found.push(one.duration)
    at = one?.to ?? at + 1
  }
  return found
}

/** Bounds that a length can have. */
const ofLengths: ReadonlySet<Bound> = new Set(['about', 'nearly', 'more-than', 'less-than'])

interface DurationAt {
  readonly duration: DurationMention
  readonly to: number
}

function durationAt(line: TimeLine, at: number, limit: number): DurationAt | null {
  const quantity = quantityAt(line, at)
  const scale = quantity && unitMinutes[quantity.unit]
  if (!quantity || !scale || quantity.to > limit) return null
  // 12日 with nothing beside it is a day.
  if (pieceBefore(line, quantity.to, 'mark', ({ of }) => of === 'day')) return null
  const before = boundBefore(line, at) ?? boundBefore(line, pieceBefore(line, at, 'filler')?.from ?? at)
  const past = skip(line, quantity.to, 'filler', 1)
  const after = pieceAt(line, past, 'bound', ({ bound, side }) => side === 'after' && ofLengths.has(bound))
  const bound = before ?? after
  if (
    !bound &&
    (!quantity.counted || (quantity.bare && quantity.count === 1) || (quantity.unit === 'day' && quantity.count === 1))
  )
    return null
  const from = before?.from ?? at
  const to = before ? quantity.to : (after?.to ?? quantity.to)
  return {
    to,
    duration: {
      start: (line.tokens[from] as Token).start,
      end: (line.tokens[to - 1] as Token).end,
      minutes: quantity.count === null ? null : Math.round(quantity.count * scale),
      // "two to three hours": at least the lower end.
      bound: bound?.atom.bound ?? (quantity.most === null ? null : 'more-than'),
      precision: quantity.unit as Precision,
    },
  }
}

function boundBefore(line: TimeLine, at: number): { readonly from: number; readonly atom: AtomOf<'bound'> } | null {
  return pieceBefore(line, at, 'bound', ({ bound, side }) => side === 'before' && ofLengths.has(bound))
}
