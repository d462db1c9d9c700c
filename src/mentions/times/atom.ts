import type { CalendarName, ClockRole, HalfPlace, TimeUnit } from '../../languages/sections/time.ts'
import type { Bound } from '../../model/value.ts'

/** What a word or phrase can contribute to a day, hour or length of time. */
export type Atom =
  | { readonly kind: 'month'; readonly month: number; readonly calendar: CalendarName; readonly strong: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly strong: boolean }
  | { readonly kind: 'offset'; readonly unit: TimeUnit; readonly count: number }
  /** The end of ICU's "3 hours ago"; `head` is what must stand before the number. */
  | { readonly kind: 'tail'; readonly unit: TimeUnit; readonly sign: 1 | -1; readonly head: readonly string[] }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly count: number; readonly alone: boolean }
  | { readonly kind: 'nearby'; readonly near: -1 | 0 | 1; readonly soonest: boolean; readonly side: Side }
  | { readonly kind: 'away'; readonly sign: 1 | -1; readonly side: Side }
  | { readonly kind: 'relation' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'uncounted' }
  | { readonly kind: 'halving'; readonly place: HalfPlace }
  | { readonly kind: 'length'; readonly minutes: number }
  | { readonly kind: 'counter' }
  | { readonly kind: 'join' }
  | { readonly kind: 'mark'; readonly of: 'day' | 'month' | 'year'; readonly side: Side }
  | { readonly kind: 'frame' }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'span-from' }
  | { readonly kind: 'span-to' }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly side: Side }
  | { readonly kind: 'part'; readonly late: boolean }
  | { readonly kind: 'clock'; readonly role: ClockRole }
  | { readonly kind: 'era'; readonly add: number }
  | { readonly kind: 'preposition' }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-count' }
  | { readonly kind: 'part-of' }

export type Side = 'before' | 'after'

export type AtomKind = Atom['kind']

export type AtomOf<K extends AtomKind> = Extract<Atom, { readonly kind: K }>

/** A bit for each kind, and one for a token of digits: what a token can begin fits one number. */
export const bits = {
  month: 1 << 0,
  weekday: 1 << 1,
  offset: 1 << 2,
  tail: 1 << 3,
  unit: 1 << 4,
  nearby: 1 << 5,
  away: 1 << 6,
  relation: 1 << 7,
  number: 1 << 8,
  ordinal: 1 << 9,
  uncounted: 1 << 10,
  halving: 1 << 11,
  length: 1 << 12,
  counter: 1 << 13,
  join: 1 << 14,
  mark: 1 << 15,
  frame: 1 << 16,
  'no-day': 1 << 17,
  filler: 1 << 18,
  'span-from': 1 << 19,
  'span-to': 1 << 20,
  bound: 1 << 21,
  part: 1 << 22,
  clock: 1 << 23,
  era: 1 << 24,
  preposition: 1 << 25,
  'no-name': 1 << 26,
  'no-count': 1 << 27,
  'part-of': 1 << 28,
  digits: 1 << 29,
} as const satisfies Readonly<Record<AtomKind | 'digits', number>>

/** Any of these kinds. */
export function anyOf(...kinds: readonly (AtomKind | 'digits')[]): number {
  return kinds.reduce((mask, kind) => mask | bits[kind], 0)
}
