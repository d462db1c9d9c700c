import type { DeedWords } from '../../languages/sections/commitments.ts'
import { overlaps } from '../../model/span.ts'
import type { Match } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, clauseStart, type Stretch } from '../clause.ts'
import { typeOfCue } from '../contact/words.ts'
import { evidenceIn } from '../evidence.ts'
import { type Construction, propose, type Setting } from './proposal.ts'
import { committedBy } from './who.ts'

/**
 * A word that commits and a deed: "the two presidents AGREED TO MEET in Torvin", "Grel offered to host talks",
 * "నేతలు త్వరలో కలవడానికి అంగీకరించారు", "стороны договорились провести заседание". Opinions agreed on are none.
 */
export const agreement: Construction = (setting) => {
  const { view, tokens, matchers, refusals, pair } = setting
  return matchers.committing.all(tokens, view.from, view.to).flatMap((match) => {
    const range = { start: (tokens[match.from] as Token).start, end: (tokens[match.to - 1] as Token).end }
    if (refusals.some((refusal) => overlaps(refusal, range)) || isNegated(match, setting)) return []
    const what = deedOf(match, setting)
    if (!what || (match.entry.made === 'offered' && isTalk(what, setting))) return []
    const { by, joint } = committedBy(match, setting, match.entry.impersonal || opensClause(match, setting))
    const each = matchers.mutual.all(tokens, what.from, what.to).length > 0 && pair.length > 1
    const mutual = each || (joint && by.length > 1)
    return [
      propose({
        rule: `agreement/${match.entry.made}`,
        what,
        cue: match,
        made: match.entry.made,
        by: each ? pair : by,
        to: each ? pair : mutual ? by : [],
        mutual,
        view,
      }),
    ]
  })
}

/** ", agreeing to meet", "and agreed to meet": the subject stands further in front, and is the one the text is about. */
function opensClause({ from }: Stretch, { view, tokens, matchers, contactWords }: Setting): boolean {
  if (matchers.words.deed === 'before') return false
  const before = tokens[from - 1]
  return from === view.from || !before || before.kind === 'mark' || Boolean(contactWords?.joins.has(before.norm))
}

/** "ready to talk", "willing to take part in a conversation": talk of talking, of which nothing can be kept. */
function isTalk({ from, to }: Stretch, { context, tokens, contactWords }: Setting): boolean {
  const cues = contactWords?.cues.all(tokens, from, to) ?? []
  const start = (tokens[from] as Token).start
  const end = (tokens[to - 1] as Token).end
  const known = evidenceIn(context.contacts, { start, end }).length > 0
  return !known && to - from < 8 && cues.some(({ entry }) => typeOfCue(entry) === null)
}

function deedOf(match: Match<DeedWords>, setting: Setting): Stretch | null {
  return setting.matchers.words.deed === 'after' ? deedBehind(match, setting) : deedBefore(match, setting)
}

function deedBehind({ to }: Match<DeedWords>, setting: Setting): Stretch | null {
  const { view, tokens, matchers } = setting
  const { between, endings } = matchers.words.deeds
  const opener = matchers.opens.at(tokens, to, view.to)[0]
  if (opener) {
    const first = tokens[opener.to]
    // "decided on Tuesday"
    if (!first || view.times.some((time) => overlaps(time, first))) return null
    return { from: opener.to, to: deedEnd(opener, setting) }
  }
  for (let at = to; at < Math.min(view.to, to + between + 1); at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') break
    if (token.norm.length > 3 && endings.some((ending) => token.norm.endsWith(ending)))
      return { from: to, to: clauseEnd(at, view, tokens) }
  }
  for (let at = to; at < Math.min(view.to, to + 8); at++) {
    const clause = matchers.clauses.at(tokens, at, view.to)[0]
    if (!clause) continue
    const end = clauseEnd(clause.to, view, tokens)
    const future = matchers.futures.all(tokens, clause.to, end)
    return future.length > 0 ? { from: clause.to, to: end } : null
  }
  return deedToTheEnd(to, setting)
}

/** "sagte zu, die Häfen bis Mai wieder ZU öffnen", "..., einen Plan vorZUlegen": a deed behind a comma, its infinitive last. */
function deedToTheEnd(to: number, { view, tokens, matchers }: Setting): Stretch | null {
  const { between, endings } = matchers.words.deeds
  let comma = to
  while (comma < Math.min(view.to, to + between + 1) && tokens[comma]?.kind !== 'mark') comma++
  if (comma + 2 >= view.to || tokens[comma]?.kind !== 'mark') return null
  const end = clauseEnd(comma + 1, view, tokens)
  const last = tokens[end - 1]
  if (!last || end - comma < 3) return null
  const opener = matchers.opens.at(tokens, end - 2, view.to)[0]
  const ends = opener?.to === end - 1 || (last.norm.length > 6 && endings.some((ending) => last.norm.endsWith(ending)))
  return ends ? { from: comma + 1, to: end } : null
}

/** The whole of the content, where a statement has it: "to work together, very closely, including visits". */
function deedEnd(opener: Stretch, { view, tokens }: Setting): number {
  const { start } = tokens[opener.from] as Token
  const first = (tokens[opener.to] as Token).start
  const content = view.contents.find((one) => one.start >= start && one.start <= first && one.end <= view.end)
  let to = clauseEnd(opener.to, view, tokens)
  if (content) while (to < view.to && (tokens[to] as Token).end <= content.end) to++
  return to
}

function deedBefore({ from }: Match<DeedWords>, setting: Setting): Stretch | null {
  const { view, tokens, matchers, contactWords } = setting
  const { between, endings } = matchers.words.deeds
  for (let at = from - 1; at >= Math.max(view.from, from - between - 1); at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') continue
    if (endings.some((ending) => token.norm.length >= ending.length && token.norm.endsWith(ending))) {
      const joins = contactWords?.joins ?? new Set<string>()
      return {
        from: clauseStart(at + 1, view, tokens, { joins, finiteEndings: matchers.words.finiteEndings }),
        to: at + 1,
      }
    }
  }
  return null
}

/** "have not agreed to", "no agreement"; in verb-final languages the words that commit are themselves negated. */
export function isNegated({ from, to }: Stretch, { view, tokens, matchers }: Setting): boolean {
  const [first, last] =
    matchers.words.deed === 'after' ? [Math.max(view.from, from - 3), from] : [from, Math.min(view.to, to + 2)]
  return matchers.negations.all(tokens, first, last).length > 0
}
