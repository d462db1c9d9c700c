import type { Mention } from '../../mentions/mention.ts'
import { contains, type Range } from '../../model/span.ts'
import type { Attributed } from '../statement/candidate.ts'

/** What taking up the speaker before needs of a document. */
export interface SpeakerContext {
  /** Mentions that lie in a range. */
  readonly mentionsIn: (range: Range) => readonly Mention[]
  readonly sentences: readonly Range[]
  /** Null where it is not known. */
  readonly genderOf: (actor: string) => 'female' | 'male' | null
  /** The source is the pronoun of a ministry, palace or agency: "it". */
  readonly isOfBody: (candidate: Attributed) => boolean
}

/** A pronoun takes up the speaker of the sentence before, or of the one before that. */
const reach = 2

/**
 * "…, Peskov told reporters. According to him, …": of those whom a pronoun may mean, the one who spoke last is meant, not the
 * one of whom he spoke.
 */
export function sameSpeaker(
  candidates: readonly Attributed[],
  inside: readonly number[],
  context: SpeakerContext,
): Attributed[] {
  let last: Attributed | null = null
  return candidates.map((candidate, index) => {
    if (inside[index] !== -1) return candidate
    const { who, sentence } = candidate
    const open = who.how === 'pronoun' && who.certainty === 'inferred'
    const before = last as Attributed | null
    const speaker = before && before.sentence < sentence && sentence - before.sentence <= reach ? before.who : null
    const meant =
      open &&
      speaker?.actor &&
      (who.candidates.includes(speaker.actor) || isOfAnother(candidate, speaker.actor, context))
        ? { ...candidate, who: { ...who, actor: speaker.actor, capacity: speaker.capacity } }
        : candidate
    const near = before && sentence - before.sentence <= reach && isBody(before.who.actor) ? before.who : null
    const body = near && meant.who.actor === null && context.isOfBody(candidate) ? near : null
    const taken = body
      ? {
          ...meant,
          who: {
            ...who,
            actor: body.actor,
            capacity: body.capacity,
            how: 'pronoun' as const,
            certainty: 'inferred' as const,
          },
        }
      : meant
    if (taken.who.actor) last = taken
    return taken
  })
}

/** A ministry, a palace, an agency: what "it" may mean. */
function isBody(actor: string | null): boolean {
  return actor !== null && /^(?:office|org|outlet|state):/.test(actor)
}

/**
 * "Grel had invited him, he said": the one named only in what is said of him is not the one who says it, where another of
 * the same gender spoke before.
 */
function isOfAnother(
  { sentence, content, who }: Attributed,
  speaker: string,
  { mentionsIn, sentences, genderOf }: SpeakerContext,
): boolean {
  const range = sentences[sentence]
  if (!range || !who.actor || genderOf(speaker) === null || genderOf(speaker) !== genderOf(who.actor)) return false
  const named = mentionsIn(range).filter(({ actor, form }) => actor === who.actor && form !== 'pronoun')
  return named.length > 0 && named.every((mention) => content.some((part) => contains(part, mention)))
}
