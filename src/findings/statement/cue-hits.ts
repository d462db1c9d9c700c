import { settleHit } from './bracket/settle-hit.ts'
import type { Reporting } from './compile.ts'
import { OPENING } from './flags.ts'
import type { CueHit, Stretch, Unit } from './passage.ts'

/** In a headline of capitals the words of the closed lists and the cues are read as if they had none. */
export function lowerHeadlines(units: readonly Unit[], stretches: readonly Stretch[], reporting: Reporting): void {
  if (reporting.words.bracket?.capitalNouns) return
  for (const stretch of stretches) {
    if (!isHeadline(units, stretch)) continue
    for (let i = stretch.from + 1; i < stretch.end; i++) {
      const unit = units[i] as { upper: boolean; flags: number; norm: string }
      if (!unit.upper || ((unit.flags & ~OPENING) === 0 && reporting.cues.at(units, i).length === 0)) continue
      unit.upper = false
      unit.flags = reporting.flagsOf(unit.norm, false)
    }
  }
}

/** "Bill Kolt" has no cue: a word with a capital is one only at the head of a sentence or in a headline of capitals. */
export function hitsOf(
  units: readonly Unit[],
  stretches: readonly Stretch[],
  stretchOf: readonly number[],
  reporting: Reporting,
): CueHit[] {
  const hits: CueHit[] = []
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit
    const matches = unit.kind === 'word' ? reporting.cues.at(units, i) : []
    const first = matches[0]
    const stretch = stretchOf[i] as number
    const named = unit.upper && i > (stretches[stretch] as Stretch).from
    if (first && !named) {
      const entries = matches.map((match) => match.entry)
      const hit = { from: i, to: first.to, entries, head: i, tail: first.to }
      const settled = reporting.bracket ? settleHit(units, stretches[stretch] as Stretch, reporting.bracket, hit) : hit
      if (settled) hits.push(settled)
    }
    i = first?.to ?? i + 1
  }
  return hits
}

function isHeadline(units: readonly Unit[], { from, end }: Stretch): boolean {
  let words = 0
  let upper = 0
  for (let i = from; i < end; i++) {
    const unit = units[i] as Unit
    if (unit.kind !== 'word' || unit.text.length < 4) continue
    words++
    if (unit.upper) upper++
  }
  return words > 2 && upper / words > 0.7
}
