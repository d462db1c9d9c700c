import type { Range } from '../../model/span.ts'
import type { Bound, Precision } from '../../model/value.ts'
import type { Token } from '../../text/tokens.ts'
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
      line.atoms[at] || line.tokens[at]?.kind === 'number'
        ? durationAt(line, at, taken?.from ?? line.tokens.length)
        : null
    if (one) found.push(one.duration)
    at = one?.to ?? at + 1
  }
  return found
}

function durationAt(
  line: TimeLine,
  at: number,
  limit: number,
): { readonly duration: DurationMention; readonly to: number } | null {
  const quantity = quantityAt(line, at)
  const scale = quantity && unitMinutes[quantity.unit]
  if (!quantity || !scale || quantity.to > limit) return null
  const bare = skipBack(line, at)
  const before =
    pieceBefore(line, at, 'bound', ({ side }) => side === 'before') ??
    pieceBefore(line, bare, 'bound', ({ side }) => side === 'before')
  const after = pieceAt(line, skip(line, quantity.to, 'filler', 1), 'bound', ({ side }) => side === 'after')
  const bound = before ?? after
  if (!quantity.counted && !bound) return null
  const from = before?.from ?? at
  const to = before ? quantity.to : (after?.to ?? quantity.to)
  const minutes = quantity.count === null ? null : Math.round(quantity.count * scale)
  const start = (line.tokens[from] as Token).start
  const end = (line.tokens[to - 1] as Token).end
  const precision = quantity.unit as Precision
  // "two to three hours": at least the lower end.
  return {
    to,
    duration: {
      start,
      end,
      minutes,
      bound: bound?.atom.bound ?? (quantity.most === null ? null : 'more-than'),
      precision,
    },
  }
}

function skipBack(line: TimeLine, at: number): number {
  return pieceBefore(line, at, 'filler')?.from ?? at
}
