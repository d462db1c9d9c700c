import type { Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, clauseStart, type Stretch } from '../clause.ts'
import type { SentenceView } from '../view.ts'
import { isNegated } from './agreement.ts'
import { type Construction, propose, type Setting } from './proposal.ts'
import { committedBy, namedIn } from './who.ts'

/**
 * "Grel INVITED Harvok to visit Torvin", "they extended INVITATIONS to each other", "ఒకరికొకరు ఆహ్వానాలను విస్తరించడం":
 * offered, and accepted only where words say so.
 */
export const invitation: Construction = (setting) => {
  const { view, tokens, matchers, pair } = setting
  const found = matchers.inviting.all(tokens, view.from, view.to).filter((match) => !isNegated(match, setting))
  if (found.length === 0) return []
  const accepted = acceptance(setting)
  return found.slice(0, 1).flatMap((match) => {
    const own = accepted?.view === view && accepted.from <= match.from && match.to <= accepted.to
    if (own) return []
    const what = wordsOf(match, setting)
    const mutual = matchers.mutual.all(tokens, what.from, what.to).length > 0 || mutualNear(match, setting)
    const { by } = committedBy(match, setting)
    const guests = namedIn(guestRange(match, what, setting), view, tokens).filter((id) => !by.includes(id))
    if (!mutual && guests.length === 0) return []
    return [
      propose({
        rule: mutual ? 'invitation/mutual' : 'invitation/one-sided',
        what,
        cue: match,
        made: accepted ? 'accepted' : 'offered',
        by: mutual ? pair : by,
        to: mutual ? pair : guests.slice(0, 2),
        mutual: mutual && pair.length > 1,
        accepted: accepted?.range ?? null,
        view,
      }),
    ]
  })
}

function wordsOf(match: Stretch, { view, tokens, matchers, contactWords }: Setting): Stretch {
  if (matchers.words.deed === 'after') return { from: match.from, to: clauseEnd(match.to, view, tokens) }
  const joins = contactWords?.joins ?? new Set<string>()
  return {
    from: clauseStart(match.from, view, tokens, { joins, finiteEndings: matchers.words.finiteEndings }),
    to: match.to,
  }
}

function guestRange(match: Stretch, what: Stretch, { matchers }: Setting): Stretch {
  return matchers.words.deed === 'after' ? { from: match.to, to: what.to } : { from: what.from, to: match.from }
}

/** "invited each other", "exchanged invitations": a few words either side. */
function mutualNear({ from, to }: Stretch, { view, tokens, matchers }: Setting): boolean {
  return matchers.mutual.all(tokens, Math.max(view.from, from - 6), Math.min(view.to, to + 6)).length > 0
}

interface Acceptance extends Stretch {
  readonly view: SentenceView
  readonly range: Range
}

function acceptance({ view, next, tokens, matchers }: Setting): Acceptance | null {
  for (const where of next ? [view, next] : [view]) {
    const match = matchers.accepting.all(tokens, where.from, where.to)[0]
    if (!match) continue
    const range = { start: (tokens[match.from] as Token).start, end: (tokens[match.to - 1] as Token).end }
    return { ...match, view: where, range }
  }
  return null
}
