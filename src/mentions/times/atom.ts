import type { CalendarName, TimeUnit } from '../../languages/sections/time.ts'
import type { Bound } from '../../model/value.ts'

/** What a word or phrase can contribute to a day, hour or length of time. */
export type Atom =
  | { readonly kind: 'month'; readonly month: number; readonly calendar: CalendarName; readonly strong: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly strong: boolean }
  | { readonly kind: 'offset'; readonly unit: TimeUnit; readonly count: number }
  /** The end of ICU's "3 hours ago"; `head` is what must stand before the number. */
  | { readonly kind: 'tail'; readonly unit: TimeUnit; readonly sign: 1 | -1; readonly head: readonly string[] }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly count: number }
  | { readonly kind: 'nearby'; readonly near: -1 | 0 | 1; readonly side: Side }
  | { readonly kind: 'away'; readonly sign: 1 | -1; readonly side: Side }
  | { readonly kind: 'relation' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'uncounted' }
  | { readonly kind: 'halving'; readonly place: 'alone' | 'added' | 'before' }
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
  | { readonly kind: 'clock'; readonly role: 'lead' | 'opener' | 'hours' | 'minutes' | 'am' | 'pm' }
  | { readonly kind: 'era'; readonly add: number }
  | { readonly kind: 'preposition' }
  | { readonly kind: 'no-name' }

export type Side = 'before' | 'after'

export type AtomKind = Atom['kind']

export type AtomOf<K extends AtomKind> = Extract<Atom, { readonly kind: K }>
