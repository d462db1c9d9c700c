import { build, contentRange, quotationsIn } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './content-end.ts'
import { NEVER_SOURCE, SAYER } from './flags.ts'
import { isComma, isStop } from './marks.ts'
import { has, type Passage, rangeOf, type Unit } from './passage.ts'
import { isVerb } from './verbs.ts'

/*
 * पेसकोव के अनुसार, जगह तय नहीं है। - Kanslian mukaan tapaaminen siirtyy.: the marker stands behind its source, at the head of the sentence.
 * Tapaaminen pidetään kanslian mukaan keväällä. - Tapaaminen siirtyy, kanslian mukaan.: or behind a verb or comma within it.
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const
/** A source has no more units than this. */
const longest = 14

/** Finds sentences that a marker behind its source attributes. */
export function accordingBehind(passage: Passage): Candidate[] {
  const { markersAfter, bracket } = passage.reporting
  if (markersAfter.size === 0 || bracket) return []
  return [...atHead(passage), ...(passage.reporting.words.headFinal ? [] : inside(passage))]
}

function atHead(passage: Passage): Candidate[] {
  const { markersAfter } = passage.reporting
  return passage.stretches.flatMap((stretch) => {
    for (let at = stretch.from + 1; at < Math.min(stretch.end, stretch.from + longest); at++) {
      if (isComma((passage.units[at] as Unit).text) || isVerb(passage, at, stretch.from)) return []
      const [match] = markersAfter.at(passage.units, at, stretch.end)
      if (!match) continue
      // "Suunnitelman mukaan": according to plan.
      if (has(passage, at - 1, NEVER_SOURCE)) return []
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

/** A source within its sentence has no more units than this. */
const longestInside = 6

/** "Tapaaminen pidetään [kanslian mukaan] keväällä.": what stands on both sides is the content. */
function inside(passage: Passage): Candidate[] {
  const { markersAfter } = passage.reporting
  return passage.stretches.flatMap((stretch) => {
    for (let at = stretch.from + 3; at < stretch.end; at++) {
      const [match] = markersAfter.at(passage.units, at, stretch.end)
      if (!match || has(passage, at - 1, NEVER_SOURCE)) continue
      const from = sourceInside(passage, at, stretch.from)
      if (from < 0) continue
      const closes = match.to >= stretch.end || isStop(passage.units[match.to]?.text ?? '')
      if (isComma((passage.units[from - 1] as Unit).text) !== closes) continue
      const before = contentRange(passage, stretch.from, from)
      const after = closes ? null : contentRange(passage, match.to, clauseEnd(passage, match.to))
      const content = [before, after].filter((range) => range !== null)
      const candidate = build(passage, {
        rule: 'according-to/inside',
        at,
        source: [rangeOf(passage, from, at)],
        cue: [rangeOf(passage, match.from, match.to)],
        content,
        quotations: quotationsIn(passage, stretch.from, stretch.end),
        act: match.entry.act,
        strength: strengths[match.entry.strength],
      })
      return candidate ? [candidate] : []
    }
    return []
  })
}

/** Where the source before a marker begins: behind a verb or comma, with a name or somebody who speaks; -1 where none does. */
function sourceInside(passage: Passage, at: number, low: number): number {
  for (let i = at - 1; i > low && i >= at - longestInside; i--) {
    const unit = passage.units[i - 1] as Unit
    if (!isComma(unit.text) && !isVerb(passage, i - 1, low)) continue
    if (!passage.units.slice(low, i).some((_, k) => isVerb(passage, low + k, low))) return -1
    return passage.units[i]?.upper || has(passage, i, SAYER) ? i : -1
  }
  return -1
}
