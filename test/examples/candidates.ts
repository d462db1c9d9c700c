import type { Candidate } from '../../src/findings/statement/candidate.ts'
import { findCandidates } from '../../src/findings/statement/find-candidates.ts'
import type { Language } from '../../src/languages/language.ts'
import { textRules } from '../../src/languages/text-rules.ts'
import type { Block } from '../../src/model/document.ts'
import { segment } from '../../src/text/segment.ts'

/** The candidates of a plain text in one language; every line is a paragraph. */
export function candidatesOf(text: string, pack: Language, published = false): readonly Candidate[] {
  const segmented = segment(text, paragraphs(text, pack.tag), () => textRules(pack))
  return findCandidates(segmented, () => pack, { published })
}

function paragraphs(text: string, language: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph', language })
    start += line.length + 1
  }
  return blocks
}
