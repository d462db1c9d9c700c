import type { Frame } from '../../../languages/sections/reporting.ts'
import type { CueEntry } from '../cue-forms.ts'
import { DETERMINER, NEVER_SOURCE, PASSIVE, VERB } from '../flags.ts'
import { type CueHit, has, type Passage, type Unit } from '../passage.ts'
import { isFiniteCue } from '../verbs.ts'
import { type Clause, sourceBefore } from './clauses.ts'

const none: ReadonlySet<string> = new Set()

/** A verb of saying in its clause, with its source if the clause names one. */
export interface Speech {
  readonly hit: CueHit
  readonly source: Clause | null
  readonly clause: Clause
}

/** The first verb of saying of a clause that is one where it stands. */
export function speechIn(passage: Passage, clause: Clause): Speech | null {
  const frames = passage.reporting.series?.frames ?? none
  if (frames.has((passage.units[clause.to - 1] as Unit).norm)) return null
  for (const hit of passage.hits) {
    if (hit.from < clause.from) continue
    if (hit.to > clause.to) return null
    if (!isSaying(passage, hit, clause) || isInFrame(passage, hit, clause, frames)) continue
    const begin = behindQuotation(passage, clause, hit)
    const source = sourceBefore(passage, { from: begin, to: clause.to }, hit.from)
    if (source && has(passage, source.to - 1, NEVER_SOURCE)) return null
    return { hit, source, clause }
  }
  return null
}

/** 接受专访 | 时表示: the verb stands in a phrase of time that leads to another. */
function isInFrame(passage: Passage, hit: CueHit, clause: Clause, frames: ReadonlySet<string>): boolean {
  let framed = false
  for (let i = hit.to; i < clause.to; i++) {
    if (frames.has((passage.units[i] as Unit).norm)) framed = true
    const next = passage.hitAt.get(i)
    if (framed && next && tells(next)) return true
  }
  return false
}

/** Words of a name in marks. */
const longestName = 6

/** “C，” | S K: words in marks at the head of the clause are none of the source. */
function behindQuotation(passage: Passage, clause: Clause, hit: CueHit): number {
  let begin = clause.from
  for (let i = clause.from; i < hit.from; i++) {
    const { quotation } = passage.units[i] as Unit
    // “伦敦警察厅”表示: marks around a name, right before the verb.
    const named = quotation && quotation.words <= longestName && !quotation.stopped && i + 1 === hit.from
    if (quotation && !named && (i === begin || quotation.kind === 'speech')) begin = i + 1
  }
  return begin
}

/** 这一表态, 有关的批评, 表示的立场, 被指责: a noun, an attribute, a passive. */
function isSaying(passage: Passage, hit: CueHit, clause: Clause): boolean {
  const links = passage.reporting.series?.links ?? none
  const before = hit.from > clause.from ? (passage.units[hit.from - 1] as Unit) : null
  if (!isFiniteCue(hit)) return false
  if (before && (links.has(before.norm) || has(passage, hit.from - 1, DETERMINER | PASSIVE))) return false
  const next = passage.units[hit.to]
  if (!next || hit.to >= clause.to) return true
  // 对其指控 | 进行了反驳: what is done with it shows a noun.
  const aspects = passage.reporting.series?.aspects ?? none
  const done = aspects.has(passage.units[hit.to + 1]?.norm ?? '') || aspects.has(next.norm.slice(-1))
  return !links.has(next.norm) && !(done && has(passage, hit.to, VERB))
}

/** A cue that tells, and leads to whole sentences; others take a stance on something. */
export function tells(hit: CueHit): boolean {
  return hit.entries.some(({ frames }) => frames.colon === 'strong')
}

export function entryOf(hit: CueHit, ...frames: readonly Frame[]): { entry: CueEntry; frame: Frame } | null {
  for (const frame of frames)
    for (const entry of hit.entries) if (entry.frames[frame] !== undefined) return { entry, frame }
  return null
}
