import type { Token } from '../../text/tokens.ts'
import { clauseEnd } from '../clause.ts'
import type { ContactMatchers } from '../contact/words.ts'
import { type SentenceView, tellerOf } from '../view.ts'
import { type Construction, propose } from './proposal.ts'
import type { CommitmentMatchers } from './words.ts'

/** Words between those who act and the helper: "the two sides also would". */
const apart = 2

/** Those who act open what is said: not "the benefit that WE will have". */
function opensClause(
  at: number,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: CommitmentMatchers,
  contactWords: ContactMatchers,
): boolean {
  const before = tokens[at - 1]
  if (at === view.from || !before || before.kind === 'mark') return true
  const clause = matchers.clauses.at(tokens, at - 1, at).length > 0
  if (clause && !contactWords.firstPerson.has((tokens[at] as Token).norm)) return true
  return view.contents.some(({ start }) => start > before.start && start <= (tokens[at] as Token).start)
}

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
      if (!opensClause(group.from, view, tokens, matchers, contactWords)) return []
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
