import type { Mention } from '../../mentions/mention.ts'
import { overlaps, type Range } from '../../model/span.ts'
import type { Attributed } from '../statement/candidate.ts'

/** What finding the subject of a verb without one needs of a document. */
export interface SpeaksOnContext {
  readonly mentionsIn: (range: Range) => readonly Mention[]
  readonly sentences: readonly Range[]
  /** The sentence is in a language whose verbs need no subject. */
  readonly dropsSubject: (sentence: number) => boolean
}

/** Whoever speaks on without being named was named or spoke no more sentences ago. */
const reach = 3

/**
 * "El diputado Orlín no comparte ese optimismo. Cree que ...": where a verb has no subject, or only a pronoun that tells
 * nothing, the one meant is whoever is named first in the sentence before, outside what others say; else whoever spoke last.
 */
export function speaksOn(
  candidates: readonly Attributed[],
  inside: readonly number[],
  context: SpeaksOnContext,
): Attributed[] {
  const contents = new Map<number, Range[]>()
  for (const { sentence, content } of candidates)
    contents.set(sentence, [...(contents.get(sentence) ?? []), ...content])
  let last: Attributed | null = null
  return candidates.map((candidate, index) => {
    if (inside[index] !== -1) return candidate
    const meant = isOpen(candidate, context) ? speakerOf(candidate, last, contents, context) : null
    const taken = meant ? { ...candidate, who: { ...candidate.who, ...meant } } : candidate
    // Somebody whom nobody knows may speak on as well.
    if (taken.who.actor || isUnknown(taken)) last = taken
    return taken
  })
}

/** A source that is named and stands for nobody of the roster. */
function isUnknown({ sourced, source, who }: Attributed): boolean {
  return sourced === 'here' && source.length > 0 && who.how === 'named' && who.candidates.length === 0
}

function isOpen({ sourced, rule, who, sentence }: Attributed, { dropsSubject }: SpeaksOnContext): boolean {
  if (!dropsSubject(sentence)) return false
  if (sourced === 'carried') return rule !== 'follow-on' && !rule.startsWith('head-final/')
  if (sourced === 'none') return /^(?:complement|quote-tag|quote-lead|sentence-tag|dialogue)/.test(rule)
  return who.how === 'pronoun' && who.actor === null && who.candidates.length === 0
}

function speakerOf(
  { sentence, who }: Attributed,
  last: Attributed | null,
  contents: ReadonlyMap<number, readonly Range[]>,
  { mentionsIn, sentences }: SpeaksOnContext,
): Pick<Attributed['who'], 'actor' | 'capacity' | 'how' | 'certainty' | 'candidates'> | null {
  const how = who.how === 'pronoun' ? ('pronoun' as const) : ('carried' as const)
  const near = last && sentence - last.sentence <= reach ? last : null
  for (let at = sentence - 1; at > (near?.sentence ?? sentence - reach) && at >= 0; at--) {
    const said = contents.get(at) ?? []
    const [first] = mentionsIn(sentences[at] as Range).filter(
      (mention) =>
        mention.kind === 'person' &&
        mention.actor !== null &&
        mention.form !== 'pronoun' &&
        !said.some((range) => overlaps(range, mention)),
    )
    if (first?.actor)
      return { actor: first.actor, capacity: first.capacity, candidates: [], how, certainty: 'inferred' }
  }
  if (!near?.who.actor) return null
  return { actor: near.who.actor, capacity: near.who.capacity, candidates: [], how, certainty: 'carried' }
}
