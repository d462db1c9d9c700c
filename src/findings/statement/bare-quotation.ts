import { build, insideOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import type { Passage, Quotation, Unit } from './passage.ts'

/** The fewest words in marks that count as speech where nothing else tells it from a title or a nickname. */
const shortest = 4

/**
 * „Wir machen weiter, solange es nötig ist“, sagte Kolt. In a language of which no cue is known, words in marks are still
 * somebody's speech: whose, stays open.
 */
export function bareQuotation(passage: Passage): readonly Candidate[] {
  if (passage.level !== 'base') return []
  return passage.quotations.flatMap((at) => {
    const quotation = (passage.units[at] as Unit).quotation as Quotation
    if (quotation.words < shortest) return []
    const candidate = build(passage, {
      rule: 'bare-quotation',
      at,
      cue: [],
      content: insideOf(passage, quotation),
      quotations: [quotation],
      strength: 'usual',
      sourced: 'none',
    })
    return candidate ? [candidate] : []
  })
}
