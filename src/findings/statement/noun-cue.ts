import type { NounCues, Strength } from '../../languages/sections/reporting.ts'
import { build, contentRange, insideOf, quotationsIn, rangesOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import { COMPLEMENTISER, INFINITIVE, INFINITIVE_MARK, OWNER_CLITIC, PASSIVE, POSSESSIVE, PREPOSITION } from './flags.ts'
import { behindLinks } from './links.ts'
import { beforeMainVerb, isSubjectNoun } from './main-verb.ts'
import { isColon, isComma } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { has, matchesIn, type Passage, type Quotation, rangeOf, stretchAt, type Unit } from './passage.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'

/*
 * His claim that the road is open ... - Kolt's promise to return ... - a statement by the ministry that ...
 * заявление Греля о том, что ...
 */

const strengths = { strong: 'usual', usual: 'usual', weak: 'low' } as const satisfies Record<
  Strength,
  Candidate['strength']
>

/** Adjectives between the owner and the noun: "his repeated public claims". */
const mostAdjectives = 2

/** Finds what a noun of saying reports, where the owner of the words is named. */
export function nounCue(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const { from, to, entry } of matchesIn(passage, passage.reporting.nouns)) {
    const { from: low, end } = stretchAt(passage, from)
    const owner = ownerBefore(passage, from, low) ?? ownerBehind(passage, to, end)
    if (!owner) continue
    const passed = passedOn(passage, from, owner)
    const marked = passed ? markedBehind(passage, owner.past, entry) : null
    if (marked) {
      const candidate = build(passage, {
        rule: 'noun-cue',
        at: from,
        source: rangesOf(passage, passed?.source ?? owner.phrase),
        cue: [rangeOf(passage, from, to)],
        content: insideOf(passage, marked),
        quotations: [marked],
        act: entry.act,
        strength: 'high',
      })
      if (candidate) found.push(passed?.via ? { ...candidate, via: [passed.via] } : candidate)
      continue
    }
    const right = contentOf(passage, Math.max(to, owner.past), end, entry, isSubjectNoun(passage, from, low))
    if (!right) continue
    const candidate = build(passage, {
      rule: 'noun-cue',
      at: from,
      source: rangesOf(passage, passed?.source ?? owner.phrase),
      cue: [rangeOf(passage, from, to)],
      content: right.range ? [right.range] : [],
      quotations: quotationsIn(passage, right.from, right.to),
      act: entry.act,
      strength: right.strength,
    })
    if (candidate) found.push(passed?.via ? { ...candidate, via: [passed.via] } : candidate)
  }
  return found
}

/** A source that words are taken from stands no further before them. */
const farthestSource = 16

/** "نقلت [الوكالة] عن [مصدر] قول[ه] إن": the owner, a pronoun tight behind the noun, stands behind a preposition before it. */
function passedOn(passage: Passage, noun: number, { phrase }: Owner) {
  const pronoun = passage.units[phrase.from] as Unit
  const { owners } = passage.reporting.words
  if (owners.prepositions.length === 0 || pronoun.start !== passage.units[phrase.from - 1]?.end) return null
  const { from: low } = stretchAt(passage, noun)
  for (let i = Math.max(low, noun - farthestSource); i < noun; i++) {
    if (!owners.prepositions.includes((passage.units[i] as Unit).norm)) continue
    const source = subjectAfter(passage, i + 1, noun)
    if (!source) continue
    const hit = passage.hits.findLast(({ to }) => to <= i && i - to < farthestSource)
    const relay = hit && hit.from >= low ? subjectAfter(passage, hit.to, i) : null
    const via = hit && relay ? { source: rangesOf(passage, relay), cue: [rangeOf(passage, hit.from, hit.to)] } : null
    return { source, via }
  }
  return null
}

/** "نقلت الوكالة عن مصدر قوله: «...»" */
function markedBehind(passage: Passage, at: number, { frames }: NounCues): Quotation | null {
  if (!frames.quotation) return null
  const marked = passage.units[isColon(passage.units[at]?.text ?? '') ? at + 1 : at]?.quotation
  return marked?.kind === 'speech' ? marked : null
}

interface Owner {
  readonly phrase: Phrase
  /** The unit behind the owner where it stands behind the noun. */
  readonly past: number
}

function ownerBefore(passage: Passage, noun: number, low: number): Owner | null {
  for (let i = noun - 1; i >= Math.max(low, noun - 1 - mostAdjectives); i--) {
    if (has(passage, i, POSSESSIVE)) {
      return { phrase: { from: i, to: i + 1, relative: false, pronoun: null, likely: true }, past: 0 }
    }
    if (has(passage, i, OWNER_CLITIC)) {
      const phrase = subjectBefore(passage, i) ?? subjectBefore(passage, i, pastPreposition(passage, i, low))
      return phrase && phrase.to === i ? { phrase, past: 0 } : null
    }
    if (passage.units[i]?.kind !== 'word' || passage.units[i]?.upper) return null
  }
  return null
}

/** "seized on [Kolt]'s claim": behind the last preposition before the owner. */
function pastPreposition(passage: Passage, owner: number, low: number): number {
  for (let i = owner - 1; i >= low; i--) if (has(passage, i, PREPOSITION)) return i + 1
  return low
}

function ownerBehind(passage: Passage, at: number, end: number): Owner | null {
  const { prepositions, follows } = passage.reporting.words.owners
  const preposition = prepositions.includes(passage.units[at]?.norm ?? '')
  if (!preposition && !follows) return null
  const phrase = subjectAfter(passage, preposition ? at + 1 : at, end)
  return phrase && (preposition || phrase.likely) ? { phrase, past: phrase.to } : null
}

function contentOf(passage: Passage, at: number, end: number, entry: NounCues, subject: boolean) {
  const { frames } = entry
  if (at >= end) return null
  const clause = (from: number, strength: Strength, verbs: 0 | 1 = 1) => {
    const last = clauseEnd(passage, from)
    const to = subject ? beforeMainVerb(passage, from, last, verbs) : last
    return { from, to, range: contentRange(passage, from, to), strength: strengths[strength] }
  }
  // "seine Behauptung, dass ...": where every clause has its comma.
  const parted =
    passage.reporting.bracket && isComma(passage.units[at]?.text ?? '') && has(passage, at + 1, COMPLEMENTISER)
  if (parted) return frames.that && at + 2 < end ? clause(at + 2, frames.that) : null
  if (has(passage, at, COMPLEMENTISER)) return frames.that && at + 1 < end ? clause(at + 1, frames.that) : null
  // "Her answer was that ...": the noun and its clause are one.
  if (has(passage, at, PASSIVE) && has(passage, at + 1, COMPLEMENTISER) && frames.that && at + 2 < end) {
    const to = clauseEnd(passage, at + 2)
    return { from: at + 2, to, range: contentRange(passage, at + 2, to), strength: strengths[frames.that] }
  }
  const linked = behindLinks(passage, at, end)
  if (linked > 0) return frames.that && linked < end ? clause(linked, frames.that) : null
  if (has(passage, at, INFINITIVE_MARK | INFINITIVE)) return frames.infinitive ? clause(at, frames.infinitive, 0) : null
  if (frames.preposition && entry.prepositions?.includes(passage.units[at]?.norm ?? '') && at + 1 < end) {
    const to = objectEnd(passage, at + 1)
    return { from: at + 1, to, range: contentRange(passage, at + 1, to), strength: strengths[frames.preposition] }
  }
  return null
}
