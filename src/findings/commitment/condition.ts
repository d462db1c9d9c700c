import { type Span, spanOf } from '../../model/span.ts'
import { clauseEnd, clauseStart, rangeOfStretch } from '../clause.ts'
import type { Context } from '../context.ts'
import type { Proposal } from './proposal.ts'
import { commitmentMatchers } from './words.ts'

/** The condition a commitment hangs on: "agreed to meet IF THE TRUCE HOLDS", "షరతుపై". */
export function conditionOf({ view, cue, what }: Proposal, context: Context): Span | null {
  const words = view.pack.commitments
  if (!words) return null
  const matchers = commitmentMatchers(words)
  const { tokens, text } = context.segmented
  const from = Math.min(cue.from, what.from)
  const before = matchers.conditionBefore.all(tokens, from, view.to).find((match) => match.to < view.to)
  const after = before ? undefined : matchers.conditionAfter.all(tokens, view.from, view.to)[0]
  const stretch = before
    ? { from: before.from, to: clauseEnd(before.to, view, tokens) }
    : after && { from: clauseStart(after.from, view, tokens, { joins: new Set(), finiteEndings: [] }), to: after.to }
  const range = stretch && rangeOfStretch(stretch, tokens)
  return range ? spanOf(text, range.start, range.end) : null
}
