import { partStart } from './bracket/clause.ts'
import { entryFor, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { pastCircumstances } from './circumstances.ts'
import type { CueEntry } from './cue-forms.ts'
import {
  ADVERB,
  AUXILIARY,
  CLOSING_COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  LIKELY_VERB,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME,
} from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, has, type Passage, type Unit } from './passage.ts'
import { phraseEnd, subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isFiniteCue, isVerb } from './verbs.ts'

/** Who and said what stands behind a quotation: `S K` or `K S`. */
export interface Tag {
  readonly hit: CueHit
  readonly entry: CueEntry
  readonly source: Phrase | null
  readonly strength: Candidate['strength']
  /** The first unit of the tag and the one behind it. */
  readonly from: number
  readonly to: number
}

/** A tag reaches no further than this many units. */
const longest = 70

/** Finds the tag that begins at unit `start`: ", Ana Kolt said", "said Kolt, a spokeswoman". Null where none stands there. */
export function tagAt(passage: Passage, start: number): Tag | null {
  let from = start
  for (let i = 0; i < 2 && from < passage.units.length && isJoint(passage.units[from] as Unit); i++) from++
  if (has(passage, from, CLOSING_COMPLEMENTISER)) from++
  const high = tagLimit(passage, from)
  // “Stay,” until they left: a clause that hangs on the sentence is no tag.
  const hangs = has(passage, from, SUBORDINATOR) && !has(passage, from, PRONOUN | DETERMINER)
  if (from >= high || (hangs && passage.reporting.as.at(passage.units, from).length === 0)) return null
  return cueFirst(passage, from, high) ?? sourceFirst(passage, from, high)
}

/** The source and the verb of a tag whose verb no list has: “Never,” Kolt barked. */
export interface Unlisted {
  readonly source: Phrase
  readonly verb: number
}

/** A short name and a word that looks like a verb, and nothing else, behind speech. */
export function unlistedTagAt(passage: Passage, start: number): Unlisted | null {
  let from = start
  if (from < passage.units.length && isJoint(passage.units[from] as Unit)) from++
  const high = tagLimit(passage, from)
  for (let verb = from + 1; verb < Math.min(high, from + 7); verb++) {
    if (!has(passage, verb, LIKELY_VERB) || !isVerb(passage, verb, from)) continue
    const after = passage.units[verb + 1]
    if (
      after &&
      verb + 1 < high &&
      after.kind === 'word' &&
      !has(passage, verb + 1, PREPOSITION | TIME | ADVERB | SUBORDINATOR)
    )
      return null
    const source = subjectBefore(passage, verb, from)
    return source?.likely && source.from === from && !source.relative ? { source, verb } : null
  }
  return null
}

function isJoint(unit: Unit): boolean {
  return unit.quotation === null && (isComma(unit.text) || isDash(unit.text))
}

/** Where a tag must end: at the stop, or at the next speech in marks. */
export function tagLimit(passage: Passage, from: number): number {
  let at = from
  for (; at < passage.units.length && at < from + longest; at++) {
    const unit = passage.units[at] as Unit
    if (unit.quotation?.kind === 'speech') break
    if (isStop(unit.text) && endsHere(passage, at)) break
  }
  return at
}

function endsHere(passage: Passage, at: number): boolean {
  return passage.units[at]?.text !== '.' || passage.stretchOf[at] !== passage.stretchOf[at + 1]
}

function cueFirst(passage: Passage, from: number, high: number): Tag | null {
  if (passage.reporting.words.order.tagSubject === 'before') return null
  const hit = hitSoon(passage, from, high)
  if (!hit || !isFiniteCue(hit)) return null
  const found = entryFor(hit, 'quotation', 'tag')
  if (!found) return null
  // "teilte das Ministerium am Dienstag MIT": the other part of the verb ends the tag.
  const part = hit.tail > hit.to ? Math.min(high, partStart(hit)) : high
  const past = pastCircumstances(passage, hit.to, part)
  const source = subjectAfter(passage, past, part)
  if (!source && dropsSubject(passage, hit, past, high))
    return { hit, entry: found.entry, source, strength: strengthOf(found.entry, found.frame), from, to: hit.to }
  if (!source) return null
  const to = hit.tail <= high ? Math.max(source.to, hit.tail) : source.to
  return { hit, entry: found.entry, source, strength: strengthOf(found.entry, found.frame), from, to }
}

/** «Quien diga lo contrario tendrá que demostrarlo», [señaló]: a tag without a subject, where a language drops it. */
function dropsSubject(passage: Passage, hit: CueHit, past: number, high: number): boolean {
  const { order, words } = passage.reporting.words
  if (!order.dropsSubject || words.reflexivePassives.includes(passage.units[hit.from - 1]?.norm ?? '')) return false
  const next = passage.units[past]
  return past >= high || next?.kind === 'mark' || has(passage, past, PREPOSITION | ADVERB | SUBORDINATOR | CONJUNCTION)
}

/** The hit at `from`, adverbs before it skipped. */
function hitSoon(passage: Passage, from: number, high: number): CueHit | null {
  for (let i = from; i < high && i < from + 3; i++) {
    const hit = passage.hitAt.get(i)
    if (hit) return hit
    if (!has(passage, i, ADVERB | AUXILIARY | TIME | NEGATION) || has(passage, i, PRONOUN | CONJUNCTION)) return null
  }
  return null
}

function sourceFirst(passage: Passage, from: number, high: number): Tag | null {
  if (passage.reporting.words.order.tagSubject === 'after') return null
  for (let i = from; i < high; i++) {
    const hit = passage.hitAt.get(i)
    if (!hit || !isFiniteCue(hit)) continue
    const found = entryFor(hit, 'quotation', 'tag')
    if (!found) continue
    const source = subjectBefore(passage, hit.from, from)
    if (!source || source.relative) continue
    if (clauseBetween(passage, from, source.from)) return null
    return {
      hit,
      entry: found.entry,
      source,
      strength: strengthOf(found.entry, found.frame),
      from,
      to: tagEnd(passage, hit, high),
    }
  }
  return null
}

/** Another verb before the source: the words behind the quotation are a clause of their own. */
function clauseBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "a-t-il ajouté": the auxiliary before its pronoun.
    const joined = has(passage, i, AUXILIARY) && i + 1 < to && isDash((passage.units[i + 1] as Unit).text)
    if (!joined && isVerb(passage, i, from)) return true
  }
  return false
}

/** Behind the cue the one spoken to may stand: told [the crowd]. */
function tagEnd(passage: Passage, hit: CueHit, high: number): number {
  const addressed = hit.entries.some((entry) => entry.group.addressed)
  return addressed && hit.to < high ? Math.max(hit.to, phraseEnd(passage, hit.to, high)) : hit.to
}
