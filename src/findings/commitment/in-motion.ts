import { clauseEnd, clauseStart } from '../clause.ts'
import { isNegated } from './agreement.ts'
import { type Construction, propose } from './proposal.ts'

/** Words between the two parts. */
const apart = 5

/**
 * "The call SET IN MOTION the APPARATUS of aides and ministries", "దౌత్యవేత్తల యంత్రాంగాన్ని రంగంలోకి దించారు": under way;
 * whose aides and ministries these are is not said, so nobody is named.
 */
export const inMotion: Construction = (setting) => {
  const { view, tokens, matchers, contactWords } = setting
  const apparatus = matchers.apparatus.all(tokens, view.from, view.to)
  const found = matchers.motion.all(tokens, view.from, view.to).flatMap((match) => {
    // "Delegation-level talks have begun": a word in a compound is no apparatus.
    const near = apparatus.filter(
      (other) =>
        (other.from >= match.to ? other.from - match.to : match.from - other.to) <= apart &&
        tokens[other.to]?.text !== '-',
    )
    if (near.length === 0 || isNegated(match, setting)) return []
    const from = Math.min(match.from, ...near.map((other) => other.from))
    const to = Math.max(match.to, ...near.map((other) => other.to))
    const joins = contactWords?.joins ?? new Set<string>()
    const words = { joins, finiteEndings: matchers.words.finiteEndings }
    const what = {
      from: matchers.words.deed === 'before' ? clauseStart(from, view, tokens, words) : from,
      to: clauseEnd(to, view, tokens),
    }
    return [propose({ rule: 'in-motion', what, cue: match, made: 'agreed', inferred: true, underway: true, view })]
  })
  return found.slice(0, 1)
}
