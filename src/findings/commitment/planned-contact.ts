import { contains } from '../../model/span.ts'
import type { Matcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, clauseStart } from '../clause.ts'
import { evidenceIn } from '../evidence.ts'
import { positionMatchers } from '../position/words.ts'
import { firstEndingAfter, type SentenceView } from '../view.ts'
import { type Construction, propose } from './proposal.ts'

/** Tellings of one contact that are looked through. */
const mostTellings = 100

/** "will probably be in Quzal", "it is not decided where they will meet": nothing that anybody is bound to. */
function isDoubtful(view: SentenceView, tokens: readonly Token[]): boolean {
  if (!view.pack.positions) return false
  const { perhaps, negations, settling } = positionMatchers(view.pack.positions)
  const says = (words: Matcher<unknown>) => words.all(tokens, view.from, view.to).length > 0
  return says(perhaps) || (says(negations) && says(settling))
}

/** A meeting to come that both are told to have settled on: "they WILL HOLD a first meeting before the summer". */
export const plannedContact: Construction = ({ context, view, tokens, matchers, contactWords }) =>
  [...new Set(evidenceIn(context.contacts, view).map(({ contact }) => contact))].flatMap((contact) => {
    const { status, participants, type } = contact
    if (participants.length < 2 || type === 'message' || (status.value !== 'agreed' && status.value !== 'planned'))
      return []
    const values = [status, ...status.others.slice(0, mostTellings)].filter(({ value }) => value === status.value)
    const word = values.flatMap((value) => value.evidence).find((span) => 'start' in span && contains(view, span))
    const cue = evidenceIn(context.contacts, view).find(
      (one) => one.contact === contact && contains(view, one.span),
    )?.span
    if (!word || !cue || !('start' in word)) return []
    // A "next" meeting of which neither day nor place is told is not yet settled on.
    const settled = contact.date !== null || contact.place !== null
    const next = contactWords?.same.at(tokens, firstEndingAfter(tokens, word.start)).length ?? 0
    if (!settled && next > 0) return []
    if (isDoubtful(view, tokens)) return []
    // "agreed | TO MEET", but "WILL HOLD a meeting": the word of agreeing is no part of what was agreed.
    const apart = status.value === 'agreed' && word.end <= cue.start
    const from = firstEndingAfter(tokens, apart ? word.end : Math.min(word.start, cue.start))
    let to = from
    while (to < view.to && (tokens[to] as Token).start < Math.max(word.end, cue.end)) to++
    const joins = contactWords?.joins ?? new Set<string>()
    const words = { joins, finiteEndings: matchers.words.finiteEndings }
    const before = matchers.words.deed === 'before'
    const what = {
      from: before ? clauseStart(from, view, tokens, words) : from,
      to: before ? to : clauseEnd(to, view, tokens),
    }
    return [
      propose({
        rule: 'planned-contact',
        what,
        cue: { from, to },
        made: 'agreed',
        inferred: status.value !== 'agreed',
        by: participants,
        to: participants,
        mutual: true,
        contact: contact.id,
        view,
      }),
    ]
  })
