import type { Word } from '../../text/words.ts'
import { settleHit } from './bracket/settle-hit.ts'
import type { Reporting } from './compile.ts'
import type { CueEntry } from './cue-forms.ts'
import { ADVERB, NEGATION, OPENING } from './flags.ts'
import { isComma, isDash } from './marks.ts'
import type { CueHit, Stretch, Unit } from './passage.ts'

/** In a headline of capitals the words of the closed lists and the cues are read as if they had none. */
export function lowerHeadlines(units: readonly Unit[], stretches: readonly Stretch[], reporting: Reporting): void {
  if (reporting.words.bracket?.capitalNouns) return
  for (const stretch of stretches) {
    if (!isHeadline(units, stretch)) continue
    for (let i = stretch.from + 1; i < stretch.end; i++) {
      const unit = units[i] as { upper: boolean; flags: number; word: Word }
      if (!unit.upper || ((unit.flags & ~OPENING) === 0 && reporting.cues.at(units, i).length === 0)) continue
      unit.upper = false
      unit.flags = reporting.flagsOf(unit.word, false)
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
      const read = matches.map((match) => match.entry)
      const entries = isPerfect(units, i, (stretches[stretch] as Stretch).from, reporting) ? read.map(finite) : read
      const hit = { from: i, to: first.to, entries, head: i, tail: first.to }
      const settled = reporting.bracket ? settleHit(units, stretches[stretch] as Stretch, reporting.bracket, hit) : hit
      if (settled) hits.push(settled)
    }
    i = first?.to ?? i + 1
  }
  return hits
}

/** Between a helper and its participle no more than this many words stand. */
const farthestHelper = 12

/**
 * "a également [souligné]", "ont-ils [dit]", "a, pour sa part, [estimé]": a helper that makes a participle the verb of its
 * clause, with nothing between but adverbs, the pronoun behind it, and an aside between commas.
 */
function isPerfect(
  units: readonly Unit[],
  at: number,
  low: number,
  { words: { words }, perfects }: Reporting,
): boolean {
  if (words.perfects.length === 0) return false
  let aside = false
  for (let i = at - 1; i >= Math.max(low, at - farthestHelper); i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'word' && perfects.has(unit.norm)) return true
    if (isComma(unit.text)) aside = !aside
    else if (aside || (unit.flags & (ADVERB | NEGATION)) !== 0) continue
    else if (isDash(unit.text) && unit.end === units[i + 1]?.start) continue
    else if (isDash(units[i - 1]?.text ?? '') && units[i - 1]?.end === unit.start) continue
    else return false
  }
  return false
}

const asFinite = new WeakMap<CueEntry, CueEntry>()

/** The same words as the verb of a clause. */
function finite(entry: CueEntry): CueEntry {
  if (!entry.forms.includes('participle')) return entry
  const known = asFinite.get(entry)
  if (known) return known
  const made: CueEntry = { ...entry, forms: ['finite', ...entry.forms.filter((form) => form !== 'participle')] }
  asFinite.set(entry, made)
  return made
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
