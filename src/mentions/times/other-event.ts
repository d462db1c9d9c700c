import type { Sided } from '../../languages/sections/time.ts'
import { once } from '../../text/once.ts'
import type { TimeLine } from './time-line.ts'
import { fold } from './time-text.ts'

interface Ties {
  readonly before: (norm: string) => boolean
  readonly after: (norm: string) => boolean
}

/** Tells whether the words beside a count tie it to another event: "two days before the call", 会談の3日前. */
export function isTiedToAnother(line: TimeLine, from: number, to: number): boolean {
  const ties = tiesOf(line.lexicon.words.otherEvent)
  const before = line.tokens[from - 1]
  const after = line.tokens[to]
  return (before !== undefined && ties.before(before.norm)) || (after !== undefined && ties.after(after.norm))
}

const tiesOf: (words: Sided) => Ties = once((words) => ({
  before: wordTest(words.before),
  after: wordTest(words.after),
}))

/** Tests a word against words and, after a hyphen, endings. */
export function wordTest(words: readonly string[]): (norm: string) => boolean {
  const whole = new Set(words.filter((word) => !word.startsWith('-')).map(fold))
  const endings = new Set(words.filter((word) => word.startsWith('-')).map((word) => fold(word.slice(1))))
  const lengths = [...new Set([...endings].map((ending) => ending.length))]
  return (norm) => whole.has(norm) || lengths.some((length) => norm.length > length && endings.has(norm.slice(-length)))
}
