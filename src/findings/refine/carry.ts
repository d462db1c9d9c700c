import type { Fact } from '../../model/value.ts'
import type { Dated } from '../statement/candidate.ts'

/**
 * Carries channel and day on: what a speaker says after "in an interview with Russia 1 on Thursday, Peskov said" belongs to
 * that interview until another channel or day of his is named. Never backwards, never to another speaker, and never to
 * words that somebody else reports of him (`inside`: see nesting).
 */
export function carry(candidates: readonly Dated[], inside: readonly number[]): Dated[] {
  const last = new Map<string, Pick<Dated, 'channel' | 'saidOn'>>()
  return candidates.map((candidate, index) => {
    const { actor } = candidate.who
    if (!actor || inside[index] !== -1) return candidate
    const before = last.get(actor)
    if (candidate.channel !== null || candidate.saidOn !== null) {
      last.set(actor, candidate)
      return candidate
    }
    return before ? { ...candidate, channel: carried(before.channel), saidOn: carried(before.saidOn) } : candidate
  })
}

function carried<T>(fact: Fact<T> | null): Fact<T> | null {
  if (!fact || fact.value === null) return null
  return { ...fact, certainty: 'carried', how: 'carried on from an earlier sentence of the same speaker', others: [] }
}
