import type { Span, Trace } from './span.ts'

/** How sure the words make a value: said outright, carried on from an earlier sentence, worked out, given by the caller, or not known. */
export type Certainty = 'stated' | 'carried' | 'inferred' | 'given' | 'open'

export type Precision = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute'

/** "about an hour", "nearly 90 minutes", "more than four hours", "no earlier than 2025-02-13". */
export type Bound = 'about' | 'nearly' | 'more-than' | 'less-than' | 'not-before' | 'not-after'

export type Evidence = Span | Trace

/** One value with the words it rests on. `value` is null where there are words but no value ("soon"). */
export interface Value<T> {
  readonly value: T | null
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** One short English phrase: which rule got from the evidence to the value. */
  readonly how: string
  readonly certainty: Certainty
  readonly precision: Precision | null
  readonly bound: Bound | null
  /** Id of the statement that tells this value; null = the document's own voice. */
  readonly said: string | null
}

/** A preferred value and every other that was told: nothing is resolved away. */
export interface Fact<T> extends Value<T> {
  readonly others: readonly Value<T>[]
}

/** An Extended Date/Time Format string: `2025-02-12`, `2025-02`, `2025`, `2025-02-10/2025-02-16`, `2025-02-12T18`. */
export type Edtf = string

/** A BCP 47 language tag. */
export type LanguageTag = string

/** Tells text evidence from evidence outside the text. */
export function isSpan(evidence: Evidence): evidence is Span {
  return 'start' in evidence
}

/** Makes a value; what is not given is null and the certainty is `stated`. */
export function toValue<T>(
  value: T | null,
  evidence: readonly [Evidence, ...Evidence[]],
  how: string,
  more: Partial<Pick<Value<T>, 'certainty' | 'precision' | 'bound' | 'said'>> = {},
): Value<T> {
  return { value, evidence, how, certainty: 'stated', precision: null, bound: null, said: null, ...more }
}

/** Makes a fact of values, the preferred one first; null where there is none. */
export function toFact<T>(values: readonly Value<T>[]): Fact<T> | null {
  const [first, ...others] = values
  return first ? { ...first, others } : null
}
