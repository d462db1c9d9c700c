import { build, contentRange, insideOf, lowered, quotationsIn, strengthOf } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { PREPOSITION } from '../flags.ts'
import { has, type Passage, type Quotation, rangeOf, type Stretch, type Unit } from '../passage.ts'
import { type Clause, isClauseComma } from './clauses.ts'
import { entryOf, type Speech } from './speech.ts'

/*
 * “我们不会退让。”霍姆说。 - “大门敞开，”林顿说，“但对话要有结果。” - 谈判下周继续，方墨说。
 */

/** A candidate and the unit behind all that belongs to it. */
export interface Tagged {
  readonly candidate: Candidate
  readonly to: number
}

/** A source and its verb behind what was said: in marks, or the clauses before in the same sentence. */
export function tagOf(passage: Passage, speech: Speech, source: Clause | null, stretch: Stretch): Tagged | null {
  const { hit, clause } = speech
  // “C，”林顿告诉记者。: those spoken to stand behind the verb.
  const addressed = hit.entries.some(({ group }) => group.addressed) && clause.to >= stretch.end
  if ((hit.to < clause.to && !addressed) || !source || source.from < clause.from) return null
  const run = runBefore(passage, source.from, clause.from)
  const after = hit.to + 1 < stretch.end ? ((passage.units[hit.to + 1] as Unit).quotation ?? null) : null
  if (run.length > 0) {
    const half = after && isClauseComma(passage.units[hit.to] as Unit) ? after : null
    if (hit.to < stretch.end && !half && !addressed) return null
    return quoted(passage, speech, source, half ? [...run, half] : run, half ? hit.to + 2 : hit.to)
  }
  if ((hit.to < stretch.end && !addressed) || clause.from - 1 <= stretch.from) return null
  const found = entryOf(hit, 'tag')
  const range = contentRange(passage, stretch.from, clause.from)
  if (!found || !range) return null
  const candidate = build(passage, {
    rule: 'sentence-tag',
    at: hit.from,
    source: [rangeOf(passage, source.from, source.to)],
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: [range],
    quotations: quotationsIn(passage, stretch.from, clause.from),
    hit,
    entry: found.entry,
    strength: lowered(strengthOf(found.entry, 'tag')),
  })
  return candidate ? { candidate, to: hit.to } : null
}

function quoted(
  passage: Passage,
  { hit }: Speech,
  source: Clause,
  run: readonly Quotation[],
  to: number,
): Tagged | null {
  const found = entryOf(hit, 'quotation', 'tag')
  if (!found) return null
  const candidate = build(passage, {
    rule: to > hit.to ? 'quote-tag/split' : 'quote-tag',
    at: hit.from,
    source: [rangeOf(passage, source.from, source.to)],
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: run.flatMap((quotation) => insideOf(passage, quotation)),
    quotations: run,
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, found.frame),
  })
  return candidate ? { candidate, to } : null
}

/** Marked words right before the source, or before the comma of its clause. */
function runBefore(passage: Passage, source: number, clause: number): Quotation[] {
  const run: Quotation[] = []
  let at = source - 1
  if (at >= 0 && at === clause - 1 && isClauseComma(passage.units[at] as Unit)) at--
  for (; at >= 0; at--) {
    const { quotation } = passage.units[at] as Unit
    if (!quotation) break
    run.unshift(quotation)
  }
  return run
}

/** 至于会谈议题，| 方墨不予置评: what is refused stands before, behind its preposition; else the refusal itself is the content. */
export function refusalOf(passage: Passage, speech: Speech, source: Clause | null): Tagged | null {
  const { hit, clause } = speech
  if (hit.to < clause.to || !source) return null
  const found = entryOf(hit, 'none')
  if (!found) return null
  const asked = askedBefore(passage, speech, source)
  const candidate = build(passage, {
    rule: 'complement/none',
    at: hit.from,
    source: [rangeOf(passage, source.from, source.to)],
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: [rangeOf(passage, asked?.from ?? hit.from, asked?.to ?? hit.to)],
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, 'none'),
  })
  return candidate ? { candidate, to: hit.to } : null
}

function askedBefore(passage: Passage, { hit, clause }: Speech, source: Clause): Clause | null {
  // 方墨对会谈议题不予置评
  for (let i = source.to; i < hit.from - 1; i++) if (has(passage, i, PREPOSITION)) return { from: i + 1, to: hit.from }
  const comma = clause.from - 1
  if (comma < 1 || !isClauseComma(passage.units[comma] as Unit)) return null
  let from = comma
  while (
    from > 0 &&
    passage.stretchOf[from - 1] === passage.stretchOf[comma] &&
    !isClauseComma(passage.units[from - 1] as Unit)
  )
    from--
  return has(passage, from, PREPOSITION) && from + 1 < comma ? { from: from + 1, to: comma } : null
}
