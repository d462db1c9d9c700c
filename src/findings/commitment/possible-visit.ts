import type { ContactType } from '../../model/findings.ts'
import { issues } from '../../model/topics.ts'
import { clauseEnd, clauseStart, type Stretch } from '../clause.ts'
import { type CueEntry, typeOfCue } from '../contact/words.ts'
import { issuesIn } from '../issue.ts'
import type { SentenceView } from '../view.ts'
import { type Construction, propose, type Setting } from './proposal.ts'

const sought: ContactType = 'visit'
/** Words between the visit and the word for possible, in one sentence. */
const apart = 12
/** A sentence of no more words than this may be the loose end of the one before: "అనుసరించే అవకాశం." */
const fragment = 6

/** "official state VISITS COULD follow", "with the possibility of reciprocal VISITS", "అధికారిక పర్యటనలతో ... అవకాశం". */
export const possibleVisit: Construction = (setting) => {
  const { view, tokens, matchers, pair } = setting
  const possible = matchers.possible.all(tokens, view.from, view.to)
  if (possible.length === 0 && !loosePossible(setting)) return []
  const [visit] = visitsIn(view, setting)
  if (!visit) return []
  const near = possible.find(
    (match) => (match.from >= visit.to ? match.from - visit.to : visit.from - match.to) <= apart,
  )
  const tail = near ? null : loosePossible(setting)
  if (!near && !tail) return []
  const joins = setting.contactWords?.joins ?? new Set<string>()
  const words = { joins, finiteEndings: matchers.words.finiteEndings }
  const what = {
    from: clauseStart(Math.min(visit.from, near?.from ?? visit.from), view, tokens, words),
    to:
      matchers.words.deed === 'before'
        ? Math.max(visit.to, near?.to ?? visit.to)
        : clauseEnd(Math.max(visit.to, near?.to ?? 0), view, tokens),
  }
  const cue = near ?? (tail as Stretch)
  return [
    propose({
      rule: 'possible-visit',
      what,
      cue,
      made: 'possible',
      by: pair,
      to: pair,
      mutual: pair.length > 1,
      view,
      tail,
    }),
  ]
}

function visitsIn(view: SentenceView, { tokens, contactWords }: Setting): readonly Stretch[] {
  const named = issuesIn(view.pack, tokens, view.from, view.to).filter(({ entry }) => entry === issues.visit)
  const isVisit = (entry: CueEntry) => entry.kind === 'noun' && typeOfCue(entry) === sought
  const nouns = contactWords?.cues.all(tokens, view.from, view.to).filter(({ entry }) => isVisit(entry)) ?? []
  return [...named, ...nouns]
}

/** The whole of the next sentence, where it is a fragment around a word for possible. */
function loosePossible({ next, tokens, matchers }: Setting): Stretch | null {
  if (!next || next.to - next.from > fragment) return null
  return matchers.possible.all(tokens, next.from, next.to).length > 0 ? { from: next.from, to: next.to } : null
}
