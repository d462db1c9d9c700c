import { build, contentRange, quotationsIn } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './content-end.ts'
import { isComma } from './marks.ts'
import { type Passage, rangeOf, type Unit } from './passage.ts'
import { isVerb } from './verbs.ts'

/*
 * पेसकोव के अनुसार, जगह तय नहीं है। - Kanslian mukaan tapaaminen siirtyy.: the marker stands behind its source, at the head of the sentence.
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const
/** A source has no more units than this. */
const longest = 14

/** Finds sentences that a marker behind its source attributes. */
export function accordingBehind(passage: Passage): Candidate[] {
  const { markersAfter, bracket } = passage.reporting
  if (markersAfter.size === 0 || bracket) return []
  return passage.stretches.flatMap((stretch) => {
    for (let at = stretch.from + 1; at < Math.min(stretch.end, stretch.from + longest); at++) {
      if (isComma((passage.units[at] as Unit).text) || isVerb(passage, at, stretch.from)) return []
      const [match] = markersAfter.at(passage.units, at, stretch.end)
      if (!match) continue
      const begin = isComma(passage.units[match.to]?.text ?? '') ? match.to + 1 : match.to
      if (begin >= stretch.end) return []
      const end = clauseEnd(passage, begin)
      const content = contentRange(passage, begin, end)
      const candidate =
        content &&
        build(passage, {
          rule: 'according-to/behind',
          at,
          source: [rangeOf(passage, stretch.from, at)],
          cue: [rangeOf(passage, match.from, match.to)],
          content: [content],
          quotations: quotationsIn(passage, begin, end),
          act: match.entry.act,
          strength: strengths[match.entry.strength],
        })
      return candidate ? [candidate] : []
    }
    return []
  })
}
