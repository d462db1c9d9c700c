import type { Language } from '../../languages/language.ts'
import { once } from '../../text/once.ts'
import { normal } from '../../text/tokens.ts'
import type { Attributed } from '../statement/candidate.ts'

const speakers: (pack: Language) => ReadonlySet<string> = once((pack) => new Set(pack.names?.speakers ?? []))

/** What naming the one who says "I" needs of a document. */
interface FirstPersonContext {
  readonly text: string
  readonly packOf: (sentence: number) => Language
}

const bodies: (pack: Language) => ReadonlySet<string> = once((pack) => new Set(pack.names?.bodies ?? []))

/** Tells whether a source is the pronoun of a ministry, palace or agency: "it". */
export function isOfBody({ source }: Attributed, text: string, pack: Language): boolean {
  const [first] = source
  return first !== undefined && bodies(pack).has(normal(text.slice(first.start, first.end)))
}

/** "I asked for it", inside what the minister says: the source of the inner statement is the minister. */
export function firstPerson(
  candidates: readonly Attributed[],
  inside: readonly number[],
  { text, packOf }: FirstPersonContext,
): Attributed[] {
  return candidates.map((candidate, index) => {
    const outer = candidates[inside[index] ?? -1]
    const [source] = candidate.source
    if (!outer?.who.actor || !source || candidate.who.actor || candidate.source.length > 1) return candidate
    if (!speakers(packOf(candidate.sentence)).has(normal(text.slice(source.start, source.end)))) return candidate
    return { ...candidate, who: { ...outer.who, spans: [], how: 'pronoun', certainty: 'inferred' } }
  })
}
