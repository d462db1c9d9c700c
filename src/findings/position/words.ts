import type { PositionWords } from '../../languages/sections/positions.ts'
import type { Matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import { phrases } from '../contact/words.ts'

/** A pack's words of positions, compiled. */
export interface PositionMatchers {
  readonly words: PositionWords
  readonly undecided: Matcher<true>
  readonly negations: Matcher<true>
  readonly settling: Matcher<true>
  readonly ruledOut: Matcher<true>
  readonly suits: Matcher<true>
  readonly perhaps: Matcher<true>
}

/** Compiles a pack's words of positions; a pack is compiled once. */
export const positionMatchers: (words: PositionWords) => PositionMatchers = once((words) => ({
  words,
  undecided: phrases(words.undecided),
  negations: phrases(words.open.negations),
  settling: phrases(words.open.settling),
  ruledOut: phrases(words.ruledOut),
  suits: phrases(words.suits),
  perhaps: phrases(words.perhaps),
}))
