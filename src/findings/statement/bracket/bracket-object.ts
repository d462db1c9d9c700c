import type { Frame } from '../../../languages/sections/reporting.ts'
import type { Range } from '../../../model/span.ts'
import {
  build,
  contentRange,
  cueRanges,
  entryFor,
  isNegated,
  lowered,
  quotationsIn,
  rangesOf,
  strengthOf,
} from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { ADVERB, CONJUNCTION, DETERMINER, NEGATION, OBJECT_PRONOUN, PRONOUN, TIME } from '../flags.ts'
import { isComma } from '../marks.ts'
import type { Phrase } from '../noun-phrase.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import type { Clause } from './clause.ts'

/*
 * Der Minister wies die Vorwürfe zurück. - Kritik wies er zurück. - Sie warnte vor einem Krieg. - Wer anrief, wollte er nicht sagen.
 */

/** "Kritik wies er zurück", "Zu Einzelheiten wollte er sich nicht äußern": what stands before the verb is the content. */
export function prefieldContent(passage: Passage, hit: CueHit, clause: Clause, phrase: Phrase): Candidate | null {
  if (clause.opener >= 0 || phrase.from < clause.middle) return null
  const { from: low } = stretchAt(passage, hit.from)
  const comma = isComma(passage.units[clause.left - 1]?.text ?? '')
  const begin = comma && clause.begin >= clause.left ? low : clause.begin
  if (begin >= clause.left || phrase.from < clause.left) return null
  const object = entryFor(hit, 'object')
  const question = comma ? entryFor(hit, 'question') : null
  const prepositional = hit.entries.find(
    ({ group, frames }) => frames.preposition && group.prepositions?.includes(passage.units[begin]?.norm ?? ''),
  )
  const leads = has(passage, begin, TIME | ADVERB | NEGATION) && !passage.units[begin]?.upper
  const preposition = isPreposition(passage, begin)
  const frame: Frame | null = prepositional
    ? 'preposition'
    : object && !preposition && !leads
      ? 'object'
      : question
        ? 'question'
        : null
  const entry = frame === 'preposition' ? prepositional : frame === 'object' ? object?.entry : question?.entry
  if (!frame || !entry) return null
  // Adverbs at the head of a sentence are no object: "Zudem kritisierte er ...".
  if (frame === 'object' && !holdsNoun(passage, begin, clause.left)) return null
  const content = contentRange(passage, begin, clause.left)
  const rest = frame === 'object' ? describing(passage, clause, phrase) : null
  if (!content) return null
  return build(passage, {
    rule: `fronted/${frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: rest ? [content, rest] : [content],
    quotations: quotationsIn(passage, begin, clause.post),
    hit,
    entry,
    strength: phrase.likely ? strengthOf(entry, frame) : 'low',
  })
}

function isPreposition(passage: Passage, at: number): boolean {
  return passage.reporting.words.words.prepositions.includes(passage.units[at]?.norm ?? '')
}

/** "Die Berichte nannte Kolbe „falsch“": what is said of the object, in marks or behind "as". */
function describing(passage: Passage, clause: Clause, phrase: Phrase): Range | null {
  const from = phrase.to
  return from < clause.right && holdsMarks(passage, from, clause.right)
    ? contentRange(passage, from, clause.right)
    : null
}

function holdsMarks(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.units[i]?.quotation) return true
  return false
}

function holdsNoun(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) return true
    if (i > from && unit.upper) return true
    if (
      i === from &&
      unit.upper &&
      !has(passage, i, ADVERB | TIME | NEGATION | CONJUNCTION | DETERMINER | PRONOUN | OBJECT_PRONOUN) &&
      to - from === 1
    )
      return true
  }
  return false
}

/** "wies die Vorwürfe zurück", "warnte vor einem Krieg": the middle field holds the content. */
export function middleContent(passage: Passage, hit: CueHit, clause: Clause, phrase: Phrase): Candidate | null {
  const range = middleRange(passage, clause, phrase)
  if (!range) return null
  const { from, to } = range
  const prepositional = prepositionIn(passage, hit, from, to)
  const found = prepositional ? null : entryFor(hit, 'object')
  const entry = prepositional?.entry ?? found?.entry
  if (!entry) return null
  const begin = prepositional ? prepositional.at : from
  // "wollte dies nicht kommentieren": a word that points is enough where something is not said.
  const declines = entry.group.negatedAct === 'decline-to-say' && isNegated(passage, hit)
  if (found && (isPreposition(passage, from) || !(declines || holdsNounOrMarks(passage, from, to)))) return null
  const content = contentRange(passage, prepositional ? begin + 1 : begin, to)
  if (!content) return null
  const frame: Frame = prepositional ? 'preposition' : 'object'
  const strength = strengthOf(entry, frame)
  const length = to - begin
  const weighed =
    frame === 'object' && length <= shortObject && !holdsMarks(passage, begin, to) ? lowered(strength) : strength
  return build(passage, {
    rule: `complement/${frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: [content],
    quotations: quotationsIn(passage, begin, to),
    hit,
    entry,
    strength: phrase.likely ? weighed : lowered(weighed),
  })
}

/** Objects of so many words or fewer say little. */
const shortObject = 2

export function objectIn(passage: Passage, clause: Clause, phrase: Phrase): Range | null {
  const range = middleRange(passage, clause, phrase)
  return range && holdsNounOrMarks(passage, range.from, range.to) ? contentRange(passage, range.from, range.to) : null
}

/** The middle field past its subject, adverbs, times and those spoken to; the end before a last negation. */
function middleRange(
  passage: Passage,
  clause: Clause,
  phrase: Phrase,
): { readonly from: number; readonly to: number } | null {
  let from = clause.opener >= 0 ? Math.max(clause.begin, phrase.relative ? 0 : phrase.to) : clause.middle
  if (phrase.from >= from && phrase.from < clause.right) from = phrase.to
  let to = clause.right
  const { end } = stretchAt(passage, clause.left)
  // Without a second part the object runs on over its commas: "kritisierte die Reise, die am Montag begann".
  if (clause.opener < 0 && clause.post === clause.right && clause.right < end)
    to = objectEnd(passage, clause.right, end)
  while (from < to && has(passage, from, ADVERB | TIME | NEGATION) && !passage.units[from]?.upper) from++
  // "kündigte Kolbe, eine der Sprecherinnen, | ihre Reise an": the object stands behind the aside.
  if (from < to && isComma((passage.units[from] as Unit).text)) {
    for (let i = from; i < to; i++) if (isComma((passage.units[i] as Unit).text)) from = i
    from++
  }
  while (to > from && has(passage, to - 1, NEGATION | ADVERB) && !passage.units[to - 1]?.upper) to--
  return from < to ? { from, to } : null
}

/** A relative clause goes with the object; anything else behind a comma does not. */
function objectEnd(passage: Passage, comma: number, end: number): number {
  if (!isComma((passage.units[comma] as Unit).text)) return comma
  const { words } = passage.reporting
  return words.words.relatives.includes(passage.units[comma + 1]?.norm ?? '') ? end : comma
}

function holdsNounOrMarks(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.units[i]?.quotation || passage.units[i]?.upper) return true
  return false
}

function prepositionIn(passage: Passage, hit: CueHit, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const { norm } = passage.units[i] as Unit
    const entry = hit.entries.find(({ group, frames }) => frames.preposition && group.prepositions?.includes(norm))
    if (entry && i + 1 < to) return { entry, at: i }
  }
  return null
}
