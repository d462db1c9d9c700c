import { contains, overlaps, type Range, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { toValue, type Value } from '../../model/value.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from './proposal.ts'
import { commitmentMatchers } from './words.ts'

/** By when: a day in the words of the commitment, or words without one ("very soon"). */
export function dueOf(
  proposal: Proposal,
  what: Range,
  statement: Statement | null,
  context: Context,
): Value<string> | null {
  const { view } = proposal
  const { tokens, text } = context.segmented
  const said = statement?.id ?? null
  const time = view.times.filter((one) => contains(what, one) && one.rule !== 'relation').at(-1)
  if (time?.value) {
    const { start, end, value, precision, bound, certainty, how } = time
    return toValue(value, [spanOf(text, start, end)], how, { precision, bound, certainty, said })
  }
  const words = view.pack.commitments
  if (!words) return null
  const { soon } = commitmentMatchers(words)
  const match = soon.all(tokens, proposal.what.from, proposal.what.to)[0]
  const range = match
    ? { start: (tokens[match.from] as Token).start, end: (tokens[match.to - 1] as Token).end }
    : time && overlaps(time, what)
      ? time
      : null
  return range ? toValue<string>(null, [spanOf(text, range.start, range.end)], 'words without a day', { said }) : null
}
