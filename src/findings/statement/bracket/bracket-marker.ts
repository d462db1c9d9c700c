import type { Marker } from '../../../languages/sections/reporting.ts'
import type { Range } from '../../../model/span.ts'
import { build, contentRange, insideOf, quotationsIn } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import type { Bracket } from '../compile.ts'
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  NEVER_SOURCE,
  OPENING,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME,
} from '../flags.ts'
import { isComma } from '../marks.ts'
import { has, type Passage, type Quotation, rangeOf, type Stretch, type Unit } from '../passage.ts'
import { phraseEnd } from '../subject-after.ts'
import { isVerb } from '../verbs.ts'
import { isSpacedDash } from './clause.ts'
import { contentEnd } from './content-end.ts'

/*
 * Laut dem Sprecher gehen die Gespräche weiter. - Die Gespräche gehen nach Angaben des Ministeriums weiter. - Dem Minister
 * zufolge ... - “C”, so der Sprecher, “C2”. - Seiner Meinung nach ...
 */

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const
/** A source before or behind a marker has no more units than this. */
const longest = 24

/** Finds sentences attributed by a marker, where the verb of the sentence follows the marker and its source at once. */
export function bracketMarker(passage: Passage): Candidate[] {
  const { bracket } = passage.reporting
  if (!bracket) return []
  return passage.stretches.flatMap((stretch) => {
    const found: Candidate[] = []
    for (let i = stretch.from; i < stretch.end; i++) {
      const unit = passage.units[i] as Unit
      if (unit.kind !== 'word') continue
      const made =
        ((unit.flags & OPENING) !== 0 ? before(passage, stretch, i, bracket) : null) ??
        (passage.reporting.markersAfter.begins(unit.norm) ? after(passage, stretch, i) : null)
      if (made) found.push(made)
    }
    return found
  })
}

interface Place {
  /** The units of marker and source together. */
  readonly from: number
  readonly to: number
  readonly source: { readonly from: number; readonly to: number } | null
  readonly cue: readonly Range[]
}

function before(passage: Passage, stretch: Stretch, at: number, bracket: Bracket): Candidate | null {
  const match = passage.reporting.markersBefore.at(passage.units, at, stretch.end)[0]
  if (!match || match.to >= stretch.end) return null
  const marker = match.entry
  const aside = bracket.asideMarkers.has(marker.before ?? '')
  if (aside && !behindContent(passage, stretch, at)) return null
  const opens = pastConjunctions(passage, stretch) === at
  const end = opens && !aside ? verbFrom(passage, match.to, stretch.end) : nounEnd(passage, match.to, stretch.end)
  if (end <= match.to || end - match.to > longest) return null
  if (aside && !begins(passage, match.to)) return null
  if (marker.strength === 'weak' && !aside && !telling(passage, match.to, end)) return null
  if (has(passage, end - 1, NEVER_SOURCE) && !has(passage, match.to, DETERMINER)) return null
  // "ein Bericht, laut dem ..."
  if (end - match.to === 1 && has(passage, match.to, RELATIVE)) return null
  let to = end
  while (to > match.to && isComma((passage.units[to - 1] as Unit).text)) to--
  return attribute(passage, stretch, marker, {
    from: match.from,
    to: end,
    source: { from: match.to, to },
    cue: [rangeOf(passage, match.from, match.to)],
  })
}

/** Behind a comma, a dash or speech in marks. */
function behindContent(passage: Passage, stretch: Stretch, at: number): boolean {
  const edge = passage.units[at - 1]
  if (!edge || at <= 0) return false
  if (edge.quotation) return edge.quotation.kind === 'speech' || isComma(passage.units[at - 2]?.text ?? '')
  return at > stretch.from && (isComma(edge.text) || isSpacedDash(passage, at - 1))
}

/** A name, a pronoun or an article: who speaks, and no adverb or verb ("so geht es weiter"). */
function begins(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return unit.upper || unit.quotation !== null || has(passage, at, DETERMINER | PRONOUN | POSSESSIVE)
}

/** "nach Polizeiangaben", "nach jüngsten Berichten": a noun of telling among the words behind a marker that means other things too. */
function telling(passage: Passage, from: number, end: number): boolean {
  const { bracket } = passage.reporting.words
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const { norm, upper } = passage.units[i] as Unit
    if (upper && bracket?.tellingEndings.some((ending) => norm.endsWith(ending))) return true
  }
  return false
}

function after(passage: Passage, stretch: Stretch, at: number): Candidate | null {
  const match = passage.reporting.markersAfter.at(passage.units, at, stretch.end)[0]
  if (!match || at <= stretch.from) return null
  let from = at
  while (from > stretch.from && at - from < longest) {
    const unit = passage.units[from - 1] as Unit
    if (isComma(unit.text) || isSpacedDash(passage, from - 1) || isVerb(passage, from - 1, stretch.from)) break
    if (has(passage, from - 1, CONJUNCTION) && from - 1 > stretch.from && !passage.units[from]?.upper) break
    if (has(passage, from - 1, ADVERB | TIME) && !has(passage, from - 1, DETERMINER)) break
    from--
    if (
      has(passage, from, DETERMINER | POSSESSIVE) &&
      !has(passage, from - 1, PREPOSITION) &&
      !passage.units[from - 1]?.upper
    )
      break
  }
  while (from < at && has(passage, from, CONJUNCTION)) from++
  if (from >= at) return null
  return attribute(passage, stretch, match.entry, {
    from,
    to: match.to,
    source: { from, to: at },
    cue: [rangeOf(passage, at, match.to)],
  })
}

function pastConjunctions(passage: Passage, { from, end }: Stretch): number {
  let at = from
  while (at < end && has(passage, at, CONJUNCTION)) at++
  return at
}

/** The finite verb that follows marker and source at the head of a sentence; asides between commas go with the source. */
function verbFrom(passage: Passage, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + longest); i++) if (isVerb(passage, i, from)) return i
  return from
}

function nounEnd(passage: Passage, from: number, end: number): number {
  const high = Math.min(end, from + longest)
  let at = phraseEnd(passage, from, high)
  if (at === from && (has(passage, from, PREPOSITION) || passage.units[from]?.quotation))
    at = phraseEnd(passage, from + 1, high)
  // "laut dem Sprecher | gut": no noun phrase ends in small letters.
  while (at > from + 1 && passage.units[at - 1]?.kind === 'word' && !passage.units[at - 1]?.upper) at--
  return at
}

function attribute(passage: Passage, stretch: Stretch, marker: Marker, place: Place): Candidate | null {
  const around = contentAround(passage, stretch, place)
  if (!around) return null
  const { source } = place
  return build(passage, {
    rule: `according-to/${around.where}`,
    at: place.from,
    source: source ? [rangeOf(passage, source.from, source.to)] : [],
    cue: place.cue,
    content: around.ranges,
    quotations: around.quotations,
    act: marker.act,
    strength: marker.strength === 'weak' ? 'usual' : strengths[marker.strength],
  })
}

interface Around {
  readonly where: 'quotation' | 'after' | 'before'
  readonly ranges: readonly Range[]
  readonly quotations: readonly Quotation[]
}

function contentAround(passage: Passage, stretch: Stretch, { from, to }: Place): Around | null {
  const speech = speechBefore(passage, stretch, from)
  if (speech.length > 0) {
    const half =
      isComma(passage.units[to]?.text ?? '') || isSpacedDash(passage, to) ? passage.units[to + 1]?.quotation : null
    const quotations = half ? [...speech, half] : speech
    return { where: 'quotation', ranges: quotations.flatMap((one) => insideOf(passage, one)), quotations }
  }
  const last = contentEnd(passage, Math.min(to, stretch.end - 1), stretch.end)
  const rest = to < stretch.end ? contentRange(passage, to, last) : null
  const begin = clauseFrom(passage, stretch, from)
  if (begin >= from) {
    return rest ? { where: 'after', ranges: [rest], quotations: quotationsIn(passage, to, last) } : null
  }
  const first = contentRange(passage, begin, from)
  if (!first) return null
  return {
    where: 'before',
    ranges: rest ? [first, rest] : [first],
    quotations: quotationsIn(passage, begin, Math.max(from, last)),
  }
}

/** Speech that stands right before, a comma between. */
function speechBefore(passage: Passage, stretch: Stretch, from: number): readonly Quotation[] {
  let at = from - 1
  if (isComma(passage.units[at]?.text ?? '') && !passage.units[at]?.quotation) at--
  const run: Quotation[] = []
  for (; at >= 0; at--) {
    const { quotation } = passage.units[at] as Unit
    if (!quotation) break
    run.unshift(quotation)
  }
  const first = at + 1
  // Words in marks at the end of a clause of the writer's are no speech by themselves.
  return run.length > 0 && (first <= stretch.from || run[0]?.kind === 'speech') ? run : []
}

/** A clause with an opening word of its own, in which the marker stands, is the content; else the sentence. */
function clauseFrom(passage: Passage, stretch: Stretch, from: number): number {
  for (let i = from - 1; i > stretch.from; i--) {
    if (!isComma((passage.units[i] as Unit).text)) continue
    if (i === from - 1) continue
    return passage.reporting.words.words.relatives.includes(passage.units[i + 1]?.norm ?? '') ? i + 1 : stretch.from
  }
  return pastConjunctions(passage, stretch)
}
