import type { Range } from '../../model/span.ts'
import { build, contentRange, cueRange } from './build.ts'
import type { Candidate } from './candidate.ts'
import type { CueEntry } from './cue-forms.ts'
import { ADVERB, CONJUNCTION, INFINITIVE, NEGATION, PRONOUN, SAYER, TIME } from './flags.ts'
import { isComma, isDash } from './marks.ts'
import { type CueHit, has, type Passage, rangeOf, type Stretch, stretchAt, type Unit } from './passage.ts'
import { placeBefore, subjectBefore } from './subject-before.ts'
import { isFiniteCue } from './verbs.ts'

/*
 * Сведения о перемирии Орлин опроверг. - ..., однако назвать число пленных отказались. (free order: what is denied or
 * refused stands first, the verb ends the clause)
 */

/** A clause with its object first has no more units than this. */
const longest = 30

/** Finds contents that stand before source and cue, where a language lets its words stand so. */
export function fronted(passage: Passage): Candidate[] {
  const { order } = passage.reporting.words
  if (order.content !== 'after' || order.subject !== 'both') return []
  return passage.hits.flatMap((hit) => frontedAt(passage, hit) ?? [])
}

function frontedAt(passage: Passage, hit: CueHit): Candidate | null {
  const stretch = stretchAt(passage, hit.from)
  const after = passage.units[hit.to]
  if (!isFiniteCue(hit) || (hit.to < stretch.end && !(after && isComma(after.text)))) return null
  const begin = clauseBegin(passage, hit.from, stretch)
  const source = sourceBetween(passage, hit.from, begin)
  const refused = hit.entries.find(({ group }) => group.sayingAct !== undefined)
  if (refused && has(passage, begin, INFINITIVE)) return refusal(passage, hit, refused, begin, source, stretch)
  const entry = hit.entries.find(({ frames }) => frames.object === 'strong')
  if (!entry) return null
  // "[В Торвине] это предложение отвергли": the place stands for those who speak.
  const place = source === null ? placeBefore(passage, hit.from, begin) : null
  if (place && place.to < hit.from) {
    const content = contentRange(passage, place.to, hit.from)
    return content && object(passage, hit, entry, content, rangeOf(passage, place.from, place.to))
  }
  if (source === null || source <= begin) return null
  const content = contentRange(passage, begin, source)
  const who = rangeOf(passage, source, lastOfSource(passage, source, hit.from))
  return content && object(passage, hit, entry, content, who)
}

function object(passage: Passage, hit: CueHit, entry: CueEntry, content: Range, source: Range): Candidate | null {
  return build(passage, {
    rule: 'fronted/object',
    at: hit.from,
    source: [source],
    cue: [cueRange(passage, hit)],
    content: [content],
    hit,
    entry,
    strength: 'usual',
  })
}

/** "назвать число пленных [S] отказались": without a source of its own it is that of the verb before. */
function refusal(
  passage: Passage,
  hit: CueHit,
  entry: CueEntry,
  begin: number,
  source: number | null,
  stretch: Stretch,
): Candidate | null {
  const infinitive = passage.hitAt.get(begin)
  if (!infinitive?.entries.some(({ forms }) => forms.includes('infinitive'))) return null
  const content = contentRange(passage, infinitive.to, source ?? hit.from)
  const own = source === null ? null : rangeOf(passage, source, lastOfSource(passage, source, hit.from))
  const before = passage.hits.find((other) => other.from >= stretch.from && other.from < begin && isFiniteCue(other))
  const inherited = own || !before ? null : subjectBefore(passage, before.from)
  const who = own ?? (inherited && rangeOf(passage, inherited.from, inherited.to))
  return build(passage, {
    rule: 'fronted/infinitive',
    at: hit.from,
    source: who ? [who] : [],
    cue: [rangeOf(passage, infinitive.from, infinitive.to), cueRange(passage, hit)],
    content: [content ?? rangeOf(passage, infinitive.from, infinitive.to)],
    hit,
    entry,
    act: entry.group.sayingAct ?? entry.group.act,
    strength: 'usual',
  })
}

/** Where the clause of a cue begins: behind the last comma or dash before it, conjunctions left out. */
export function clauseBegin(passage: Passage, cue: number, stretch: Stretch): number {
  let at = cue
  while (at > stretch.from && cue - at < longest) {
    const { text, quotation } = passage.units[at - 1] as Unit
    if (quotation === null && (isComma(text) || isDash(text))) break
    at--
  }
  while (at < cue && has(passage, at, CONJUNCTION)) at++
  return at
}

/** The first unit of names, a pronoun or a word for a speaker just before the cue; null where none stands there. */
function sourceBetween(passage: Passage, cue: number, begin: number): number | null {
  let at = cue
  while (at > begin && has(passage, at - 1, ADVERB | NEGATION | TIME)) at--
  const end = at
  if (at > begin && has(passage, at - 1, PRONOUN)) return at - 1
  while (at > begin && (isNameUnit(passage, at - 1) || has(passage, at - 1, SAYER))) at--
  return at < end ? at : null
}

function isNameUnit(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return unit.kind === 'word' && unit.upper && !has(passage, at, CONJUNCTION)
}

function lastOfSource(passage: Passage, from: number, cue: number): number {
  let to = cue
  while (to > from + 1 && has(passage, to - 1, ADVERB | NEGATION | TIME)) to--
  return to
}
