import type { Attributed } from '../statement/candidate.ts'

/** A pronoun takes up the speaker of the sentence before, or of the one before that. */
const reach = 2

/**
 * "…, Peskov told reporters. According to him, …": of those whom a pronoun may mean, the one who spoke last is meant, not the
 * one of whom he spoke.
 */
export function sameSpeaker(candidates: readonly Attributed[], inside: readonly number[]): Attributed[] {
  let last: Attributed | null = null
  return candidates.map((candidate, index) => {
    if (inside[index] !== -1) return candidate
    const { who, sentence } = candidate
    const open = who.how === 'pronoun' && who.certainty === 'inferred' && who.candidates.length > 0
    const before = last as Attributed | null
    const speaker = before && before.sentence < sentence && sentence - before.sentence <= reach ? before.who : null
    const meant =
      open && speaker?.actor && who.candidates.includes(speaker.actor)
        ? { ...candidate, who: { ...who, actor: speaker.actor, capacity: speaker.capacity } }
        : candidate
    if (meant.who.actor) last = meant
    return meant
  })
}
