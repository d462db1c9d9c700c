import type { Segmented } from '../../../text/segment.ts'
import { normal, tokenize } from '../../../text/tokens.ts'
import type { Candidate } from '../candidate.ts'

/** A dropped subject is looked for in its own paragraph and this many before. */
const paragraphs = 1

/**
 * Gives statements with a dropped subject ("... అని చెప్పారు") the source of the statement before; without one near by they
 * stay without a source. Candidates must be in the order of the text.
 */
export function carryOn(candidates: readonly Candidate[], { text, sentences }: Segmented): Candidate[] {
  const known = knownNames(text, candidates)
  const carried = new Map<Candidate, Candidate>()
  let last: Candidate | null = null
  return candidates.map((candidate) => {
    const headFinal = candidate.rule.startsWith('head-final/')
    const drops = candidate.sourced === 'carried' && (headFinal || candidate.carriedFrom === null)
    const from = candidate.carriedFrom ? (carried.get(candidate.carriedFrom) ?? candidate.carriedFrom) : last
    const near = from !== null && blockOf(from) + paragraphs >= blockOf(candidate) && !holds(from, candidate)
    const settled: Candidate = !drops
      ? trimmed(text, candidate, known)
      : near
        ? { ...candidate, source: from.source, carriedFrom: from }
        : { ...candidate, sourced: 'none', carriedFrom: null }
    if (settled !== candidate) carried.set(candidate, settled)
    if (settled.source.length > 0 && (last === null || !holds(last, settled))) last = settled
    return settled
  })

  function blockOf(candidate: Candidate): number {
    return sentences[candidate.sentence]?.block ?? 0
  }
}

/** Where a source ends is sure in these: a closing word, a comma or a marker stands around it. */
const sure = ['head-final/closed', 'head-final/quotation', 'head-final/tag', 'head-final/marker', 'head-final/gerund']
/** And where only case endings tell: "వార్లిన్ | ఫోన్ కాల్ను". */
const unsure = ['head-final/object', 'head-final/pointed', 'head-final/refusal']

/** The last words of sources whose end is sure. */
function knownNames(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const sources = candidates.filter(({ rule }) => sure.includes(rule)).flatMap(({ source }) => source)
  return new Set(
    sources.flatMap(({ start, end }) => wordsIn(text, start, end).slice(-1)).map(({ word }) => normal(word)),
  )
}

/** A source whose end is unsure ends with a name known from elsewhere, if one stands in it; the rest is content. */
function trimmed(text: string, candidate: Candidate, known: ReadonlySet<string>): Candidate {
  const [source] = candidate.source
  if (!source || !unsure.includes(candidate.rule)) return candidate
  const words = wordsIn(text, source.start, source.end)
  const last = words.findLastIndex(({ word }) => known.has(normal(word)))
  if (last < 0 || last === words.length - 1) return candidate
  const { end } = words[last] as { readonly end: number }
  const rest = (words[last + 1] as { readonly start: number }).start
  const [first, ...others] = candidate.content
  const behind = first.start > source.end && text.slice(source.end, first.start).trim() === ''
  return {
    ...candidate,
    source: [{ start: source.start, end }],
    content: behind ? [{ start: rest, end: first.end }, ...others] : candidate.content,
  }
}

function wordsIn(text: string, start: number, end: number) {
  return tokenize(text, start, end)
    .filter(({ kind }) => kind === 'word')
    .map((token) => ({ word: token.text, start: token.start, end: token.end }))
}

/** The second is reported inside the first. */
function holds(outer: Candidate, inner: Candidate): boolean {
  const first = inner.content[0]
  return outer.content.some((range) => range.start <= first.start && first.end <= range.end)
}
