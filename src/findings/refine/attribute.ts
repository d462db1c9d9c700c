import type { Mentions, ResolvedSource } from '../../mentions/mention.ts'
import type { DocumentAccount } from '../../model/document.ts'
import type { Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Attributed, Candidate } from '../statement/candidate.ts'

/** What naming speakers needs of a document. */
export interface AttributeContext {
  readonly mentions: Mentions
  /** Who the words of a source name. */
  readonly resolve: (ranges: readonly Range[]) => ResolvedSource
  readonly account: DocumentAccount | null
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
  return candidates.map((candidate) => {
    const who = sourceOf(candidate, context, known)
    known.set(candidate, who)
    return { ...candidate, who, addressees: addresseesOf(candidate, context.mentions) }
  })
}

function sourceOf(
  candidate: Candidate,
  context: AttributeContext,
  known: ReadonlyMap<Candidate, Statement['source']>,
): Statement['source'] {
  if (candidate.sourced === 'here') return { ...context.resolve(candidate.source), spans: [] }
  if (candidate.sourced === 'published' && context.account) {
    return { ...nobody, actor: context.account.side, how: 'published', certainty: 'inferred' }
  }
  if (candidate.sourced === 'carried') {
    const first = firstOf(candidate)
    const before =
      known.get(first) ?? (first.sourced === 'here' ? { ...context.resolve(first.source), spans: [] } : nobody)
    return { ...before, spans: [], how: 'carried', certainty: before.actor ? 'carried' : 'open' }
  }
  return nobody
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
