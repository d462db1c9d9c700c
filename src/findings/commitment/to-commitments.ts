import type { Commitment, CommitmentMade } from '../../model/findings.ts'
import { overlaps, type Range, type Span, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { issues } from '../../model/topics.ts'
import { type Fact, toFact, toValue, type Value } from '../../model/value.ts'
import { rangeOfStretch } from '../clause.ts'
import type { ContactContext } from '../context.ts'
import { evidenceIn } from '../evidence.ts'
import { topicOf } from '../issue.ts'
import { type SentenceView, tellerOf } from '../view.ts'
import { conditionOf } from './condition.ts'
import { dueOf } from './due.ts'
import type { Proposal } from './proposal.ts'

/** A proposal with its words cut out and its telling known. */
interface Told {
  readonly proposal: Proposal
  readonly what: readonly Span[]
  readonly cue: Span
  readonly contact: string | null
  readonly parties: readonly string[]
  readonly statement: Statement | null
  readonly due: Value<string> | null
  readonly condition: Span | null
  readonly topic: string | null
}

/** Acts of the parties themselves, which whoever reports them tells. */
const deeds = new Set(['agree', 'accept', 'invite'])
/** What a construction is about where its words name no topic. */
const topicOfRule: Readonly<Record<string, string>> = {
  'invitation/mutual': issues.invitation,
  'invitation/one-sided': issues.invitation,
  'in-motion': issues.teams,
  'possible-visit': issues.visit,
  'planned-contact': issues.meeting,
}
const firmness: readonly CommitmentMade[] = [
  'withdrawn',
  'disputed',
  'refused',
  'accepted',
  'agreed',
  'agreed-in-principle',
  'offered',
  'possible',
]

/** Makes commitments of proposals: those of one contact or of the same words are one, with every telling. */
export function toCommitments(proposals: readonly Proposal[], context: ContactContext): Commitment[] {
  const told = apart(proposals)
    .flatMap((proposal) => tell(proposal, context))
    .sort((a, b) => (a.what[0] as Span).start - (b.what[0] as Span).start)
  const groups: Told[][] = []
  for (const one of told) {
    const group = groups.slice(-40).find((other) => isOne(one, other))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.map((group) => toCommitment(group as [Told, ...Told[]], context.document.text))
}

/** What is only possible is not what was agreed, though one broken sentence holds both: its words are left to it. */
function apart(proposals: readonly Proposal[]): readonly Proposal[] {
  const possible = proposals.filter(({ made }) => made === 'possible')
  if (possible.length === 0) return proposals
  return proposals.map((proposal) => {
    const { what, made, view } = proposal
    const other = possible.find((one) => one.view === view && one.what.from < what.to && one.what.to > what.from)
    if (made === 'possible' || !other || other.what.to >= what.to) return proposal
    return { ...proposal, what: { from: Math.max(what.from, other.what.to), to: what.to } }
  })
}

function tell(proposal: Proposal, context: ContactContext): Told[] {
  const { tokens, text } = context.segmented
  const ranges = [proposal.what, ...(proposal.tail ? [proposal.tail] : [])].flatMap(
    (stretch) => rangeOfStretch(stretch, tokens) ?? [],
  )
  const [first] = ranges
  const cue = rangeOfStretch(proposal.cue, tokens)
  if (!first || !cue) return []
  const statement = tellingOf(proposal.view, cue, first, context)
  // What may be no speech at all binds nobody.
  if (statement?.confidence === 'low') return []
  const coming = evidenceIn(context.contacts, first).find(({ contact }) => contact.status.value !== 'held')
  const contact = proposal.contact ?? coming?.contact.id ?? null
  const parties = coming?.contact.participants ?? []
  return [
    {
      proposal,
      what: ranges.map(({ start, end }) => spanOf(text, start, end)),
      cue: spanOf(text, cue.start, cue.end),
      contact,
      parties,
      statement,
      due: dueOf(proposal, first, statement, context),
      condition: conditionOf(proposal, context),
      topic: topicOf(proposal.view.pack, tokens, proposal.what.from, proposal.what.to),
    },
  ]
}

/** Whose telling it is: the statement around the words that commit; where that is the deed itself, whoever reports it. */
function tellingOf(view: SentenceView, cue: Range, what: Range, { statements }: ContactContext): Statement | null {
  const reporter = ({ within }: Statement) => statements.find(({ id }) => id === within) ?? null
  const told = (statement: Statement | null) =>
    statement && deeds.has(statement.act) ? reporter(statement) : statement
  const around = tellerOf(view, cue)
  if (around) return around.source.actor ? told(around) : (reporter(around) ?? around)
  return told(tellerOf(view, what))
}

/** Tellings of a commitment that one more is compared with, beside the first. */
const compared = 8

function isOne(one: Told, group: readonly Told[]): boolean {
  return [...group.slice(0, 1), ...group.slice(-compared)].some((other) => {
    const possible = one.proposal.made === 'possible' || other.proposal.made === 'possible'
    if (possible && one.proposal.made !== other.proposal.made) return false
    if (one.contact && one.contact === other.contact) return true
    if (one.proposal.rule.startsWith('invitation/mutual') && other.proposal.rule === one.proposal.rule) return true
    if (possible) return one.proposal.rule === other.proposal.rule
    return one.what.some((a) => other.what.some((b) => overlaps(a, b)))
  })
}

function toCommitment(group: readonly [Told, ...Told[]], text: string): Commitment {
  const [first] = group
  const firm = [...group].sort((a, b) => rank(a) - rank(b))
  const best = firm[0] as Told
  const what = distinct(
    group.flatMap((one) => one.what),
    text,
  )
  const evidence = distinct([...group.map(({ cue }) => cue), ...what], text)
  const statements = [...new Set(group.flatMap(({ statement }) => statement?.id ?? []))]
  const who = group.find(({ proposal }) => proposal.by.length > 0)?.proposal
  // Nobody named: those who take part in what was agreed.
  const agreed = group.some(({ proposal }) => proposal.made === 'agreed' && !proposal.underway)
  const parties = (agreed && group.find((one) => one.parties.length > 1)?.parties) || []
  return {
    id: `commitment:${(first.what[0] as Span).start}-${(first.what[0] as Span).end}`,
    by: who?.by ?? parties,
    to: who?.to ?? parties,
    mutual: who?.mutual ?? parties.length > 1,
    what,
    topic: topicOfRule[first.proposal.rule] ?? group.find(({ topic }) => topic)?.topic ?? null,
    contact: group.find(({ contact }) => contact)?.contact ?? null,
    made: madeOf(firm, text),
    carriedOut: group.some(({ proposal }) => proposal.underway)
      ? toFact([
          toValue('underway' as const, [best.cue], 'words that it has begun', { said: best.statement?.id ?? null }),
        ])
      : null,
    condition: group.find(({ condition }) => condition)?.condition ?? null,
    due: toFact(distinctValues(group.flatMap(({ due }) => due ?? []))),
    statements,
    evidence: evidence,
    rule: `commitment/${first.proposal.rule}`,
  }
}

function rank({ proposal }: Told): number {
  return proposal.made ? firmness.indexOf(proposal.made) * 2 + Number(proposal.inferred) : 100
}

function madeOf(group: readonly Told[], text: string): Fact<CommitmentMade> {
  const values = group.flatMap(({ proposal, cue, statement }) => {
    const said = statement?.id ?? null
    const how = proposal.inferred ? 'spoken of as settled' : 'words that commit'
    const certainty = proposal.inferred ? ('inferred' as const) : ('stated' as const)
    const { accepted } = proposal
    return [
      ...(accepted
        ? [
            toValue<CommitmentMade>('accepted', [spanOf(text, accepted.start, accepted.end)], 'words of acceptance', {
              said,
            }),
          ]
        : []),
      toValue<CommitmentMade>(accepted ? 'offered' : proposal.made, [cue], how, { certainty, said }),
    ]
  })
  return toFact(distinctValues(values)) as Fact<CommitmentMade>
}

function distinctValues<T>(values: readonly Value<T>[]): Value<T>[] {
  const seen = new Set<string>()
  return values.filter(({ value, said, evidence }) => {
    const key = JSON.stringify([value, said, value === null ? evidence : 0])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Spans that overlap become one, so that no words stand twice. */
function distinct(spans: readonly Span[], text: string): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && overlaps(last, span)) kept[kept.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end))
    else kept.push(span)
  }
  return kept
}
