import type { Range } from '../model/span.ts'
import type { Value } from '../model/value.ts'

/** An expression of time in the text and the day it means; durations are no times. */
export interface TimeMention extends Range, Pick<Value<string>, 'value' | 'precision' | 'bound' | 'certainty' | 'how'> {
  /** "hours after the call": tells an order, not a day. */
  readonly relation: boolean
}
