import type { Tense, TenseWords } from '../../languages/sections/time.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import { wordTest } from './other-event.ts'
import { cutPhrase } from './time-lexicon.ts'
import type { TimeLine } from './time-line.ts'

interface TenseTests {
  readonly phrases: Matcher<Tense>
  readonly future: (norm: string) => boolean
  readonly past: (norm: string) => boolean
  readonly clause: Matcher<true>
}

const reach = 16
const stops = '.!?;:\u2026\u0964\u3002\uff01\uff1f\uff1b\u061f\u061b"\u201c\u201d\u00ab\u00bb\u300c\u300d'
const commas = ',\u060c\u3001\uff0c'

const testsOf: (words: TenseWords) => TenseTests = once((words) => {
  const phrases = (list: readonly string[], tense: Tense) =>
    list.filter((word) => !word.startsWith('-')).map((word) => [word, tense] as const)
  const endings = (list: readonly string[]) => wordTest(list.filter((word) => word.startsWith('-')))
  const cut = (phrase: string) => cutPhrase(phrase, null)
  return {
    phrases: matcher([...phrases(words.future, 'future'), ...phrases(words.past, 'past')], cut),
    future: endings(words.future),
    past: endings(words.past),
    clause: matcher(
      words.clause.map((word) => [word, true] as const),
      cut,
    ),
  }
})

/**
 * Whether the clause around the tokens `from` to `to` speaks of what was or of what is to come; null where no mark tells.
 * "Peskov said on Friday that the leaders will meet": the mark nearest to "on Friday" on the side where the language has
 * its verbs is "said".
 */
export function tenseAt(line: TimeLine, from: number, to: number): Tense | null {
  const tests = testsOf(line.lexicon.words.tense)
  const before = backward(line, tests, from)
  if (line.lexicon.words.tense.verb === 'before') {
    return before.tense ?? forward(line, tests, to, before.begins ? 1 : 0)
  }
  return forward(line, tests, to, 3) ?? before.tense
}

function markAt(line: TimeLine, tests: TenseTests, at: number, limit: number): Tense | null {
  // 听证会 holds no 会.
  if (line.edges && ((line.edges[at] as number) & 1) === 0) return null
  const found = tests.phrases.at(line.tokens, at, limit)[0]
  if (found) return found.entry
  const token = line.tokens[at]
  if (token?.kind !== 'word') return null
  return tests.future(token.norm) ? 'future' : tests.past(token.norm) ? 'past' : null
}

/** `begins`: the words stand at the beginning of their clause, so that a comma may follow ("On Friday, they will ..."). */
function backward(
  line: TimeLine,
  tests: TenseTests,
  from: number,
): { readonly tense: Tense | null; readonly begins: boolean } {
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const token = line.tokens[at] as (typeof line.tokens)[number]
    if (token.kind === 'mark' && (stops.includes(token.norm) || commas.includes(token.norm))) {
      return { tense: null, begins: from - at <= 3 }
    }
    const tense = markAt(line, tests, at, from)
    if (tense) return { tense, begins: false }
    if (tests.clause.at(line.tokens, at, from).length > 0) return { tense: null, begins: from - at <= 3 }
  }
  return { tense: null, begins: from <= 3 }
}

function forward(line: TimeLine, tests: TenseTests, to: number, passes: number): Tense | null {
  let left = passes
  for (let at = to; at < line.tokens.length && at < to + reach; at++) {
    const token = line.tokens[at] as (typeof line.tokens)[number]
    if (token.kind === 'mark') {
      if (stops.includes(token.norm)) return null
      if (commas.includes(token.norm) && left-- === 0) return null
    }
    const tense = markAt(line, tests, at, line.tokens.length)
    if (tense) return tense
    if (tests.clause.at(line.tokens, at).length > 0) return null
  }
  return null
}
