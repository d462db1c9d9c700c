import type { Range } from '../../model/span.ts'
import type { Match, Matcher } from '../../text/matcher.ts'
import { stretchOf } from '../contact/satellites.ts'
import type { Setting } from './held.ts'

/** Words either side within which a phrase speaks of a place or day. */
const reach = 8

/** The phrases near a range, in the same content of the same sentence. */
export function phrasesNear(words: Matcher<true>, range: Range, { context, view }: Setting): readonly Match<true>[] {
  const { tokens } = context.segmented
  const { from, to } = stretchOf(tokens, range)
  return words.all(tokens, Math.max(view.from, from - reach), Math.min(view.to, to + reach))
}
