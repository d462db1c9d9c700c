import type { ClaimWords } from '../../languages/sections/claims.ts'
import type { Claim, Contact } from '../../model/findings.ts'
import { contains, overlaps, type Range, spanOf } from '../../model/span.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, clauseStart, rangeOfStretch, type Stretch } from '../clause.ts'
import { stretchOf } from '../contact/satellites.ts'
import { stageOf } from '../contact/stages.ts'
import { contactMatchers, phrases } from '../contact/words.ts'
import type { ContactContext } from '../context.ts'
import { evidenceIn } from '../evidence.ts'
import { topicsIn } from '../issue.ts'
import { mainContact } from '../main-contact.ts'
import { type SentenceView, viewsOf } from '../view.ts'

interface ClaimMatchers {
  readonly marks: Matcher<'ranking' | 'judging'>
  readonly pointing: Matcher<true>
}

const compiled: (words: ClaimWords) => ClaimMatchers = once((words) => ({
  marks: matcher((['ranking', 'judging'] as const).flatMap((kind) => words[kind].map((word) => [word, kind] as const))),
  pointing: phrases(words.pointing),
}))

/**
 * Finds what the text itself, with no source, claims of a contact: "The call was THE FIRST direct contact of the two since 2022",
 * "ఈ కాల్ మొదటి ప్రత్యక్ష సంభాషణ". What anybody is reported to say is a statement, not a claim.
 */
export function findClaims(context: ContactContext): Claim[] {
  const main = mainContact(context.contacts)
  return viewsOf(context).flatMap((view): Claim[] => {
    const words = view.pack.claims
    if (!words) return []
    const matchers = compiled(words)
    if (matchers.marks.all(context.segmented.tokens, view.from, view.to).length === 0) return []
    const free = freeOf(view, context)
    const found = free.flatMap((stretch) => claimIn(stretch, view, context, matchers, words.gap, main))
    return found.slice(0, 1)
  })
}

function claimIn(
  stretch: Stretch,
  view: SentenceView,
  context: ContactContext,
  matchers: ClaimMatchers,
  gap: number,
  main: Contact | null,
): Claim[] {
  const { tokens, text } = context.segmented
  // "a THIRD country" ranks nothing.
  const places = view.pack.contacts
    ? contactMatchers(view.pack.contacts).openPlaces.all(tokens, stretch.from, stretch.to)
    : []
  const marks = matchers.marks
    .all(tokens, stretch.from, stretch.to)
    .filter((mark) => !places.some((place) => place.from < mark.to && mark.from < place.to))
  if (marks.length === 0) return []
  const near = (range: Stretch) =>
    marks.find((mark) => (range.from >= mark.to ? range.from - mark.to : mark.from - range.to) <= gap)
  const whole = rangeOfStretch(stretch, tokens)
  const named = (whole ? evidenceIn(context.contacts, whole) : []).flatMap(({ contact, span }) => {
    const at = stretchOf(tokens, span)
    const past = contact.status.value === null || stageOf[contact.status.value] !== 'coming'
    const mark = past && at.from >= stretch.from && at.to <= stretch.to ? near(at) : undefined
    return mark ? [{ contact, mark }] : []
  })
  const pointed =
    named.length === 0 && main ? matchers.pointing.all(tokens, stretch.from, stretch.to).find(near) : undefined
  const [first] = named
  const mark = first?.mark ?? (pointed && near(pointed))
  if (!mark) return []
  const range = whole
  if (!range) return []
  const about = first ? [...new Set(named.map(({ contact }) => contact.id))] : [(main as Contact).id]
  return [
    {
      id: `claim:${range.start}-${range.end}`,
      content: spanOf(text, range.start, range.end),
      about,
      topics: topicsIn(view.pack, tokens, stretch.from, stretch.to),
      rule: `claim/${mark.entry}`,
    },
  ]
}

/** The text's own words in a sentence: all of it where nobody is reported, else the clauses that hold no words of a statement. */
function freeOf(view: SentenceView, { segmented: { tokens } }: ContactContext): Stretch[] {
  const reported: readonly Range[] = [...view.contents, ...view.cues, ...view.sources]
  if (!reported.some((range) => overlaps(range, view))) return [{ from: view.from, to: view.to }]
  if (reported.some((range) => contains(range, view))) return []
  const free: Stretch[] = []
  for (let at = view.from; at < view.to; ) {
    const to = clauseEnd(at, view, tokens)
    const from = clauseStart(to, view, tokens, { joins: new Set(), finiteEndings: [] })
    const stretch = { from: Math.max(at, from), to }
    const range = rangeOfStretch(stretch, tokens)
    if (range && !reported.some((other) => overlaps(other, range))) free.push(stretch)
    at = Math.max(to, at) + 1
  }
  return free.filter(({ from, to }) => to - from >= 4 && (tokens[from] as Token) !== undefined)
}
