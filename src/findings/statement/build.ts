import type { Frame, Strength } from '../../languages/sections/reporting.ts'
import type { Act, Manner } from '../../model/acts.ts'
import type { Range } from '../../model/span.ts'
import { isNegatedInBracket } from './bracket/negation.ts'
import type { Candidate } from './candidate.ts'
import type { CueEntry } from './cue-forms.ts'
import { HEDGE, NEGATION } from './flags.ts'
import { isBullet, isComma, isDash } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, has, type Passage, type Quotation, rangeOf, stretchAt, type Unit } from './passage.ts'

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const satisfies Record<
  Strength,
  Candidate['strength']
>
const weaker = { high: 'usual', usual: 'low', low: 'low' } as const

/** The entry of a hit that takes the first of these frames, the strongest first; null where none does. */
export function entryFor(
  hit: CueHit,
  ...frames: readonly Frame[]
): { readonly entry: CueEntry; readonly frame: Frame } | null {
  for (const frame of frames) {
    for (const rank of ['strong', 'usual', 'weak'] as const) {
      for (const entry of hit.entries) if (entry.frames[frame] === rank) return { entry, frame }
    }
  }
  return null
}

/** How strongly an entry shows speech in a frame. */
export function strengthOf(entry: CueEntry, frame: Frame): Candidate['strength'] {
  return strengths[entry.frames[frame] ?? 'weak']
}

export function lowered(strength: Candidate['strength'], steps = 1): Candidate['strength'] {
  return steps <= 0 ? strength : lowered(weaker[strength], steps - 1)
}

/** What a construction says of a candidate; the rest is worked out or empty. */
export interface Draft {
  readonly rule: string
  /** A unit of the sentence in which the candidate is filed. */
  readonly at: number
  readonly source?: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly quotations?: readonly Quotation[]
  readonly hit?: CueHit | null
  readonly entry?: CueEntry | null
  readonly act?: Act
  readonly to?: readonly Range[]
  readonly strength: Candidate['strength']
  readonly sourced?: Candidate['sourced']
}

/** Makes a candidate of a draft; null where no content is left. */
export function build(passage: Passage, draft: Draft): Candidate | null {
  const content = draft.content.filter((range) => range.end > range.start)
  const [first, ...others] = content
  if (!first) return null
  const { entry, hit } = draft
  const group = entry?.group ?? null
  const negated = hit ? isNegated(passage, hit) : false
  const act = draft.act ?? (group ? (negated && group.negatedAct ? group.negatedAct : group.act) : 'assert')
  return {
    rule: draft.rule,
    sentence: stretchAt(passage, draft.at).index,
    source: draft.source ?? [],
    cue: draft.cue,
    content: [first, ...others],
    marked: (draft.quotations ?? []).flatMap((quotation) => quotation.more),
    to: draft.to ?? [],
    via: [],
    act,
    manner: manner(entry),
    negated: negated && !group?.negatedAct,
    hedge: hit ? hedgeNear(passage, hit) : null,
    strength: draft.strength,
    sourced: draft.sourced ?? ((draft.source ?? []).length > 0 ? 'here' : 'none'),
    carriedFrom: null,
    level: passage.level,
  }
}

function manner(entry: CueEntry | null | undefined): Manner | null {
  return entry?.group.manner ?? null
}

/** "did not rule out", "never said": a negation within the four units before the cue, with no comma between. */
export function isNegated(passage: Passage, hit: CueHit): boolean {
  if (passage.reporting.bracket) return isNegatedInBracket(passage, hit)
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 4); i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind === 'mark') return false
    // "Грель [не раз] говорил": more than once is no denial.
    if (has(passage, i, NEGATION)) return passage.reporting.affirming.at(passage.units, i, hit.from).length === 0
  }
  return false
}

function hedgeNear(passage: Passage, hit: CueHit): Range | null {
  const { from } = stretchAt(passage, hit.from)
  for (let i = Math.max(from, hit.from - 6); i < hit.to + 3; i++) {
    if (has(passage, i, HEDGE)) return rangeOf(passage, i, i + 1)
  }
  return null
}

/** The text ranges of a phrase. */
export function rangesOf(passage: Passage, phrase: Phrase | null): readonly Range[] {
  if (!phrase) return []
  const noun = rangeOf(passage, phrase.from, phrase.to)
  return phrase.pronoun === null ? [noun] : [noun, rangeOf(passage, phrase.pronoun, phrase.pronoun + 1)]
}

/** The words of a cue with its auxiliaries and negation: "[did not say]". */
export function cueRange(passage: Passage, hit: CueHit): Range {
  return rangeOf(passage, hit.from, hit.to)
}

/** The words of a cue, both parts of a verb that stands in two places. */
export function cueRanges(passage: Passage, hit: CueHit): readonly Range[] {
  const own = rangeOf(passage, hit.from, hit.to)
  if (hit.head < hit.from) return [rangeOf(passage, hit.head, hit.head + 1), own]
  if (hit.tail > hit.to) {
    if (hit.head > hit.from) return [rangeOf(passage, hit.from, hit.tail)]
    const length = Math.max(1, ...hit.entries.map(({ particle }) => particle?.length ?? 0))
    const part = hit.tail - length
    return part <= hit.to ? [rangeOf(passage, hit.from, hit.tail)] : [own, rangeOf(passage, part, hit.tail)]
  }
  return [own]
}

/** The words inside a quotation's marks, a range for each paragraph, edge punctuation and spaces left out. */
export function insideOf(passage: Passage, quotation: Quotation): readonly Range[] {
  return quotation.more.map(({ inner }) => trim(passage.text, inner))
}

/** Cuts spaces off both ends of a range. */
export function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x200b || unit === 0x202f || unit === 0x3000
  )
}

/** The range of units `from` to `to` without commas, dashes and bullets at its edges; null where nothing is left. */
export function contentRange(passage: Passage, from: number, to: number): Range | null {
  let low = from
  let high = to
  while (low < high && isEdge(passage.units[low] as Unit)) low++
  while (high > low && isEdge(passage.units[high - 1] as Unit)) high--
  return low < high ? rangeOf(passage, low, high) : null
}

function isEdge(unit: Unit): boolean {
  if (unit.quotation) return false
  return isComma(unit.text) || isDash(unit.text) || isBullet(unit.text) || unit.text === ':' || unit.text === ';'
}

/** The quotations among the units `from` to `to`. */
export function quotationsIn(passage: Passage, from: number, to: number): readonly Quotation[] {
  const { quotations, units } = passage
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as number) < from) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (; low < quotations.length && (quotations[low] as number) < to; low++) {
    const { quotation } = units[quotations[low] as number] as Unit
    if (quotation && !quotation.name) found.push(quotation)
  }
  return found
}
