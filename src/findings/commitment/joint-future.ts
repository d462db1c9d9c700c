import type { Token } from '../../text/tokens.ts'
import { clauseEnd } from '../clause.ts'
import { tellerOf } from '../view.ts'
import { type Construction, propose } from './proposal.ts'

/** Words between those who act and the helper: "the two sides also would". */
const apart = 2

/** Both sides and a word of the future in somebody's telling: "[she said] THE TWO SIDES WOULD exchange lists by the end of March". */
export const jointFuture: Construction = ({ view, tokens, matchers, contactWords, pair }) => {
  if (!contactWords || pair.length < 2) return []
  return contactWords.groups.all(tokens, view.from, view.to).flatMap((group) => {
    for (let at = group.to; at <= Math.min(view.to - 1, group.to + apart); at++) {
      const future = matchers.futures.at(tokens, at, view.to)[0]
      if (!future) continue
      const to = clauseEnd(future.to, view, tokens)
      const negated = matchers.negations.all(tokens, future.to, Math.min(to, future.to + 2)).length > 0
      const range = { start: (tokens[group.from] as Token).start, end: (tokens[future.to - 1] as Token).end }
      if (negated || to - future.to < 2 || !tellerOf(view, range)) return []
      const what = { from: future.from, to }
      return [
        propose({
          rule: 'joint-future',
          what,
          cue: future,
          made: 'agreed',
          inferred: true,
          by: pair,
          to: pair,
          mutual: true,
          view,
        }),
      ]
    }
    return []
  })
}
