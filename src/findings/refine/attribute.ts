import type { Mentions, ResolvedSource } from '../../mentions/mention.ts'
import type { DocumentAccount } from '../../model/document.ts'
import { overlaps, type Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Attributed, Candidate } from '../statement/candidate.ts'

/** What naming speakers needs of a document. */
export interface AttributeContext {
  readonly mentions: Mentions
  /** Who the words of a source name. */
  readonly resolve: (ranges: readonly Range[]) => ResolvedSource
  readonly account: DocumentAccount | null
  /** The side an actor belongs to; null where it is not known. */
  readonly sideOf: (actor: string) => string | null
  readonly sentences: readonly Range[]
}

const nobody: Statement['source'] = {
  actor: null,
  candidates: [],
  spans: [],
  capacity: null,
  how: 'none',
  certainty: 'open',
}
/** A chain of follow-on quotations is followed back this far at most. */
const longestChain = 500

/** Resolves each candidate's source to an actor: by its own words, by the statement it is carried on from, or by who published. */
export function attribute(candidates: readonly Candidate[], context: AttributeContext): Attributed[] {
  const known = new Map<Candidate, Statement['source']>()
  return candidates.map((found) => {
    const candidate = isLabelOfNobody(found, context) ? { ...found, source: [], sourced: 'none' as const } : found
    const who = sourceOf(candidate, context, known)
    known.set(found, who)
    return { ...candidate, who, addressees: addresseesOf(candidate, context.mentions) }
  })
}

function sourceOf(
  candidate: Candidate,
  context: AttributeContext,
  known: ReadonlyMap<Candidate, Statement['source']>,
): Statement['source'] {
  if (candidate.sourced === 'here') return { ...ofOwnSide(context.resolve(candidate.source), context), spans: [] }
  if (candidate.sourced === 'published' && context.account) {
    return { ...nobody, actor: context.account.side, how: 'published', certainty: 'inferred' }
  }
  if (candidate.sourced === 'carried') {
    const first = firstOf(candidate)
    const before =
      known.get(first) ?? (first.sourced === 'here' ? { ...context.resolve(first.source), spans: [] } : nobody)
    return { ...before, spans: [], how: 'carried', certainty: before.actor ? 'carried' : 'open' }
  }
  if (candidate.level === 'base') return { ...nobody, candidates: peopleBeside(candidate, context) }
  return nobody
}

/** "Zugleich zog er eine Grenze: …": in a language of which no cue is known, words before a colon count only if they name somebody. */
function isLabelOfNobody({ level, source }: Candidate, { resolve, mentions }: AttributeContext): boolean {
  if (level !== 'base' || source.length === 0) return false
  const { actor } = resolve(source)
  const kind = mentions.actors.find(({ id }) => id === actor)?.kind
  return actor === null || kind === 'platform' || kind === 'outlet'
}

/** Where no cue is known, those named in the same sentence outside the words are who could have said them. */
function peopleBeside({ sentence, content }: Candidate, { mentions, sentences }: AttributeContext): readonly string[] {
  const range = sentences[sentence]
  if (!range) return []
  const beside = mentions
    .within(range)
    .filter(
      ({ kind, ...mention }) =>
        (kind === 'person' || kind === 'office') && !content.some((part) => overlaps(part, mention)),
    )
  return [...new Set(beside.flatMap(({ actor }) => actor ?? []))]
}

/** In a side's own account "the president" is that side's. */
function ofOwnSide(source: ResolvedSource, { account, sideOf }: AttributeContext): ResolvedSource {
  if (!account || source.actor || source.how !== 'office') return source
  const own = source.candidates.filter((id) => sideOf(id) === account.side)
  if (own.length !== 1) return source
  const capacity = source.capacity && { ...source.capacity, side: account.side }
  return { ...source, actor: own[0] as string, capacity, certainty: 'inferred' }
}

function firstOf(candidate: Candidate): Candidate {
  let first = candidate
  for (let step = 0; step < longestChain && first.sourced === 'carried' && first.carriedFrom; step++)
    first = first.carriedFrom
  return first
}

function addresseesOf(candidate: Candidate, mentions: Mentions): readonly string[] {
  return [...new Set(candidate.to.flatMap((range) => mentions.within(range).flatMap(({ actor }) => actor ?? [])))]
}
