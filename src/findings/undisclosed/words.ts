import type { RefusalPhrases, UndisclosedWords } from '../../languages/sections/undisclosed.ts'
import type { Undisclosed } from '../../model/findings.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import { phrases } from '../contact/words.ts'

/** One half of a shape: which form it makes with the other half of the same shape. */
export interface Half {
  readonly shape: number
  readonly form: Undisclosed['form']
  /** Words at its end that belong to what was asked. */
  readonly kept: number
}

/** A pack's words of not saying, compiled. */
export interface UndisclosedMatchers {
  readonly words: UndisclosedWords
  readonly refusing: Matcher<Half>
  readonly telling: Matcher<Half>
  readonly phrases: Matcher<RefusalPhrases>
  readonly links: Matcher<true>
  readonly continues: ReadonlySet<string>
  readonly polar: ReadonlySet<string>
  readonly stops: Matcher<true>
  readonly opening: Matcher<true>
  readonly bridges: ReadonlySet<string>
  readonly askedBefore: Matcher<true>
  readonly askedAfter: Matcher<true>
  readonly pointing: ReadonlySet<string>
  readonly instead: Matcher<true>
}

/** Compiles a pack's words of not saying; a pack is compiled once. */
export const undisclosedMatchers: (words: UndisclosedWords) => UndisclosedMatchers = once((words) => ({
  words,
  refusing: halves(words, 'refusing'),
  telling: halves(words, 'telling'),
  phrases: matcher(words.phrases.flatMap((row) => row.words.map((word) => [word, row] as const))),
  links: phrases(words.links),
  continues: new Set(words.continues),
  polar: new Set(words.polar),
  stops: phrases(words.stops),
  opening: phrases(words.questions.opening),
  bridges: new Set(words.bridges),
  askedBefore: phrases(words.questions.before),
  askedAfter: phrases(words.questions.after),
  pointing: new Set(words.pointing),
  instead: phrases(words.instead),
}))

function halves(words: UndisclosedWords, half: 'refusing' | 'telling'): Matcher<Half> {
  return matcher(
    words.shapes.flatMap((row, shape) =>
      row[half].map((phrase) => {
        const [told = '', asked = ''] = phrase.split(' | ')
        const kept = asked === '' ? 0 : asked.split(' ').length
        return [`${told} ${asked}`.trim(), { shape, form: row.form, kept }] as const
      }),
    ),
  )
}
