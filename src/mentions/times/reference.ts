import { daysOf, isEdtf } from '../../model/edtf.ts'
import type { Bound, Edtf } from '../../model/value.ts'
import { once } from '../../text/once.ts'
import { dayNumber } from './civil.ts'

/** The day, or day and hour, from which relative words count; a bound where only that much is known ("not before"). */
export interface Reference {
  readonly value: Edtf
  readonly bound: Bound | null
}

/** A reference in numbers. */
export interface Anchor {
  readonly day: number
  /** Minutes since midnight; null where only the day is known. */
  readonly minute: number | null
  readonly bound: Bound | null
}

/** Reads a reference; null where there is none, or none as fine as a day. */
export function anchorOf(reference: Reference | null): Anchor | null {
  return reference && numbered(reference)
}

const numbered: (reference: Reference) => Anchor | null = once((reference) => {
  if (!isEdtf(reference.value)) return null
  const [first, last] = daysOf(reference.value) as readonly [string, string]
  if (first !== last) return null
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number)
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(reference.value)
  const minute = clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : null
  return { day: dayNumber(year, month, day), minute, bound: reference.bound }
})
