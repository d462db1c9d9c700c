import { build, contentRange, quotationsIn } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './content-end.ts'
import { COMPLEMENTISER, CONJUNCTION } from './flags.ts'
import { clauseBegin } from './fronted.ts'
import { behindLinks } from './links.ts'
import { isComma } from './marks.ts'
import { has, type Passage, rangeOf, stretchAt, type Unit } from './passage.ts'
import { isFiniteCue } from './verbs.ts'

/*
 * Подтверждён настрой на дальнейшее сотрудничество. - It was agreed that talks would go on. - The importance of a lasting
 * ceasefire was underscored. (in a side's own readout: that side speaks)
 */

/** Finds the sentences of a side's own readout that name nobody: the side that published it is their source. */
export function readout(passage: Passage, published: boolean): Candidate[] {
  if (!published || passage.depth > 0) return []
  const found: Candidate[] = []
  let past = 0
  for (const { from, to, entry } of passage.reporting.agentless.all(passage.units)) {
    const stretch = stretchAt(passage, from)
    const begin = clauseBegin(passage, from, stretch)
    // "Стороны договорились": a verb of reporting with its own source; but "se destacó ... y se acordó".
    const own = Math.max(begin, past)
    past = to
    if (hasCue(passage, own, begin === from ? from : from + 1)) continue
    const after = behind(passage, to, stretch.end)
    const range = after ?? contentRange(passage, begin, from)
    if (!range) continue
    const candidate = build(passage, {
      rule: 'readout',
      at: from,
      cue: [rangeOf(passage, from, to)],
      content: [range],
      quotations: quotationsIn(passage, begin, stretch.end).filter(
        ({ range: marked }) => range.start <= marked.start && marked.end <= range.end,
      ),
      act: entry.act,
      strength: 'usual',
      sourced: 'published',
    })
    if (candidate) found.push({ ...candidate, manner: entry.manner })
  }
  return found
}

/** What stands behind the words: a clause with its complementiser or a noun phrase; null where the clause ends there. */
function behind(passage: Passage, at: number, end: number) {
  if (at >= end || has(passage, at, CONJUNCTION)) return null
  const linked = behindLinks(passage, at, end)
  const comma = isComma((passage.units[at] as Unit).text)
  if (comma && !has(passage, at + 1, COMPLEMENTISER)) return null
  const from = linked > 0 ? linked : comma ? at + 2 : has(passage, at, COMPLEMENTISER) ? at + 1 : at
  return from < end ? contentRange(passage, from, readoutEnd(passage, from, end)) : null
}

/** Another agentless clause of the same sentence ends the content: "..., and the importance of ... was underscored". */
function readoutEnd(passage: Passage, from: number, end: number): number {
  const last = clauseEnd(passage, from)
  for (let i = from; i < last; i++) {
    if (
      i > from &&
      has(passage, i, CONJUNCTION) &&
      passage.reporting.agentless.at(passage.units, i + 1, end).length > 0
    )
      return i
    if (!isComma((passage.units[i] as Unit).text) || !has(passage, i + 1, CONJUNCTION)) continue
    for (let j = i + 2; j < end; j++) if (passage.reporting.agentless.at(passage.units, j, end).length > 0) return i
  }
  return last
}

function hasCue(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = passage.hitAt.get(i)
    if (hit && isFiniteCue(hit)) return true
  }
  return false
}
