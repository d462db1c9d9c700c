import type { Tense } from '../../languages/sections/time.ts'
import type { Certainty, Edtf, Precision } from '../../model/value.ts'
import type { Anchor } from './reference.ts'

/** A shape's value; null where the words have none. */
export interface Resolved {
  readonly value: Edtf | null
  readonly precision: Precision | null
  readonly certainty: Certainty
  /** How the words led to it, in English. */
  readonly how: string
}

/** What resolving knows besides the shape. */
export interface Ground {
  readonly anchor: Anchor | null
  readonly tense: Tense | null
}

export function known(
  value: Edtf,
  precision: Precision | null,
  how: string,
  certainty: Certainty = 'stated',
): Resolved {
  return { value, precision, how, certainty }
}

export function unknown(precision: Precision | null, how: string): Resolved {
  return { value: null, precision, how, certainty: 'open' }
}
