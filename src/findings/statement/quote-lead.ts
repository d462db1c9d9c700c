import type { Range } from '../../model/span.ts'
import { plainSubject } from './bracket/bracket-source.ts'
import { build, cueRanges, entryFor, insideOf, lowered, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import type { CueEntry } from './cue-forms.ts'
import { ADVERB, COMPLEMENTISER, PREPOSITION, TIME } from './flags.ts'
import { isColon, isComma, isDash, isStop } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, has, type Passage, type Quotation, rangeOf, stretchAt, type Unit } from './passage.ts'
import { sourceOf } from './source-of.ts'
import { phraseEnd } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isVerb } from './verbs.ts'

/*
 * The minister said: “We will not leave.” - She added, “Nobody will.” - Kolt told reporters “It is over.”
 * Her answer came at once: “Never.” - and over a line break: Kolt continued: ¶ “We have seen worse.”
 */

/** A cue that leads to the quotation behind it. */
export interface Lead {
  readonly hit: CueHit
  readonly entry: CueEntry
  readonly source: Phrase | null
  readonly inherited: boolean
  readonly dropped: boolean
  readonly strength: Candidate['strength']
}

/** Without a colon no more than this many words may stand between cue and quotation. */
const longestGap = 14

/** Finds marked speech with source and cue before it in the same sentence. */
export function quoteLead(passage: Passage, before: Passage | null): Candidate[] {
  const found: Candidate[] = []
  for (const i of passage.quotations) {
    const quotation = (passage.units[i] as Unit).quotation
    if (quotation?.kind !== 'speech') continue
    const home = i === 0 ? before : passage
    const lead = home ? leadBefore(home, i === 0 ? home.units.length : i) : null
    if (i === 0 && home && !lead) {
      const announced = announcedOver(home, passage, quotation)
      if (announced) found.push(announced)
    }
    if (home === passage && !lead) {
      const named = namedBefore(passage, i, quotation)
      if (named) found.push(named)
    }
    if (!home || !lead) continue
    const run = runFrom(passage, i)
    const candidate = build(home, {
      rule: i === 0 ? 'quote-lead/over-line' : 'quote-lead',
      at: lead.hit.from,
      source: rangesOf(home, lead.source),
      cue: cueRanges(home, lead.hit),
      content: run.flatMap((part) => insideOf(passage, part)),
      quotations: run,
      hit: lead.hit,
      entry: lead.entry,
      to: addresseesOf(home, lead),
      strength: lead.strength,
      ...(lead.dropped ? { sourced: 'carried' as const } : {}),
    })
    if (candidate) found.push(candidate)
  }
  return found
}

/** "told [the crowd], “Go.”" */
function addresseesOf(passage: Passage, { hit, entry }: Lead): readonly Range[] {
  if (!entry.group.addressed || has(passage, hit.to, PREPOSITION | TIME | COMPLEMENTISER)) return []
  const end = phraseEnd(passage, hit.to, stretchAt(passage, hit.from).end)
  return end > hit.to ? [rangeOf(passage, hit.to, end)] : []
}

/** "[The senator] delivered a blunt message: “Go.”": the subject of the nearest verb before the colon that has one. */
function nearestSubject(passage: Passage, from: number, to: number): Phrase | null {
  for (let i = to - 1; i > Math.max(from, to - 40); i--) {
    if (passage.units[i]?.kind !== 'word' || !isVerb(passage, i, from)) continue
    const phrase = passage.reporting.bracket ? plainSubject(passage, i, to) : subjectBefore(passage, i)
    if (phrase?.likely && !phrase.relative) return phrase
  }
  return null
}

/** No cue but a name and a colon, at the head of the sentence or behind a dash: "THE ROAD AHEAD - Ana Kolt: “C”". */
function namedBefore(passage: Passage, at: number, quotation: Quotation): Candidate | null {
  const colon = at - 1
  if (!isColon(passage.units[colon]?.text ?? '')) return null
  const { from } = stretchAt(passage, colon)
  // "Kolbe wörtlich: „C“"
  let last = colon
  while (last > from && has(passage, last - 1, ADVERB) && !passage.units[last - 1]?.upper) last--
  const name = subjectBefore(passage, last)
  const named =
    name?.likely && name.to === last && (name.from === from || isDash(passage.units[name.from - 1]?.text ?? ''))
  const source = named ? name : nearestSubject(passage, from, colon)
  if (!source) return null
  return build(passage, {
    rule: named ? 'quote-lead/name' : 'quote-lead/colon',
    at,
    source: rangesOf(passage, source),
    cue: [rangeOf(passage, colon, colon + 1)],
    content: insideOf(passage, quotation),
    quotations: [quotation],
    strength: 'usual',
  })
}

/** "Kolt made the following comment: ¶ “We stay.”": a sentence that ends in a colon over the line. */
function announcedOver(home: Passage, passage: Passage, quotation: Quotation): Candidate | null {
  const colon = home.units.length - 1
  if (home.kind !== 'paragraph' || !isColon(home.units[colon]?.text ?? '')) return null
  const source = nearestSubject(home, stretchAt(home, colon).from, colon)
  if (!source) return null
  return build(home, {
    rule: 'quote-lead/over-line',
    at: colon,
    source: rangesOf(home, source),
    cue: [rangeOf(home, colon, colon + 1)],
    content: insideOf(passage, quotation),
    quotations: [quotation],
    strength: 'usual',
  })
}

function runFrom(passage: Passage, at: number): Quotation[] {
  const run: Quotation[] = []
  for (let i = at; i < passage.units.length; i++) {
    const quotation = (passage.units[i] as Unit).quotation
    if (quotation?.kind !== 'speech') break
    run.push(quotation)
  }
  return run
}

/** Finds the cue that leads to what stands at unit `at`: behind a colon any in the sentence, else the nearest. */
export function leadBefore(passage: Passage, at: number): Lead | null {
  const last = passage.units[at - 1]
  if (!last || isStop(last.text)) return null
  const colon = isColon(last.text)
  if (at === passage.units.length && !colon && !isComma(last.text)) return null
  const { from } = stretchAt(passage, at - 1)
  let gap = at - 1
  if (colon || isComma(last.text) || isDash(last.text)) gap--
  if (has(passage, gap, COMPLEMENTISER)) gap--
  for (let i = gap; i >= Math.max(from, at - 60); i--) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech') return null
    const hit = passage.hitAt.get(i)
    if (hit && hit.to <= at) {
      const found = colon ? entryFor(hit, 'colon', 'quotation') : entryFor(hit, 'quotation')
      if (found) {
        const source = sourceOf(passage, hit)
        if (source.phrase || source.inherited || source.passive) {
          const strength = strengthOf(found.entry, found.frame)
          const good = source.phrase?.likely ?? false
          return {
            hit,
            entry: found.entry,
            source: source.phrase,
            inherited: source.inherited,
            dropped: source.dropped,
            strength: good ? strength : lowered(strength),
          }
        }
      }
    }
    if (!colon && (at - i > longestGap || isVerb(passage, i, from))) return null
  }
  return null
}
