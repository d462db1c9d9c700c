import type { CommitmentWords, DeedWords } from '../../languages/sections/commitments.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import { phrases } from '../contact/words.ts'

/** A pack's words of commitments, compiled. */
export interface CommitmentMatchers {
  readonly words: CommitmentWords
  readonly committing: Matcher<DeedWords>
  readonly opens: Matcher<true>
  readonly clauses: Matcher<true>
  readonly futures: Matcher<true>
  readonly inviting: Matcher<true>
  readonly accepting: Matcher<true>
  readonly mutual: Matcher<true>
  readonly motion: Matcher<true>
  readonly apparatus: Matcher<true>
  readonly possible: Matcher<true>
  readonly conditionBefore: Matcher<true>
  readonly conditionAfter: Matcher<true>
  readonly soon: Matcher<true>
  readonly negations: Matcher<true>
}

/** Compiles a pack's words of commitments; a pack is compiled once. */
export const commitmentMatchers: (words: CommitmentWords) => CommitmentMatchers = once((words) => ({
  words,
  committing: matcher(words.committing.flatMap((row) => row.words.map((word) => [word, row] as const))),
  opens: phrases(words.deeds.opens),
  clauses: phrases(words.clauses),
  futures: phrases(words.futures),
  inviting: phrases(words.inviting),
  accepting: phrases(words.accepting),
  mutual: phrases(words.mutual),
  motion: phrases(words.inMotion.words),
  apparatus: phrases(words.inMotion.apparatus),
  possible: phrases(words.possible),
  conditionBefore: phrases(words.conditions.before),
  conditionAfter: phrases(words.conditions.after),
  soon: phrases(words.soon),
  negations: phrases(words.negations),
}))
